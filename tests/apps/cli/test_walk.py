"""A procedure is walked: at a terminal, through a pipe, from answers, and on again."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from handrail.cli.main import main
from tests.apps.cli.pseudo_terminal import terminal

ROOT = Path(__file__).parents[3]
LATE = ROOT / "procedures" / "late-delivery.yaml"
REFUND = ROOT / "procedures" / "return-and-refund.yaml"

TEA = """\
handrail: 1
procedure: tea
kind: matter
title: Make tea
department: Service
purpose: Tea.
outcome: Tea.
owner: team_leader
facts:
  cup.size: {label: Size, type: choice, options: {small: Small, large: Large}}
  cup.note: {label: Note, type: text}
steps:
  - {id: size, ask: Which size?, into: cup.size, say: "A large one?"}
  - {id: safe, check: Check the lid, strength: must, rule of: safety, source: House rules}
  - {id: hand, note: Write the name down, parts: {first: First name, last: Last name}}
  - {id: sugar, say: Offer sugar, strength: may}
  - id: biscuits
    optional: If biscuits are there
    steps:
      - {id: plate, do: Bring a plate}
  - id: refill
    repeat: Pour
    limit: 3
    steps:
      - {id: pour, do: Pour the tea}
  - {id: voucher, offer: Offer a voucher, up to: 20 EUR, above: {approve: team_leader}}
  - id: pay
    do: Take the money
    second person: head_of_service
    strength: must
    rule of: money
    source: Till rules
  - {id: remark, ask: Ask for a remark, into: cup.note}
  - {id: finish, end: resolved}
