"""The commands about procedures speak the language of the terminal, in all six."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from handrail.cli.main import main
from handrail.words import Language, say

LATE = Path(__file__).parents[3] / "procedures" / "late-delivery.yaml"
BROKEN = """\
handrail: 1
procedure: tea
kind: matter
titel: Make tea
department: Service
purpose: Tea.
outcome: Tea.
owner: team_leader
steps:
  - {id: pay, do: Take it, needs: [finish]}
"""


def run(language, *arguments, typed=None):
    environment = {"LANG": language.value, "LC_ALL": "", "LC_MESSAGES": ""}
    return CliRunner().invoke(main, list(map(str, arguments)), input=typed, env=environment)


def on_one_line(text):
    return " ".join(text.split())


@pytest.mark.parametrize("language", Language)
def test_a_walk_is_asked_why_and_left_in_the_words_of_the_language(language):
    why = say("walk-word-why", language)
    leave = say("walk-word-quit", language).split(",")[0]

    walked = run(language, "walk", LATE, typed=f"{why}\n{leave}\n")

    assert walked.exit_code == 1
    assert say("explain-now", language) in walked.stdout
    assert say("walk-not-kept", language) in on_one_line(walked.output)


@pytest.mark.parametrize("language", Language)
def test_what_is_wrong_with_a_file_is_told_with_its_mend_in_the_language(language, tmp_path):
    file = tmp_path / "tea.yaml"
    file.write_text(BROKEN)

    checked = run(language, "procedure", "check", file)

    unknown = say("sop-unknown-key", language, key="titel")
    mend = say("sop-unknown-key-mend", language, known="title")
    assert f"{file}:4:1: {unknown} {mend} (unknown-key)" in checked.stderr.splitlines()


@pytest.mark.parametrize("language", Language)
def test_a_step_is_done_by_a_word_of_the_language(language):
    word = {"en": "done", "de": "erledigt", "pl": "gotowe", "hu": "kész", "hr": "gotovo"}
    leave = say("walk-word-quit", language).split(",")[0]

    walked = run(language, "walk", LATE, typed=f"{word.get(language, 'ferdig')}\n{leave}\n")

    assert say("walk-done", language, count=1) in walked.stdout
