"""What is to be translated is told on the command line."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from handrail.cli.main import main
from handrail.words import Language

PROCEDURES = Path(__file__).parents[3] / "procedures"
REFUND = PROCEDURES / "return-and-refund.yaml"
SOURCE = REFUND.read_text(encoding="utf-8")
ENGLISH = "Take goods back and refund them"


def run(*arguments):
    return CliRunner().invoke(main, ["procedure", *map(str, arguments)])


@pytest.fixture
def changed(tmp_path):
    file = tmp_path / "refund-2.yaml"
    file.write_text(SOURCE.replace(ENGLISH, "Take goods back"), encoding="utf-8")
    return file


@pytest.fixture
def untranslated(tmp_path):
    purpose = next(line for line in SOURCE.split("purpose:")[1].splitlines() if "  de:" in line)
    file = tmp_path / "refund-3.yaml"
    file.write_text(SOURCE.replace(f"{purpose}\n", "", 1), encoding="utf-8")
    return file


def test_where_all_is_translated_nothing_is_due():
    result = run("translations", REFUND, "--language", "en")

    assert (result.exit_code, result.stdout) == (0, "Everything is translated.\n")


def test_what_changed_after_its_translation_is_told_with_both_wordings(changed):
    result = run("translations", REFUND, changed, "--language", "en")

    told = " ".join(result.stdout.split())
    assert result.exit_code == 1
    assert told.startswith("German (1) The procedure - Title: Outdated.")
    assert f"“Take goods back” When it was translated it said: “{ENGLISH}”" in told


@pytest.mark.parametrize("language", Language)
def test_every_language_tells_what_is_missing(untranslated, language):
    result = run("translations", untranslated, "--language", language.value)

    assert result.exit_code == 1
    assert ("Not translated yet" in result.stdout) == (language is Language.EN)


def test_programs_get_it_as_json(changed):
    (found,) = json.loads(run("translations", REFUND, changed, "--format", "json").stdout)

    assert (found["of"], found["text"], found["lack"]) == ("procedure", "title", "outdated")
    assert (found["meant"], found["wording"]) == (ENGLISH, "Take goods back")


def test_a_language_is_looked_at_when_it_is_named():
    result = run("translations", REFUND, "--into", "pl", "--language", "en")

    assert result.exit_code == 1
    assert result.stdout.startswith("Polish (")


def test_checking_a_file_says_what_is_missing_and_still_finds_it_sound(untranslated):
    result, whole = run("check", untranslated), run("check", REFUND)

    assert (result.exit_code, whole.exit_code) == (0, 0)
    assert f"{untranslated}: one text is not there in German yet." in result.stdout
    assert "one text" not in whole.stdout


def test_versions_of_different_procedures_are_trouble():
    result = run("translations", REFUND, PROCEDURES / "late-delivery.yaml")

    assert (result.exit_code, result.stdout) == (2, "")
    assert "holds another procedure" in result.stderr


def test_a_broken_version_is_trouble(tmp_path):
    broken = tmp_path / "broken.yaml"
    broken.write_text("handrail: 1\n", encoding="utf-8")

    assert run("translations", broken, REFUND).exit_code == 2
