"""Flow charts in Graphviz' language become procedures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.sop import StepKind, parse_procedure
from handrail.sop.formats import NotImported
from handrail.sop.formats.dot import import_dot
from handrail.sop.formats.dot.parse import DEEPEST, MOST_NODES
from handrail.words import COMPLETE, SOURCE, say

from .walking import walk_to_every_end

KETTLE = r"""
strict digraph MendAKettle {            // how we mend
  rankdir=TB; node [shape=box, fontsize=10];
# a preprocessor's line
  Start [label="Start: a kettle does not boil", shape=oval];
  Done [label="Tea", shape=oval]; Given_up [label="Hand over\nto the maker", shape=ellipse]
  subgraph cluster_try { label="Trying"
    Plug [label="Step 1: Check the plug"];
    Boils [label=<Does it <b>boil</b>&#63;>, shape=diamond]
    Look [label="Look \"inside\" {twice}", shape=diamond]
  }
  Ask_maker [label="Read the maker's page", style=dashed]
  Legend [label="v1"];
  /* the flow */
  Start -> Plug -> Boils [color=red];
  Plug -> Ask_maker [style=dashed, label="see there"];
  Boils -> Done [label="Yes"]; Boils -> Look:n [label=No]
  Look -> Plug [label="loose"];
  Look -> {Given_up} [label="bro" + "ken"]
}
"""


def imported(source):
    return import_dot(source.encode(), name="kettle.dot")


def procedure_of(source):
    return parse_procedure(imported(source).source, name="kettle.yaml")


def findings(source):
    content = source if isinstance(source, bytes) else source.encode()
    with pytest.raises(NotImported) as told:
        import_dot(content, name="kettle.dot")
    return told.value.findings


def told_of(source):
    return {entry.piece: say(entry.sentence, SOURCE) for entry in imported(source).report}


def test_a_chart_becomes_a_procedure_that_can_be_walked_to_every_end():
    assert walk_to_every_end(imported(KETTLE).source) == 2


def test_the_chart_is_written_as_blocks():
    assert (
        imported(KETTLE).source.partition("steps:\n")[2]
        == """\
  - id: look
    repeat: "Look \\"inside\\" (twice) (Once more: loose. Go on: broken.)"
    limit: 3
    steps:
      - id: plug
        check: "Step 1: Check the plug"
      - id: ask-maker
        do: Read the maker's page
      - id: boils
        choose: Does it boil ?
        yes:
          - id: done
            end: resolved
            text: Tea
        no: []

  - id: given-up
    end: handed_on
    text: Hand over to the maker
"""
    )


def test_every_node_and_arrow_of_the_chart_is_accounted_for():
    told = told_of(KETTLE)

    assert told["Plug"] == "is plug, ask-maker (check, do)."
    assert told["Look"] == "is the question of the repeat look."
    assert told["look"].startswith("is walked 3 times at most, and then goes on.")
    assert told["Ask_maker"] == "is ask-maker, done after Plug before it goes on."
    assert told["Boils -> Done [Yes]"] == "is the way boils=yes."
    assert told["Look -> Plug [loose]"] == "goes round the repeat look once more."
    assert told["Look -> Given_up [broken]"] == "leads out of the repeat look."
    assert told["Legend"] == "was left out: no arrow touches it."
    assert told["Trying"].startswith("was left out: a frame")
    assert told["color, fontsize, rankdir"].startswith("was left out: it only says how")
    assert set(told) >= {"Start", "Done", "Given_up", "Look", "Start -> Plug", "Plug -> Boils"}


def test_the_account_is_told_in_each_complete_language():
    for entry in imported(KETTLE).report:
        assert len({entry.said_in(language) for language in COMPLETE}) == len(COMPLETE)


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Ask for the number", StepKind.ASK),
        ("2.1) Verify the plug", StepKind.CHECK),
        ("Schritt 3: Prüfen Sie den Stecker", StepKind.CHECK),
        ("Tell the customer why", StepKind.SAY),
        ("Write the parcel label", StepKind.DO),
        ("…", StepKind.DO),
    ],
)
def test_the_first_word_of_a_task_says_which_kind_of_step_it_is(label, kind):
    procedure = procedure_of(f'digraph {{ a [shape=box, label="{label}"]; s -> a -> end }}')

    assert {step.id: step.kind for step in procedure.steps()}["a"] is kind


def test_a_chart_without_shapes_begins_at_its_root_and_ends_where_nothing_leads_on():
    procedure = procedure_of("digraph { open -> listen -> help }")

    assert [(step.id, step.kind) for step in procedure.steps()] == [
        ("open", StepKind.DO),
        ("listen", StepKind.DO),
        ("help", StepKind.END),
    ]


def test_a_task_with_several_ways_asks_which_of_them_applies():
    source = "digraph { node [shape=box]; a -> b; a -> c; b -> e; c -> e; e [shape=oval] }"

    told = told_of(source)

    assert told["a"] == "is the choice a, a-which."
    assert walk_to_every_end(imported(source).source) == 1


BROKEN = {
    "dot-undirected": ("graph { a -- b }", 1),
    "dot-unexpected": ("digraph {\n a -> -> b }", 2),
    "dot-sign": ("digraph {\n a -> b;\n c [label=<b }", 3),
    "dot-too-large": ("digraph { " + "{" * (DEEPEST + 2) + "}" * (DEEPEST + 2) + "}", 1),
    "not-utf-8": (b"digraph { \xff }", 1),
    "too-large": (b" " * 600_000, 1),
    "dead-end": ("digraph { s [shape=oval]; s -> a;\n a [shape=box] }", 1),
    "two-starts": ("digraph { a -> c; b -> c; c -> d }", 1),
    "no-start": ("digraph { a -> b -> a }", 1),
    "jump-into-a-loop": (
        "digraph { node [shape=diamond]; s -> {a b}; a -> {b e}; b -> {a e}; e [shape=oval] }",
        1,
    ),
}


@pytest.mark.parametrize("rule", BROKEN)
def test_what_is_no_such_chart_is_refused_with_the_rule_and_the_line(rule):
    source, line = BROKEN[rule]

    assert (rule, line) in {(found.rule, found.line) for found in findings(source)}


@pytest.mark.parametrize("rule", BROKEN)
def test_a_refusal_says_what_is_wrong_and_how_to_mend_it_in_each_complete_language(rule):
    found = next(found for found in findings(BROKEN[rule][0]) if found.rule == rule)

    assert len({found.said_in(language) for language in COMPLETE}) == len(COMPLETE)


def test_a_few_brackets_do_not_draw_more_arrows_than_can_be_looked_at():
    many = " ".join(f"n{number}" for number in range(900))

    assert {found.rule for found in findings(f"digraph {{ {{{many}}} -> {{{many}}} }}")} == {
        "dot-too-large"
    }
    nodes = " ".join(f"n{number}" for number in range(MOST_NODES + 1))
    assert {found.rule for found in findings(f"digraph {{ {nodes} }}")} == {"dot-too-large"}


def test_nothing_in_a_name_moves_a_terminals_cursor():
    source = 'digraph { "a\x1b[2J" -> b }'

    assert all(entry.piece.isprintable() for entry in imported(source).report)


SIGNS = ["{", "}", "[", "]", "=", ";", ",", ":", "+", "<b>", "/*", "//", '"', '"a b"', "é", "--"]
ATTRIBUTES = ["[shape=diamond]", "[shape=oval]", "[style=dashed]", "[label=no]", "\n"]
WORDS = ["a", "b", "c", "subgraph", "node", "edge"]
PIECES = st.sampled_from([*WORDS, *WORDS, "->", "->", *SIGNS, *ATTRIBUTES])


@given(st.lists(PIECES, max_size=40).map(lambda pieces: f"digraph {{ {' '.join(pieces)} }}"))
def test_any_scribble_is_imported_or_refused_with_a_place_inside_the_file(source):
    lines = len(source.splitlines())

    try:
        result = imported(source)
    except NotImported as told:
        result = told

    if isinstance(result, NotImported):
        assert all(1 <= found.line <= lines and found.column >= 1 for found in result.findings)
    else:
        assert parse_procedure(result.source, name="kettle.yaml")


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_any_label_can_be_written(label):
    quoted = label.replace("\\", "\\\\").replace('"', '\\"')

    procedure = procedure_of(f'digraph {{ s -> a -> c; a [label="{quoted}"] }}')

    assert len(list(procedure.steps())) in {2, 3}
