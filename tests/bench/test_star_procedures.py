"""Tasks of the STAR data set as procedures: made-up ones, and the real ones beside the checkout."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from bench.mapped.blocks import ask, check, choose, end, say, way
from bench.mapped.converting import keep_accounts
from bench.mapped.table import Mapped
from bench.star_procedures import FOLDER, TASKS, UnknownTasks, convert
from handrail.sop import parse_procedure
from handrail.sop.render import render_procedure

ROOT = Path(__file__).parents[2]
MAPPING = ROOT / "bench" / "mappings" / "star.json"

needs_tasks = pytest.mark.skipif(not FOLDER.is_dir(), reason=f"no tasks at {FOLDER}")

KETTLE = {
    "task": "kettle",
    "replies": {
        "hello": "Good day!",
        "ask_day": "Since when does the {kettle:s} leak?",
        "query": "Query",
        "mended": "It is mended for {price:d} crowns.",
        "sorry": "It cannot be mended.",
        "bye": "Goodbye.",
    },
    "graph": {"hello": "ask_day", "ask_day": "query", "query": "mended", "mended": "bye"},
}
MEND = Mapped(
    source="kettle.json",
    id="mend-kettle",
    title="Mend a kettle",
    department="Workshop",
    purpose="Tea.",
    outcome="Tea.",
    need="It leaks.",
    steps=(
        say("hello", "Greet.", of="hello"),
        ask("day", "Ask since when.", "weather.day", of="ask_day"),
        check("look", "Look.", of="query"),
        choose(
            "can-be",
            "Can it be mended?",
            yes=way("", say("mended", "Say so.", of="mended")),
            no=way("", say("sorry", "Say so.", of="sorry")),
        ),
        say("bye", "Say goodbye.", of="bye"),
        end("end", "resolved"),
    ),
)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "kettle.json").write_text(json.dumps(KETTLE))
    return tmp_path


def kept(folder, *mapped):
    mapping = folder / "kept" / "star.json"
    keep_accounts(mapping, "star", convert(folder, mapping, mapped))
    return mapping


def wrongs(folder, mapping, *mapped):
    return {(f.piece, f.what) for each in convert(folder, mapping, mapped) for f in each.faults}


def test_each_reply_and_each_edge_of_a_task_stands_in_its_procedure(folder):
    (found,) = convert(folder, kept(folder, MEND), (MEND,))

    assert found.is_right, found.faults
    assert found.pieces.keys() > {"hello->ask_day", "query->mended"}


def test_the_customer_hears_the_words_of_the_task_with_what_was_looked_up(folder):
    (found,) = convert(folder, kept(folder, MEND), (MEND,))

    said = {step.id: step.say.said_in("en") for step in found.procedure.steps() if step.say}

    assert said["mended"] == "It is mended for {found.price} crowns."
    assert found.procedure.fact("found.price").comes_from == "star.price"


def test_a_reply_that_the_table_forgets_is_left_over(folder):
    forgetful = replace(MEND, steps=(*MEND.steps[:-2], MEND.steps[-1]))

    found = wrongs(folder, kept(folder, MEND), forgetful)

    assert ("bye", "is left over") in found
    assert ("mended->bye", "is left over") in found


def test_an_edge_that_cannot_be_walked_is_left_over(folder):
    hello, day, look, *rest = MEND.steps
    turned = replace(MEND, steps=(day, hello, look, *rest))

    found = wrongs(folder, kept(folder, MEND), turned)

    assert ("hello->ask_day", "is left over") in found


def test_words_that_have_changed_since_they_were_mapped_are_named(folder):
    mapping = kept(folder, MEND)
    (folder / "kettle.json").write_text(json.dumps(KETTLE).replace("Goodbye", "Farewell"))

    found = wrongs(folder, mapping, MEND)

    assert found == {("bye", "says something else than when it was mapped")}


def test_a_task_that_the_table_does_not_know_is_refused(folder):
    (folder / "teapot.json").write_text(json.dumps(KETTLE))

    with pytest.raises(UnknownTasks) as refused:
        convert(folder, folder / "none.json", (MEND,))

    assert refused.value.files == {"teapot.json"}


@pytest.fixture(scope="module")
def real():
    return convert(FOLDER, MAPPING)


@needs_tasks
def test_all_24_tasks_are_procedures_in_which_every_end_is_reached(real):
    found = real

    assert len(found) == len(TASKS) == 24
    assert [each.mapped.id for each in found if not each.is_right] == []
    assert sum(len(each.pieces) for each in found) == 619


@needs_tasks
def test_every_task_is_read_again_as_it_is_written(real):
    for each in real:
        written = render_procedure(each.procedure)

        assert parse_procedure(written, name="again.yaml") == each.procedure


def test_without_the_data_set_nothing_is_converted_and_that_is_said(tmp_path):
    told = subprocess.run(
        [sys.executable, "-m", "bench.star_procedures", "--data", str(tmp_path / "none")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert told.returncode == 2
    assert "nothing was converted" in told.stdout
