"""A procedure explains itself on the command line, from wherever a walk has come."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from handrail.cli.main import main

LATE = Path(__file__).parents[3] / "procedures" / "late-delivery.yaml"


def explain(*arguments, language="en"):
    return CliRunner().invoke(
        main, ["explain", str(LATE), "--language", language, *map(str, arguments)]
    )


def found(*arguments):
    return json.loads(explain(*arguments, "--format", "json").stdout)


def positions(*arguments):
    return {each["block"]: each["position"] for each in found(*arguments)["blocks"]}


def test_at_the_beginning_the_first_step_is_now_and_the_rest_is_to_come():
    places = positions()

    assert (places["restate"], places["number"]) == ("now", "later")
    assert (places["late"], places["watch"]) == ("later", "undecided")


def test_a_step_that_is_refused_says_which_must_it_waits_for():
    lines = explain("--after", "restate", "--step", "replacement").stdout.splitlines()

    assert "    First is to be decided: “Is the promised day over?”." in lines
    assert "    It waits for “Ask for the order number, or read it back if it is known”." in lines


def test_answers_before_lead_to_where_they_lead():
    answers = "restate", "number=24-0815", "address", "days-late=0"

    places = positions(*(part for answer in answers for part in ("--after", answer)))

    assert (places["late"], places["due-on"], places["watch"]) == ("done", "now", "later")
    assert places["apologise"] == "off-path"


def test_the_shortest_way_to_an_end_is_told_in_order():
    way = found("--after", "days-late=0", "--after", "restate")["shortest"]

    assert way[0] == "done number"
    assert way[-1] == "done on-time-end"
    assert "The shortest way to an end (8)" in explain("--after", "restate").stdout


def test_the_musts_that_are_open_are_told_with_where_they_are_written():
    number = "Ask for the order number, or read it back if it is known (Delivery rules, section 1)"

    assert found()["open musts"][0] == number
    assert number not in found("--after", "number=24-0815")["open musts"]


def test_a_decision_by_its_words_and_a_skip_with_its_reason_are_taken():
    places = positions(
        "--after",
        "restate=skip because it is clear",
        "--after",
        "late=yes",
        "--after",
        "number=24-0815",
    )

    assert (places["restate"], places["late"]) == ("skipped", "done")
    assert places["due-on"] == "off-path"


def test_a_walk_is_explained_from_its_record_which_stays_as_it_was(tmp_path):
    record = tmp_path / "walk.jsonl"
    CliRunner().invoke(main, ["walk", str(LATE), "--record", str(record)], input="\n24-0815\n\n0\n")
    record.write_bytes(record.read_bytes() + b'{"at": "20')
    before = record.read_bytes()

    places = positions("--history", record, "--after", "due-on=2026-12-24")

    assert (places["days-late"], places["due-on"], places["on-time"]) == ("done", "done", "now")
    assert record.read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--after", "nothing"], "The procedure has no step or decision “nothing”."),
        (["--step", "nothing"], "The procedure has no step or decision “nothing”."),
        (["--after", "number=x"], '"x" does not look like ##-####'),
        (["--after", "late=perhaps"], "“perhaps” is none of the ways."),
        (["--after", "replacement"], "This waits for"),
        (["--after", "restate=skip", "--after", "restate=skip"], "Somebody has already done this"),
    ],
)
def test_what_cannot_have_been_before_is_named(arguments, words):
    result = explain(*arguments)

    assert (result.exit_code, result.stdout) == (2, "")
    assert words in result.stderr


def test_a_record_of_something_else_is_named(tmp_path):
    record = tmp_path / "walk.jsonl"
    record.write_text("no record\n", encoding="utf-8")

    result = explain("--history", record)

    assert result.exit_code == 2
    assert f"{record}: line 1 can't be read" in result.stderr


def test_german_is_explained_in_german():
    assert "Das kann jetzt getan werden." in explain(language="de").stdout


def test_a_broken_file_ends_the_command(tmp_path):
    broken = tmp_path / "broken.yaml"
    broken.write_text("handrail: 1\n", encoding="utf-8")

    assert CliRunner().invoke(main, ["explain", str(broken)]).exit_code == 1


CHASING = ("restate", "number=24-0815", "address", "days-late=4", "apologise", "trace")


@pytest.mark.parametrize(
    ("language", "again", "leave"),
    [("en", "again", "leave"), ("de", "noch einmal", "verlassen"), ("hu", "again", "lezár")],
)
def test_a_repetition_is_left_or_begun_again_in_words(language, again, leave):
    before = [part for step in (*CHASING, "carrier-says") for part in ("--after", step)]
    said = ("--step", "chase", "--format", "json")

    left = explain(*before, "--after", f"chase={leave}", *said, language=language)
    anew = explain(*before, "--after", f"chase={again}", *said, language=language)

    assert [each["position"] for each in json.loads(left.stdout)["blocks"]] == ["done"]
    assert [each["position"] for each in json.loads(anew.stdout)["blocks"]] == ["now"]
