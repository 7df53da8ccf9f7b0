"""Trees of questions as JSON become procedures."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.sop import parse_procedure
from handrail.sop.formats import NotImported
from handrail.sop.formats.question_tree import import_question_tree
from handrail.words import COMPLETE, SOURCE, say

from .walking import walk_to_every_end


def question(label, utterance):
    return {"label": label, "utterance": utterance, "terminal": False}


def answer(label, utterance):
    return {"label": label, "utterance": utterance, "terminal": True}


TREE = {
    "name": "cold_kettle",
    "category": "kettles",
    "problem_description": "Your kettle stays cold.",
    "nodes": {
        "1": question("plugged in?", "Is it plugged in?"),
        "2": answer("plug it in", "Please plug it in."),
        "3": question("light on?", "Is the light on?"),
        "4": answer("element broken", "The element is broken."),
    },
    "edges": {"1": {"no": "2", "yes": "3"}, "3": {"yes": "4"}},
    "supporting_faqs": [{"q": "Where is the plug?", "a": "At the end of the cable."}],
}


def imported(tree):
    return import_question_tree(json.dumps(tree).encode(), name="cold_kettle.json")


def rules(source):
    content = source if isinstance(source, bytes) else json.dumps(source).encode()
    with pytest.raises(NotImported) as told:
        import_question_tree(content, name="cold_kettle.json")
    return [found.rule for found in told.value.findings]


def test_a_tree_becomes_a_procedure_that_can_be_walked_to_every_end():
    assert walk_to_every_end(imported(TREE).source) == 3


def test_questions_are_choices_and_last_nodes_are_said():
    source = imported(TREE).source

    assert "title: Cold kettle\n" in source
    assert "says: Your kettle stays cold.\n" in source
    assert (
        source.partition("steps:\n")[2]
        == """\
  - id: plugged-in
    choose: Is it plugged in?
    yes: []
    no:
      - id: plug-it-in
        say: Please plug it in.
        text: plug it in
      - id: plug-it-in-end
        end: answered
        text: Answered

  - id: light-on
    choose: Is the light on?
    yes:
      - id: element-broken
        say: The element is broken.
        text: element broken
      - id: element-broken-end
        end: answered
        text: Answered
    no:
      - id: light-on-open
        end: handed_on
        text: "The chart does not say how it goes on: hand the case on."
"""
    )


def test_every_piece_of_the_tree_is_accounted_for():
    missing = "That way ends in light-on-open, where the case is handed on."

    told = {(entry.piece, say(entry.sentence, SOURCE)) for entry in imported(TREE).report}

    assert told >= {
        ("1", "is the choice plugged-in."),
        ("2", "is plug-it-in, plug-it-in-end (say, answered)."),
        ("1 -> 2 [no]", "is the way plugged-in=no."),
        ("3", f"does not say what follows “no”. {missing}"),
        ("category", "was left out: a procedure has no place for it."),
        ("supporting_faqs.0", "was left out: a procedure has no place for it."),
    }


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"nodes": []}, "not-a-question-tree"),
        ({"nodes": {}}, "not-a-question-tree"),
        ({"nodes": {"1": {"label": 7}}}, "not-a-question-tree"),
        ({"nodes": {"1": {"terminal": "yes"}}}, "not-a-question-tree"),
        ({"edges": {"1": {"no": "9"}}}, "not-a-question-tree"),
        ({"edges": {"9": {"no": "1"}}}, "not-a-question-tree"),
        ({"edges": {"1": {"no": "2", "yes": "3"}}}, "dead-end"),
        ({"edges": {"1": {"no": "2", "yes": "3"}, "3": {"perhaps": "4"}}}, "single-way"),
        ({"edges": {**TREE["edges"], "4": {"yes": "1"}}}, "goes-on-after-end"),
        ({"nodes": {**TREE["nodes"], "5": answer("lost", "Lost.")}}, "unreachable"),
    ],
)
def test_what_is_no_whole_tree_is_refused(change, rule):
    assert rule in rules({**TREE, **change})


@pytest.mark.parametrize(
    ("source", "rule"),
    [
        (b"{", "not-json"),
        (b"[" * 100_000, "not-json"),
        (b'{"a": \xff}', "not-utf-8"),
        (b'{"\\ud800": 1}', "not-utf-8"),
        (b" " * 600_000, "too-large"),
        (b"[]", "not-a-question-tree"),
    ],
)
def test_what_is_no_json_is_refused(source, rule):
    assert rules(source) == [rule]


def test_a_refusal_says_how_to_mend_it_in_each_complete_language():
    with pytest.raises(NotImported) as told:
        import_question_tree(b"[]", name="cold_kettle.json")

    (found,) = told.value.findings

    assert len({found.said_in(language) for language in COMPLETE}) == len(COMPLETE)


names = st.sampled_from(["1", "2", "3", "4"])
nodes = st.builds(question, st.text(max_size=9), st.text(max_size=9)) | st.builds(
    answer, st.text(max_size=9), st.text(max_size=9)
)
edges = st.dictionaries(st.sampled_from(["yes", "no", "perhaps", ""]), names, max_size=3)


@given(st.dictionaries(names, nodes), st.dictionaries(names, edges))
def test_any_tree_is_imported_or_refused(nodes, edges):
    try:
        result = imported({"name": "x", "nodes": nodes, "edges": edges})
    except NotImported as told:
        result = told

    if isinstance(result, NotImported):
        assert result.findings
    else:
        assert parse_procedure(result.source, name="x.yaml")