"""


@pytest.fixture
def tea(tmp_path):
    file = tmp_path / "tea.yaml"
    file.write_text(TEA, encoding="utf-8")
    return file


LIST = """\
  - id: both
    text: Both
{style}    any order:
      - {{id: warm, check: Warm the cup}}
      - {{id: safe,"""


def with_a_list(style=""):
    """Return the tea with a list of two checks in place of the one."""
    return TEA.replace("  - {id: safe,", LIST.format(style=style))


def walk(file, *lines, arguments=(), **more):
    given = "".join(f"{line}\n" for line in lines)
    language = () if "--language" in arguments else ("--language", "en")
    return CliRunner().invoke(
        main, ["walk", str(file), *language, *map(str, arguments)], input=given, **more
    )


def steps_of(result):
    """Return what was done, by step, of a walk that was asked for as JSON."""
    return {each["block"]: each for each in json.loads(result.stdout)["steps"]}


STRAIGHT = ("large", "", "", "Ada", "Lovelace", "skip", "no", "", "no", "15", "", "yes", "fine", "")


def test_a_procedure_is_walked_to_its_end(tea):
    result = walk(tea, *STRAIGHT)

    assert result.exit_code == 0, result.output
    assert "The procedure has ended: The matter is resolved." in result.stdout
    assert "- Which size?: Large" in result.stdout
    assert "- Write the name down, first: Ada" in result.stdout


def test_programs_get_the_summary_alone_as_json(tea):
    result = walk(tea, *STRAIGHT, arguments=["--format", "json"])

    found = json.loads(result.stdout)
    assert (found["ended"], found["outcome"], found["owed"]) == (True, "resolved", [])
    assert steps_of(result)["voucher"]["detail"] == "€15.00"
    assert "plate" not in steps_of(result)
    assert "Which size?" in result.stderr


def test_what_is_not_understood_says_what_to_write_and_is_asked_again(tea):
    result = walk(tea, "huge", "2", "what", "", "quit")

    assert '"huge" is none of the answers. Choose one of these: Small, Large.' in result.stdout
    assert "“what” was not understood. Press Enter" in " ".join(result.stdout.split())
    assert "- Which size?: Large" in result.stdout


def test_above_the_limit_somebody_has_to_agree_and_more_is_asked_if_they_do_not(tea):
    refused = walk(tea, *STRAIGHT[:9], "25", "no", "20", "", "yes", "fine", "")
    agreed = walk(
        tea, *STRAIGHT[:9], "25 EUR", "yes", "", "yes", "fine", "", arguments=["--format", "json"]
    )

    assert "This needs the agreement of a team leader." in refused.stdout
    assert refused.exit_code == 0
    assert steps_of(agreed)["voucher"]["detail"] == "€25.00"


def test_a_must_of_safety_is_skipped_only_with_a_reason_and_an_agreement(tea):
    result = walk(
        tea,
        "1",
        "skip",
        "",
        "skip because the lid is gone",
        "yes",
        "quit",
        arguments=["--format", "json"],
    )

    told = " ".join(result.stderr.split())
    assert "A step is skipped with a reason" in told
    assert "This needs the agreement of a team leader." in told
    assert steps_of(result)["safe"] | {"text": ""} == {
        "block": "safe",
        "text": "",
        "outcome": "skipped",
        "by": "person",
        "detail": "the lid is gone",
    }


def test_an_answer_that_is_a_wish_is_given_behind_an_equals_sign(tea):
    result = walk(tea, *STRAIGHT[:12], "= why", "", arguments=["--format", "json"])

    assert steps_of(result)["remark"]["detail"] == "why"


def test_going_back_takes_the_last_step_back_and_asks_again(tea):
    result = walk(tea, "small", "back", "large", "quit")

    assert "Taken back: Which size?" in result.stdout
    assert "- Which size?: Large" in result.stdout


def test_what_has_left_the_house_is_not_taken_back(tea):
    result = walk(tea, *STRAIGHT[:8], "back", "quit")

    assert "This has already had an effect outside." in " ".join(result.stdout.split())
    assert "- Pour the tea" in result.stdout


def test_at_the_beginning_there_is_nothing_to_go_back_to(tea):
    assert "Nothing was done before this." in walk(tea, "back", "quit").stdout


def test_a_step_put_off_comes_again_before_the_end(tea):
    tea.write_text(with_a_list(), encoding="utf-8")

    result = walk(tea, "1", "later", "", "", "quit", arguments=["--format", "json"])

    assert list(steps_of(result))[:3] == ["size", "safe", "warm"]


def test_another_step_in_order_is_done_first_when_it_is_asked_for(tea):
    tea.write_text(with_a_list(), encoding="utf-8")

    result = walk(tea, "1", "go 99", "go 4", "", "quit", arguments=["--format", "json"])

    assert "In order now are 3, 4." in result.stderr
    assert list(steps_of(result)) == ["size", "safe"]


def test_a_list_that_is_confirmed_is_done_with_one_key(tea):
    tea.write_text(with_a_list("    style: do-confirm\n"), encoding="utf-8")

    result = walk(tea, "1", "", "quit", arguments=["--format", "json"])

    assert list(steps_of(result)) == ["size", "warm", "safe"]


def test_help_why_and_where_tell_and_ask_again(tea):
    result = walk(tea, "?", "1", "why", "where", "quit")

    assert "skip because …: go on without this step" in result.stdout
    assert "It is a must for safety (House rules)." in result.stdout
    assert "[x] 1. Which size?" in result.stdout
    assert "[>] 2. Check the lid" in result.stdout


def test_german_is_asked_and_answered_in_german():
    result = walk(LATE, "", "warum", "24-0815", "", "0", "ende", arguments=["--language", "de"])

    assert "Das kann jetzt getan werden." in result.stdout
    assert "Erledigt? Enter>" in result.stdout
    assert "entschieden: Nein" in " ".join(result.stdout.split())
    assert result.exit_code == 1


def test_the_end_of_the_input_stops_the_walk_and_says_how_to_go_on(tea, tmp_path):
    record = tmp_path / "walk.jsonl"

    result = walk(tea, "1", arguments=["--record", record])

    assert result.exit_code == 1
    assert f"The same command goes on where it stopped, from {record}." in result.stderr
    assert "With --record FILE it could be gone on with." in walk(tea, "1").stderr


def test_a_walk_goes_on_from_its_record(tea, tmp_path):
    record = tmp_path / "walk.jsonl"
    walk(tea, *STRAIGHT[:4], arguments=["--record", record])

    result = walk(tea, *STRAIGHT[2:], arguments=["--record", record, "--format", "json"])

    assert result.exit_code == 0, result.output
    assert steps_of(result)["size"]["detail"] == "Large"
    assert json.loads(result.stdout)["notes"][-1]["text"] == "Lovelace"


def test_a_line_that_was_cut_off_is_no_hindrance(tea, tmp_path):
    record = tmp_path / "walk.jsonl"
    walk(tea, "1", arguments=["--record", record])
    record.write_bytes(record.read_bytes() + b'{"at": "2026-')

    result = walk(tea, "", "quit", arguments=["--record", record, "--format", "json"])

    assert list(steps_of(result)) == ["size", "safe"]
    assert all(json.loads(line) for line in record.read_text(encoding="utf-8").splitlines())


def test_what_was_cut_off_between_an_answer_and_its_step_follows_by_itself(tea, tmp_path):
    record = tmp_path / "walk.jsonl"
    walk(tea, "large", arguments=["--record", record])
    lines = record.read_text(encoding="utf-8").splitlines(keepends=True)
    (told,) = (number for number, line in enumerate(lines) if '"fact"' in line)
    record.write_text("".join(lines[: told + 1]), encoding="utf-8")

    result = walk(tea, "quit", arguments=["--record", record, "--format", "json"])

    assert steps_of(result)["size"]["by"] == "fact"


def test_a_procedure_that_uses_another_one_is_walked_through_both(tea):
    outer = tea.with_name("outer.yaml")
    inner = TEA[: TEA.index("  - {id: safe,")] + "  - {id: finish, end: resolved}\n"
    tea.write_text(inner, encoding="utf-8")
    step = "  - {id: brew, use: tea, with: {cup.size: cup.size}}\n"
    facts, _, _ = inner.partition("steps:")
    source = f"{facts.replace('procedure: tea', 'procedure: outer')}steps:\n{step}"
    outer.write_text(f"{source}  - {{id: finish, end: answered}}\n", encoding="utf-8")

    result = walk(outer, "small", "", arguments=["--format", "json"])

    assert result.exit_code == 0, result.output
    assert steps_of(result)["brew/size"]["detail"] == "Small"
    assert json.loads(result.stdout)["outcome"] == "answered"

    told = walk(outer, "small", "").stdout

    _, _, done = told.partition("The procedure has ended: The contact is answered.")
    assert "- The contact is answered" in done
    assert "The matter is resolved" not in done


def test_what_is_still_open_is_named_by_what_is_to_be_done(tea):
    english = walk(tea, "large", "quit").stdout
    german = walk(tea, "large", "quit", arguments=["--language", "de"]).stdout

    _, _, still_open = english.partition("Still open")
    assert "- “Check the lid” is to be done." in still_open
    assert "It waits" not in still_open
    assert "„Check the lid“ ist zu erledigen." in german


def test_a_moment_is_told_by_the_clock_on_which_it_was_written(tea):
    told = TEA.replace("type: choice, options: {small: Small, large: Large}", "type: moment")
    tea.write_text(told, encoding="utf-8")

    result = walk(tea, "2026-03-12T10:00+05:30", "quit")

    assert "- Which size?: Thu, 12 Mar 2026, 10:00" in result.stdout


AT = '"at": "2026-03-02T09:00:00+00:00"'
TOLD = '"answer": "small", "language": "en"'


@pytest.mark.parametrize(
    ("line", "written"),
    [
        (1, "no record"),
        (1, '{"handrail walk": 2, "procedure": "tea", "behaviour": "x"}'),
        (3, f'{{"at": "yesterday", "fact": "cup.size", {TOLD}}}'),
        (3, f'{{"at": "2026-03-02T09:00:00", "fact": "cup.size", {TOLD}}}'),
        (3, f'{{{AT}, "fact": "cup.size", {TOLD.replace("small", "huge")}}}'),
        (3, f'{{{AT}, "fact": "no.such", {TOLD}}}'),
        (3, f'{{{AT}, "who": "a", "event": "flown", "body": {{}}}}'),
        (3, f'{{{AT}, "who": "a", "event": "step_taken", "body": []}}'),
        (3, "[]"),
        (3, "[" * 5_000),
        (3, "\ufeff{}"),
    ],
)
def test_a_record_that_was_changed_is_refused_with_its_line(tea, tmp_path, line, written):
    record = tmp_path / "walk.jsonl"
    walk(tea, "1", arguments=["--record", record])
    lines = record.read_text(encoding="utf-8").splitlines()
    lines[line - 1] = written
    record.write_text("\n".join(lines) + "\n", encoding="utf-8")

    result = walk(tea, "", arguments=["--record", record])

    assert result.exit_code == 2
    assert f"line {line} can't be read" in result.stderr
    assert record.read_text(encoding="utf-8").splitlines() == lines


def test_the_record_of_a_procedure_that_does_something_else_by_now_is_refused(tea, tmp_path):
    record = tmp_path / "walk.jsonl"
    walk(tea, "1", arguments=["--record", record])
    tea.write_text(TEA.replace("limit: 3", "limit: 2"), encoding="utf-8")

    result = walk(tea, arguments=["--record", record])

    assert result.exit_code == 2
    assert "does something else by now" in result.stderr


def test_a_record_that_cannot_be_written_is_named(tea, tmp_path):
    result = walk(tea, arguments=["--record", tmp_path / "no" / "walk.jsonl"])

    assert result.exit_code == 2
    assert "cannot be used" in result.stderr


ANSWERS = """\
# size and lid
size: large
safe: ok

hand: first
hand: Ada
hand: Lovelace
sugar: skip
biscuits: yes
plate: done
pour:
refill: yes
pour:
refill: no
voucher: 30 EUR
voucher.approval: yes
pay:
pay.approval: yes
remark: 'fine: really'
finish:
"""


def test_answers_from_a_file_are_given_where_they_belong(tea, tmp_path):
    answers = tmp_path / "answers.txt"
    answers.write_text(ANSWERS, encoding="utf-8")

    result = walk(tea, arguments=["--answers", answers, "--format", "json"])

    assert result.exit_code == 0, result.output
    assert steps_of(result)["remark"]["detail"] == "'fine: really'"
    assert steps_of(result)["plate"]["outcome"] == "done"


def test_where_the_answers_of_a_file_end_the_walker_is_asked(tea, tmp_path):
    answers = tmp_path / "answers.txt"
    answers.write_text("size: huge\n", encoding="utf-8")

    result = walk(tea, "large", "quit", arguments=["--answers", answers])

    assert '"huge" is none of the answers.' in result.stdout
    assert "- Which size?: Large" in result.stdout


@pytest.mark.parametrize("line", ["sizes: large", "large", ": large", "size.why: x"])
def test_an_answer_to_no_step_is_named_with_its_line(tea, tmp_path, line):
    answers = tmp_path / "answers.txt"
    answers.write_text(f"\n{line}\n", encoding="utf-8")

    result = walk(tea, arguments=["--answers", answers])

    assert result.exit_code == 2
    assert f"{answers}, line 2: “{line}”" in result.stderr


def test_a_broken_procedure_is_not_walked(tmp_path):
    broken = tmp_path / "broken.yaml"
    broken.write_text("handrail: 1\n", encoding="utf-8")

    result = walk(broken)

    assert (result.exit_code, result.stdout) == (1, "")
    assert f"{broken}:1:1" in result.stderr


@pytest.mark.parametrize(
    "arguments", [["--language", "fr"], ["--channel", "pigeon"], ["--answers", "nowhere"]]
)
def test_a_wrong_command_says_how_it_is_used(tea, arguments):
    assert walk(tea, arguments=arguments).exit_code == 2


def test_steps_of_other_channels_are_not_met(tea):
    tea.write_text(
        TEA.replace("check: Check the lid,", "check: Check the lid, channels: phone,"),
        encoding="utf-8",
    )

    result = walk(tea, "1", "quit", arguments=["--channel", "chat"])

    assert "Check the lid" not in result.stdout


def test_what_commands_a_terminal_is_shown_and_not_obeyed(tea):
    tea.write_text(TEA.replace("label: Size", 'label: "Si\\e[31mze"'), encoding="utf-8")

    result = CliRunner().invoke(
        main, ["walk", str(tea), "--language", "en"], input=b"\xff\xfe\x00\n\x1b[2J\nlarge\n"
    )

    assert result.exit_code == 1
    assert "\x1b" not in result.output
    assert "- Which size?: Large" in result.stdout


ENDS = {
    "on-time-end": {"late": "0", "tail": ["2026-12-24", "", "", ""]},
    "on-its-way-end": {"late": "3", "whereabouts": "On its way", "tail": ["", ""]},
    "found-end": {"late": "3", "whereabouts": "2", "tail": ["", "", "yes", ""]},
    "claim-end": {"late": "3", "whereabouts": "delivered", "tail": ["", "", "no", "", ""]},
    "replacement-end": {"late": "9", "whereabouts": "lost", "tail": ["1", "", "", ""]},
    "money-end": {"late": "9", "whereabouts": "3", "tail": ["money", "yes", "", "yes", "", ""]},
}
"""What is typed on the way to each end of a shipped procedure."""


def lines_to(end):
    way = ENDS[end]
    lines = ["", "24-0815", "", way["late"]]
    if "whereabouts" in way:
        lines += ["", "", "DHL, Ms Berg, 10:15", "no", way["whereabouts"]]
    return [*lines, *way["tail"]]


@pytest.mark.parametrize("end", ENDS)
def test_a_person_at_a_terminal_comes_to_each_end_of_a_shipped_procedure(end):
    with terminal("walk", LATE, "--language", "en") as seen:
        for line in lines_to(end):
            seen.see("> ")
            seen.type(line)

        code = seen.end()

    assert code == 0
    assert "The procedure has ended" in seen.seen


def test_ctrl_c_keeps_what_was_done_and_the_walk_goes_on_later(tmp_path):
    record = tmp_path / "walk.jsonl"
    with terminal("walk", LATE, "--language", "en", "--record", record) as seen:
        seen.see("Done? Enter> ")
        seen.type("")
        seen.see("looks like ##-####)> ")
        seen.press_ctrl_c()

        assert seen.end() == 130
        assert "goes on where it stopped" in " ".join(seen.seen.split())

    result = walk(LATE, "24-0815", "quit", arguments=["--record", record])

    assert "- Say in your own words what is missing and since when" in result.stdout
    assert "24-0815" in result.stdout


def test_above_the_limit_a_second_person_and_whoever_grants_more_are_asked_one_by_one(tmp_path):
    file = tmp_path / "both.yaml"
    both = "up to: 20 EUR, second person: head_of_service, above"
    file.write_text(TEA.replace("up to: 20 EUR, above", both), encoding="utf-8")
    begin = STRAIGHT[:9]

    result = walk(file, *begin, "50", "yes", "no", "quit")
    agreed = walk(file, *begin, "50", "yes", "yes", "quit", arguments=["--format", "json"])

    assert "agreement of head of service" in result.output
    assert "agreement of a team leader" in result.output
    assert steps_of(agreed)["voucher"]["detail"] == "€50.00"
