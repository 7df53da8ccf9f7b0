"""A procedure is read in the terminal, or by a program."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from handrail.cli.layout import Line, wrapped_to
from handrail.cli.main import main
from handrail.words import Language, say
from tests.apps.cli.pseudo_terminal import terminal

ROOT = Path(__file__).parents[3]
REFUND = ROOT / "procedures" / "return-and-refund.yaml"
LATE = ROOT / "procedures" / "late-delivery.yaml"
EVERYTHING = ROOT / "tests" / "golden" / "everything.yaml"

USER = """\
handrail: 1
procedure: {name}
kind: matter
title: {title}
department: Service
purpose: Tea.
outcome: Tea.
owner: team_leader
steps:
  - {step}
  - {{id: finish, end: resolved}}
"""


def read(*arguments, **more):
    return CliRunner().invoke(main, ["read", *map(str, arguments)], **more)


def write(folder, name, step, title="Tea"):
    file = folder / f"{name}.yaml"
    file.write_text(USER.format(name=name, step=step, title=title), encoding="utf-8")
    return file


def test_a_procedure_is_read_from_the_title_to_the_last_end():
    result = read(REFUND, "--language", "en")

    lines = result.stdout.splitlines()
    assert result.exit_code == 0
    assert lines[0] == "Take goods back and refund them"
    assert "Steps" in lines
    assert lines[-1].strip().startswith(f"{steps_of(REFUND)}. ")


@pytest.mark.parametrize("shown", ["text", "markdown"])
def test_its_stage_and_its_tone_are_read_with_the_head(tmp_path, shown):
    file = write(tmp_path, "tea", "{id: pour, do: Pour}")
    source = file.read_text(encoding="utf-8")
    file.write_text(source.replace("owner:", "stage: after-sales\ntone: warm\nowner:"), "utf-8")

    read_aloud = read(file, "--language", "en", "--format", shown).stdout.replace("*", "")

    assert "Stage: after-sales" in read_aloud
    assert "Tone: warmly" in read_aloud


def test_programs_are_told_the_whole_head():
    told = json.loads(read(EVERYTHING, "--language", "en", "--format", "json").stdout)

    head = ("kind", "need", "stage", "tone", "goals", "when", "terms")
    assert [key for key in head if not told.get(key)] == []


def steps_of(file):
    last = json.loads(read(file, "--language", "en", "--format", "json").stdout)["steps"]
    return numbers(last)[-1]


def numbers(parts):
    found = []
    for part in parts:
        found.append(part["number"])
        found += numbers(part.get("parts", []))
        for way in part.get("ways", []):
            found += numbers(way.get("parts", []))
    return found


@pytest.mark.parametrize("columns", [30, 50, 80])
def test_no_line_is_wider_than_the_terminal(columns):
    result = read(EVERYTHING, "--language", "hu", env={"COLUMNS": str(columns)})

    assert max(map(len, result.stdout.splitlines())) <= columns


@pytest.mark.parametrize("language", Language)
def test_every_language_reads_what_is_written_and_is_told_what_is_not(language):
    result = read(LATE, "--language", language.value)

    assert result.exit_code == 0
    assert result.stdout.startswith("Ein Paket") == (language is Language.DE)
    sentence = say("markdown-not-translated", language, language="", written="")
    is_told = result.stdout.splitlines()[1].startswith(sentence.partition(" ")[0])
    assert is_told == (language not in {Language.EN, Language.DE})


def test_programs_get_the_steps_with_numbers_and_ways_as_json():
    found = json.loads(read(REFUND, "--format", "json", "--language", "de").stdout)

    assert (found["procedure"], found["language"]) == ("return-and-refund", "de")
    assert found["title"] == "Ware zurücknehmen und erstatten"
    assert numbers(found["steps"]) == list(range(1, len(numbers(found["steps"])) + 1))
    assert {"step", "fork"} <= {part["part"] for part in found["steps"]}


def test_markdown_is_what_export_writes():
    exported = CliRunner().invoke(
        main, ["export", str(REFUND), "--to", "markdown", "--language", "en"]
    )

    assert read(REFUND, "--format", "markdown", "--language", "en").stdout == exported.stdout


def test_what_a_procedure_uses_is_read_from_the_file_beside_it(tmp_path):
    file = write(tmp_path, "outer", "{id: pay-back, use: inner}")
    write(tmp_path, "inner", "{id: pour, do: Pour the tea}", title="Make tea")

    result = read(file, "--language", "en")

    assert result.exit_code == 0
    assert "Pour the tea" in result.stdout


def test_a_procedure_that_is_nowhere_beside_it_is_named(tmp_path):
    file = write(tmp_path, "outer", "{id: pay-back, use: inner}")

    result = read(file)

    assert result.exit_code == 1
    assert "inner" in result.stderr
    assert result.stdout == ""


def test_a_broken_procedure_beside_it_is_told_with_its_own_place(tmp_path):
    file = write(tmp_path, "outer", "{id: pay-back, use: inner}")
    broken = write(tmp_path, "inner", "{id: pour, pour: tea}")

    result = read(file)

    assert result.exit_code == 1
    assert f"{broken}:10:" in result.stderr


@pytest.mark.parametrize("content", [b"", b"handrail: 1\n", b"\xff\xfe", b"a: " + b"x" * 600_000])
def test_a_file_that_is_no_procedure_is_refused_with_its_place(tmp_path, content):
    file = tmp_path / "broken.yaml"
    file.write_bytes(content)

    result = read(file)

    assert (result.exit_code, result.stdout) == (1, "")
    assert f"{file}:1:" in result.stderr


@pytest.mark.parametrize("arguments", [["--language", "fr"], ["--format", "pdf"], []])
def test_a_wrong_command_says_how_it_is_used(arguments):
    file = [REFUND] if arguments else ["nowhere.yaml"]

    assert read(*file, *arguments).exit_code == 2


def test_signs_that_command_a_terminal_are_not_passed_on(tmp_path):
    file = write(tmp_path, "tea", r'{id: pour, do: "Pour \e[31mred\a tea"}')

    result = read(file)

    assert "Pour  [31mred  tea" in result.stdout


def test_colour_is_for_those_who_look_at_a_terminal():
    with terminal("read", REFUND, "--language", "en") as seen:
        seen.end()
        assert "\x1b[1mTake goods back and refund them" in seen.seen
    with terminal("read", REFUND, "--language", "en", NO_COLOR="1") as seen:
        seen.end()
        assert "\x1b[" not in seen.seen
    assert "\x1b[" not in read(REFUND).stdout


def test_what_stands_far_in_still_has_room():
    lines = wrapped_to(Line("word " * 30, depth=200), 40)

    assert max(map(len, lines)) <= 40
    assert min(map(len, lines[:-1])) > 30


@pytest.mark.parametrize(
    ("length", "told"),
    [
        ("1 day", "1 Tag"),
        ("14 days", "14 Tage"),
        ("3 business days", "3 Werktage"),
        ("2 hours", "2 Stunden"),
        ("30 minutes", "30 Minuten"),
    ],
)
def test_lengths_of_time_are_told_in_the_right_case_in_german(tmp_path, length, told):
    wait = write(tmp_path, "wait", f"{{id: rest, wait: Rest, for: {length}}}")
    begun = "{id: begin, do: Begin}\n  - "
    after = f"{{id: act, do: Act, within: {{allowance: {length}, after: begin}}}}"
    act = write(tmp_path, "act", begun + after)

    waited = read(wait, "--language", "de").stdout
    acted = read(act, "--language", "de").stdout

    assert f"    {told} warten, dann von selbst erledigt\n" in waited
    assert f"    Höchstens {told} nach Schritt 1\n" in acted


@pytest.mark.parametrize("command", ["read", "diff"])
@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("handrail: 1\noverlay: here\nof: tea\n", "an overlay"),
        ("handrail: 1\nlaw pack: act\n", "a law pack"),
        ("handrail: 1\nglossary: {}\n", "the company's glossary"),
        ("handrail: 1\ngoals: {}\n", "the company's goals"),
    ],
)
def test_a_file_of_another_kind_is_called_what_it_is(tmp_path, command, source, what):
    file = tmp_path / "other.yaml"
    file.write_text(source, encoding="utf-8")
    files = [str(file)] * (2 if command == "diff" else 1)

    result = CliRunner().invoke(main, [command, *files])

    assert result.exit_code == (2 if command == "diff" else 1)
    assert result.stderr.startswith(f"{file} holds {what}, and this command is for procedures.")
    assert len(result.stderr.splitlines()) == 1


def test_a_procedure_without_a_name_that_has_goals_is_told_what_is_missing(tmp_path):
    file = tmp_path / "tea.yaml"
    file.write_text("handrail: 1\ngoals: Tea\nsteps: []\n", encoding="utf-8")

    result = read(file)

    assert "(missing-key)" in result.stderr


def test_how_what_is_used_has_ended_is_told_in_words(tmp_path):
    write(tmp_path, "inner", "{id: pour, do: Pour}", title="{en: Find out who, de: Herausfinden}")
    step = "{id: who, use: inner}\n  - {id: known, choose: Known, when: who.outcome == 'resolved', "
    outer = write(tmp_path, "outer", step + "yes: [{id: a, do: Go on}], no: []}")

    english = read(outer, "--language", "en").stdout
    german = read(outer, "--language", "de").stdout

    assert "How “Find out who” ended: The matter is resolved\n" in english
    assert "Ergebnis von „Herausfinden“: Das Anliegen ist gelöst\n" in german
    assert "who.outcome" not in english + german
