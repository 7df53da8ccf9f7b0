"""Two versions are compared on the command line."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from handrail.cli.main import main
from handrail.words import Language

REFUND = Path(__file__).parents[3] / "procedures" / "return-and-refund.yaml"
SOURCE = REFUND.read_text(encoding="utf-8")


def diff(*arguments):
    return CliRunner().invoke(main, ["diff", *map(str, arguments)])


@pytest.fixture
def changed(tmp_path):
    assert "owner: team_leader" in SOURCE
    file = tmp_path / "return-and-refund.yaml"
    new = SOURCE.replace("owner: team_leader", "owner: administrator").replace(
        "up to: 20 EUR", "up to: 30 EUR"
    )
    file.write_text(new, encoding="utf-8")
    return file


def test_a_procedure_compared_with_itself_has_not_changed():
    result = diff(REFUND, REFUND, "--language", "en")

    assert (result.exit_code, result.stdout) == (0, "Nothing has changed.\n")


def test_changes_are_told_with_what_is_done_first(changed):
    result = diff(REFUND, changed, "--language", "en")

    behaviour = result.stdout.index("in what is done:")
    assert result.exit_code == 1
    assert behaviour < result.stdout.index("One change in what is said:")
    assert "    - Limit raised from €20.00 to €30.00.\n" in result.stdout
    assert "    - Owner: was a team leader; is now an administrator.\n" in result.stdout


@pytest.mark.parametrize("language", Language)
def test_changes_are_told_in_every_language(changed, language):
    result = diff(REFUND, changed, "--language", language.value)

    assert result.exit_code == 1
    assert ("raised" in result.stdout) == (language is Language.EN)


def test_programs_get_the_changes_as_json(changed):
    result = diff(REFUND, changed, "--format", "json", "--language", "en")

    found = json.loads(result.stdout)
    assert result.exit_code == 1
    assert found["same"] is False
    assert {each["change"]["touches"] for each in found["changes"]} == {"behaviour", "wording"}
    assert json.loads(diff(REFUND, REFUND, "--format", "json").stdout) == {
        "same": True,
        "changes": [],
    }


@pytest.mark.parametrize("place", [0, 1])
def test_a_broken_file_is_trouble_and_not_a_difference(tmp_path, place):
    broken = tmp_path / "broken.yaml"
    broken.write_text("handrail: 1\n", encoding="utf-8")
    files = [REFUND, REFUND]
    files[place] = broken

    result = diff(*files)

    assert (result.exit_code, result.stdout) == (2, "")
    assert f"{broken}:1:1" in result.stderr


def test_a_wrong_command_says_how_it_is_used():
    assert diff(REFUND).exit_code == 2
    assert diff(REFUND, "nowhere.yaml").exit_code == 2
    assert diff(REFUND, REFUND, "--language", "fr").exit_code == 2
