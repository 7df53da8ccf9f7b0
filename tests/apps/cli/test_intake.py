"""`handrail intake`: letters from files, counted."""

import errno
import json

import pytest
from click.testing import CliRunner

from handrail.cli.main import main
from handrail.cli.set_up import set_up
from handrail.cli.taking_in import STATES
from handrail.library import queries as library
from handrail.people.queries import branches
from handrail.record.intake import counts_by_state, waiting_items
from tests.apps.cli.desk_folder import write_letters
from tests.cast import REAL_NOW
from tests.channels.email.post import Post, raw

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def versions_read_afresh():
    library.forget_versions()
    yield
    library.forget_versions()


def intake(*files):
    return CliRunner().invoke(main, ["intake", *map(str, files), "--format", "json"])


def test_each_letter_is_counted_once_and_the_second_time_as_a_duplicate(tmp_path):
    files = write_letters(tmp_path / "letters", 3)
    (bounce := tmp_path / "bounce.eml").write_bytes(raw(sender="mailer-daemon@mail.example"))
    (empty := tmp_path / "empty.eml").write_bytes(b"")

    first = intake(*files, bounce, empty)
    second = intake(*files, bounce, empty)

    assert (first.exit_code, second.exit_code) == (0, 0)
    assert json.loads(first.stdout) == {
        "letters": 5,
        "routed": 3,
        "ignored": 1,
        "quarantined": 1,
        "rejected": 0,
        "duplicate": 0,
    }
    assert json.loads(second.stdout)["duplicate"] == 5


def test_files_that_cannot_be_taken_in_are_rejected_each_with_its_reason_and_mend(tmp_path):
    (good,) = write_letters(tmp_path / "letters", 1)
    (large := tmp_path / "large.eml").write_bytes(b"x" * 25_000_001)
    missing = tmp_path / "missing.eml"

    result = intake(missing, tmp_path, large, good)

    counts = json.loads(result.stdout)
    assert result.exit_code == 1
    assert (counts["rejected"], counts["routed"]) == (3, 1)
    assert sum(counts[state] for state in STATES) == counts["letters"] == 4
    assert counts["problems"] == [
        {
            "file": str(missing),
            "words": f"{missing} was not taken in: there is no such file.",
            "mend": "Correct its path.",
        },
        {
            "file": str(tmp_path),
            "words": f"{tmp_path} was not taken in: it is a folder.",
            "mend": f"Name the letters in it: {tmp_path}/*.eml",
        },
        {
            "file": str(large),
            "words": f"{large} was not taken in: it is larger than 25 MB.",
            "mend": "Save the letter without its largest attachments, "
            "and give the command again for it.",
        },
    ]
    for problem in counts["problems"]:
        assert f"{problem['words']} {problem['mend']}" in result.stderr


@pytest.mark.parametrize("kind", ["missing", "folder", "too large", "forbidden"])
def test_one_file_that_cannot_be_taken_in_makes_the_command_fail(tmp_path, monkeypatch, kind):
    file = tmp_path / "letter.eml"
    match kind:
        case "folder":
            file.mkdir()
        case "too large":
            file.write_bytes(b"x" * 25_000_001)
        case "forbidden":
            file.write_bytes(raw())
            monkeypatch.setattr(type(file), "open", forbidden(file, type(file).open))

    result = intake(file)

    assert result.exit_code == 1
    assert json.loads(result.stdout)["rejected"] == json.loads(result.stdout)["letters"] == 1
    assert f"{file} was not taken in" in result.stderr


def forbidden(file, opened):
    """Return an `open` to which one file is closed: to the root user none is."""

    def only_the_others(path, *how, **more):
        if path == file:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return opened(path, *how, **more)

    return only_the_others


def test_counts_are_said_in_the_language_of_the_terminal(tmp_path, monkeypatch):
    (file,) = write_letters(tmp_path / "letters", 1)
    monkeypatch.setenv("LC_ALL", "de_AT.UTF-8")

    result = CliRunner().invoke(main, ["intake", str(file)])

    assert result.stdout == (
        "Eine E-Mail: 1 zugeordnet, 0 übergangen, 0 zurückgehalten, 0 abgewiesen, 0 doppelt.\n"
    )


def test_a_new_desk_gets_a_branch_and_the_procedures_that_come_with_it():
    set_up()
    set_up()

    assert [branch.slug for branch in branches()] == ["main"]
    assert [version.name for version in library.current_versions()] == [
        "complaint@1",
        "email@1",
        "end-of-week@1",
        "late-delivery@1",
        "return-and-refund@1",
        "upset-customer@1",
    ]


def test_what_an_earlier_attempt_left_behind_is_routed_too(tmp_path):
    set_up()
    Post().keep(raw())
    files = write_letters(tmp_path / "letters", 1)

    result = intake(*files)

    assert json.loads(result.stdout)["routed"] == 1
    assert waiting_items(9, real_now=REAL_NOW) == ()
    assert counts_by_state()["routed"] == 2


def test_a_letter_that_was_kept_but_never_routed_is_no_duplicate(tmp_path):
    set_up()
    (file,) = write_letters(tmp_path / "letters", 1)
    Post().keep(file.read_bytes())

    result = intake(file)

    assert json.loads(result.stdout)["routed"] == 1
