"""On a walk, what was done is done once more, or taken back alone."""

import json

import pytest
from click.testing import CliRunner

from handrail.cli.main import main
from handrail.words import Language, say

PARCEL = """\
handrail: 1
procedure: parcel
kind: matter
title: A parcel
department: Service
purpose: A parcel is found.
outcome: The customer has it.
owner: team_leader
facts:
  late.days: {label: Days late, type: number}
steps:
  - {id: days, ask: How many days late?, into: late.days}
  - id: late
    choose: Is it late?
    when: late.days > 3
    yes:
      - {id: voucher, offer: Offer a voucher, up to: 20 EUR, undo: Cancel the voucher}
      - {id: letter, send: Send an apology, say: Sorry}
    no:
      - {id: calm, say: Say that it comes}
  - {id: phone, note: Write down the call}
  - id: calls
    repeat: Until somebody answers
    limit: 3
    steps:
      - {id: call, do: Call the carrier}
  - {id: finish, end: resolved}
"""


@pytest.fixture
def parcel(tmp_path):
    file = tmp_path / "parcel.yaml"
    file.write_text(PARCEL, encoding="utf-8")
    return file


def walk(file, *lines, language="en", arguments=()):
    given = "".join(f"{line}\n" for line in lines)
    command = ["walk", str(file), "--language", str(language), *map(str, arguments)]
    return CliRunner().invoke(main, command, input=given)


def said(result):
    """Return what was said, with lines that were broken for the terminal joined."""
    return " ".join(result.stdout.split())


def test_an_offer_that_is_made_once_more_counts_instead_of_the_first(parcel):
    result = walk(parcel, "5", "15", "redo 3", "12", "", "quit")

    assert "- Offer a voucher: €12.00" in result.stdout
    assert "€15.00" not in result.stdout


def test_a_new_answer_tells_which_decision_would_be_another_now(parcel):
    result = walk(parcel, "5", "redo 1", "1", "quit")

    assert "“Is it late?” would be decided otherwise: No." in said(result)
    assert "redo 2" in said(result)


def test_a_decision_that_is_made_anew_owes_the_undo_of_what_has_left(parcel):
    result = walk(parcel, "5", "15", "redo 2", "no", "undo 3", "yes", "", "", "", "no", "")

    assert "“Offer a voucher” has already had an effect outside and has to be undone" in said(
        result
    )
    assert "This is how it is undone: Cancel the voucher" in said(result)
    assert "The procedure has ended" in result.stdout


def test_what_is_owed_is_asked_for_at_the_end_if_nobody_undid_it_before(parcel):
    result = walk(parcel, "5", "15", "redo 2", "no", "", "", "", "no", "", "no", "")

    assert "Was “Offer a voucher” undone?" in said(result)
    assert "The procedure has ended" in result.stdout


def test_a_step_alone_is_taken_back_and_what_came_after_it_stands(parcel):
    result = walk(parcel, "1", "", "called", "undo 5", "quit", arguments=["--format", "json"])

    done = [each["block"] for each in json.loads(result.stdout)["steps"]]
    assert done == ["days", "late", "phone"]


def test_an_effect_is_not_taken_back_and_the_procedure_says_how_it_is_undone(parcel):
    result = walk(parcel, "5", "15", "undo 3", "quit")

    assert "This has already had an effect outside." in said(result)
    assert "This is how it is undone: Cancel the voucher" in said(result)
    assert "- Offer a voucher: €15.00" in result.stdout


def test_a_letter_that_has_not_left_is_held_back(parcel):
    held = walk(parcel, "5", "15", "", "undo 4", "no", "quit")
    left = walk(parcel, "5", "15", "", "undo 4", "yes", "quit")

    assert "Taken back: Send an apology" in said(held)
    assert "- Send an apology" not in held.stdout
    assert "- Send an apology" in left.stdout


def test_the_last_thing_is_meant_where_no_number_is_typed(parcel):
    result = walk(parcel, "5", "redo", "2", "undo", "quit")

    assert "Once more, and the newer answer counts; with “later” it stays as it was: How" in said(
        result
    )
    assert "Taken back: How many days late?" in said(result)


def test_what_is_asked_once_more_may_stay_as_it_was(parcel):
    later = walk(parcel, "5", "redo 1", "later", "quit")
    the_same = walk(parcel, "5", "redo 2", "yes", "quit")

    assert "- How many days late?: 5" in later.stdout
    assert "- Is it late?: Yes [by itself]" in the_same.stdout


@pytest.mark.parametrize("wish", ["redo", "undo"])
@pytest.mark.parametrize("number", ["6", "99", "000"])
def test_what_was_not_done_is_refused_with_the_numbers_of_what_was(parcel, wish, number):
    result = walk(parcel, "5", f"{wish} {number}", "quit")

    assert "Done so far are 1, 2:" in said(result)


@pytest.mark.parametrize("wish", ["redo", "undo"])
def test_at_the_beginning_nothing_can_be_mended(parcel, wish):
    assert "Nothing was done before this." in said(walk(parcel, wish, "quit"))


def test_a_repetition_is_taken_back_but_its_steps_are_done_again(parcel):
    asked = walk(parcel, "1", "", "", "", "no", "redo 7", "quit")
    left = walk(parcel, "1", "", "", "", "no", "undo 7", "quit")

    assert "Only a step or a decision that was done can be done again." in said(asked)
    assert "Taken back: Until somebody answers" in said(left)


def test_words_that_go_on_are_an_answer_and_no_wish(parcel):
    text = PARCEL.replace("type: number", "type: text").replace("    when: late.days > 3\n", "")
    parcel.write_text(text, encoding="utf-8")

    result = walk(parcel, "undo the label", "quit")

    assert "- How many days late?: undo the label" in result.stdout


def test_answers_from_a_file_ask_for_it_too(parcel, tmp_path):
    answers = tmp_path / "answers.txt"
    answers.write_text("days: 5\nvoucher: 15\nletter:\nphone: undo 4\nletter.left: no\n", "utf-8")

    result = walk(parcel, "quit", arguments=["--answers", answers])

    assert "Taken back: Send an apology" in said(result)


def test_a_record_that_was_mended_goes_on_where_it_stopped(parcel, tmp_path):
    record = tmp_path / "walk.jsonl"
    walk(parcel, "5", "15", "redo 3", "12", "redo 2", "no", arguments=["--record", record])

    result = walk(parcel, "undo 3", "yes", "quit", arguments=["--record", record])

    assert "Was “Offer a voucher” undone?" in said(result)
    assert "“Say that it comes” is to be done." in said(result)


@pytest.mark.parametrize("language", Language)
def test_it_is_asked_for_in_each_language(parcel, language):
    redo, undo = (say(f"walk-word-{wish}", language) for wish in ("redo", "undo"))

    result = walk(parcel, "5", f"{redo} 1", "6", undo, "quit", language=language)

    title = "How many days late?"
    assert " ".join(say("walk-once-more", language, step=title).split()) in said(result)
    assert say("walk-went-back", language, step=title) in said(result)
