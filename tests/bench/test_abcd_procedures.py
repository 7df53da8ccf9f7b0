"""Guidelines as procedures: made-up ones of the same shape, and real ones beside the checkout."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from bench.abcd.parts import account, username
from bench.abcd_procedures import FACTS, FILE, UnknownGuidelines, convert
from bench.mapped.blocks import ask, choose, do, end, way
from bench.mapped.converting import keep_accounts
from bench.mapped.table import Mapped
from handrail.sop import parse_procedure
from handrail.sop.document import StepKind
from handrail.sop.render import render_procedure

ROOT = Path(__file__).parents[2]
MAPPING = ROOT / "bench" / "mappings" / "abcd.json"

needs_guidelines = pytest.mark.skipif(not FILE.is_file(), reason=f"no guidelines at {FILE}")


def action(button, text, *below):
    return {"type": "interaction", "button": button, "text": text, "subtext": [*below]}


GUIDELINES = {
    "Tea": {
        "description": "tea and kettles",
        "subflows": {
            "Mend Kettle": {
                "instructions": ["The kettle leaks.", "Fill in the survey."],
                "actions": [
                    action("Pull up Account", "Get the name or the number."),
                    action("Ask", "Find out the level.", "Gold: mend it", "Others: do not"),
                    action("Mend", "Mend it.", "Then press the button."),
                ],
            }
        },
    }
}
MEND = Mapped(
    source="Tea > Mend Kettle",
    id="mend-kettle",
    title="Mend a kettle",
    department="Workshop",
    purpose="Tea.",
    outcome="Tea.",
    need="It leaks.",
    steps=(
        *account(),
        ask("level", "Ask for the level.", "customer.membership", of="a1"),
        choose(
            "gold",
            "Is it a Gold member?",
            when="customer.membership == 'gold'",
            yes=way("", of="a1.0"),
            no=way("", end("declined", "declined"), of="a1.1"),
        ),
        do("mend", "Mend it.", of="a2"),
        end("mended", "resolved"),
    ),
    of={"need": "i0"},
    apart={"i1": "exercise", "a2.0": "screen"},
)


@pytest.fixture
def guidelines(tmp_path):
    file = tmp_path / "guidelines.json"
    file.write_text(json.dumps(GUIDELINES))
    return file


def kept(file, *mapped):
    mapping = file.with_name("kept") / "abcd.json"
    keep_accounts(mapping, "abcd", convert(file, mapping, mapped, FACTS))
    return mapping


def wrongs(file, mapping, *mapped):
    found = convert(file, mapping, mapped, FACTS)
    return {(fault.piece, fault.what) for each in found for fault in each.faults}


def test_every_sentence_of_guidelines_is_accounted_for(guidelines):
    (found,) = convert(guidelines, kept(guidelines, MEND), (MEND,), FACTS)

    assert found.is_right, found.faults
    assert found.pieces.keys() == {"i0", "i1", "a0", "a1", "a1.0", "a1.1", "a2", "a2.0"}
    assert found.cover.ends == 2


def test_a_sentence_that_the_table_forgets_is_left_over(guidelines):
    forgetful = replace(MEND, apart={"i1": "exercise"})

    assert ("a2.0", "is left over") in wrongs(guidelines, kept(guidelines, MEND), forgetful)


def test_a_reason_that_nobody_knows_is_no_reason(guidelines):
    lazy = replace(MEND, apart={"i1": "exercise", "a2.0": "tedious"})

    found = wrongs(guidelines, kept(guidelines, MEND), lazy)

    assert ("a2.0", "stands apart for no known reason: tedious") in found


def test_a_sentence_that_has_changed_is_named_until_it_is_mapped_anew(guidelines):
    mapping = kept(guidelines, MEND)
    guidelines.write_text(json.dumps(GUIDELINES).replace("Gold: mend", "Silver: mend"))

    found = wrongs(guidelines, mapping, MEND)

    assert found == {("a1.0", "says something else than when it was mapped")}


def test_what_a_sentence_is_said_to_become_must_be_there(guidelines):
    dreamy = replace(MEND, of={"need": "i0", "teapot": "a2.0"})

    found = wrongs(guidelines, kept(guidelines, MEND), dreamy)

    assert ("a2.0", "is said to become teapot, which there is not") in found


def test_a_procedure_that_the_table_does_not_know_is_refused(guidelines):
    with pytest.raises(UnknownGuidelines) as refused:
        convert(guidelines, guidelines.with_name("none.json"), (), FACTS)

    assert refused.value.names == {"Tea > Mend Kettle"}


def test_an_action_before_the_one_that_it_follows_is_named(guidelines):
    guidelines.with_name("kb.json").write_text(json.dumps({"mend_kettle": ["mend", "ask"]}))
    names = {"intents": {"subflows": {"tea": ["mend_kettle"]}}}
    guidelines.with_name("ontology.json").write_text(json.dumps(names))

    found = wrongs(guidelines, kept(guidelines, MEND), MEND)

    assert found == {("ask", "comes before mend, against the company's list")}


def test_what_is_used_needs_to_be_among_the_procedures(guidelines):
    forgetful = replace(MEND, steps=(username("a0"), *MEND.steps))

    with pytest.raises(ValueError, match="recover-username"):
        convert(guidelines, guidelines.with_name("none.json"), (forgetful,), FACTS)


@pytest.fixture(scope="module")
def real():
    return convert(FILE, MAPPING)


@needs_guidelines
def test_all_55_procedures_of_the_guidelines_are_walked_to_every_end(real):
    found = real

    assert len(found) == 55
    assert [each.mapped.id for each in found if not each.is_right] == []
    assert sum(len(each.pieces) for each in found) == 916


@needs_guidelines
def test_every_procedure_of_the_guidelines_is_read_again_as_it_is_written(real):
    for each in real:
        written = render_procedure(each.procedure)

        assert parse_procedure(written, name="again.yaml") == each.procedure


@needs_guidelines
def test_the_actions_become_steps_of_many_kinds(real):
    kinds = {step.kind for each in real for step in each.procedure.steps()}

    assert kinds > {
        StepKind.ASK,
        StepKind.CHECK,
        StepKind.DO,
        StepKind.ESCALATE,
        StepKind.OFFER,
        StepKind.SAY,
        StepKind.SEND,
    }


def test_without_the_data_set_nothing_is_converted_and_that_is_said(tmp_path):
    told = subprocess.run(
        [sys.executable, "-m", "bench.abcd_procedures", "--data", str(tmp_path / "none.json")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert told.returncode == 2
    assert "nothing was converted" in told.stdout
