"""The company's files are published like procedures."""

import pytest
from click.testing import CliRunner

from handrail.cli.main import main
from handrail.cli.set_up import set_up
from handrail.library import queries as library
from handrail.library.company import limits_in_force
from tests.apps.desk.test_purses import LIMITS


@pytest.mark.django_db
def test_limits_are_in_force_once_they_are_published_and_a_broken_state_never_is(tmp_path):
    library.forget_versions()
    set_up()
    (file := tmp_path / "limits.yaml").write_text(LIMITS)
    (broken := tmp_path / "broken.yaml").write_text(LIMITS.replace("60 EUR", "60"))
    before = limits_in_force()

    first, again, refused = (
        CliRunner().invoke(main, ["procedure", "publish", str(path)])
        for path in (file, file, broken)
    )

    limits = limits_in_force()
    assert before is None
    assert "limits@1 is in force." in first.stdout
    assert "nothing has changed" in again.stdout
    assert (refused.exit_code, "broken.yaml:4" in refused.stderr) == (1, True)
    assert limits is not None
    assert [str(each.amount) for each in limits.purse("goodwill").per_branch] == ["100", "300"]
