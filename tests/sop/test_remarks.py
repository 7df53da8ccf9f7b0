"""What the rules of a choice leave open is told with an example; the file is read all the same."""

from pathlib import Path
from time import process_time

import pytest

from handrail.sop import parse_procedure
from handrail.sop.remarks import MOST_ATOMS, remarks_on
from handrail.words import Language
from tests.sop.examples import END, HEAD

SHIPPED = sorted((Path(__file__).parents[2] / "procedures").glob("*.yaml"))
FACTS = """\
  a.days: {label: {en: Days, de: Tage}, type: number, at least: 0}
  a.tier: {label: {en: Tier, de: Stufe}, type: choice, options: {gold: Gold, silver: Silver}}
  a.open: {label: Open, type: yes_no}
"""


def file(*choices):
    return f"{HEAD}{FACTS}steps:\n{''.join(choices)}{END}"


def ways(*rules, name="c"):
    """Return a choice whose ways are called A, B and so on, each with its rule or with none."""
    quoted = [f', when: "{rule}"' if rule else "" for rule in rules]
    lines = (
        f"      w{at}: {{text: {chr(65 + at)}, steps: []{rule}}}\n"
        for at, rule in enumerate(quoted)
    )
    return f"  - id: {name}\n    choose: Which way?\n    ways:\n{''.join(lines)}"


def two(rule):
    return f'  - {{id: c, choose: So?, when: "{rule}", yes: [], no: []}}\n'


def remarks(*choices):
    return [
        (each.rule, each.said_in(Language.EN)) for each in remarks_on(file(*choices), name="f.yaml")
    ]


def test_a_gap_is_told_with_facts_at_the_place_of_the_choice():
    source = file(ways("a.days < 10", "a.days > 10"))

    (remark,) = remarks_on(source, name="f.yaml")

    assert source.splitlines()[remark.line - 1][remark.column - 1 :] == "Which way?"
    assert remark.said_in(Language.EN) == (
        f"f.yaml:{remark.line}:{remark.column}: Which way? No way is taken with: Days: 10. Write a"
        " rule for this, or a last way without one; until then the agent is asked. (gap)"
    )
    assert "Tage: 10" in remark.said_in(Language.DE)


def test_a_last_way_for_everything_else_fills_the_gap():
    assert remarks(ways("a.days < 10", "a.days > 10", None)) == []


def test_two_ways_that_cross_are_told_with_facts_that_both_take():
    (found,) = remarks(ways("a.tier == 'gold'", "a.days > 10", None))

    rule, said = found
    assert rule == "overlap"
    assert "Two ways, A and B, are both right with: " in said
    assert "Tier: Gold" in said


def test_an_exception_before_what_it_is_an_exception_to_is_meant_so():
    assert remarks(ways("a.days > 30", "a.days > 10", None)) == []


def test_a_way_that_is_never_taken_is_told():
    (found,) = remarks(ways("a.days > 10", "a.days > 30", None))

    assert found[0] == "never-taken"
    assert "The way B is never taken." in found[1]


def test_a_last_way_for_which_nothing_is_left_is_told():
    (found,) = remarks(ways("a.open", "!a.open", None))

    assert found[0] == "never-taken"
    assert "The way C is never taken." in found[1]


@pytest.mark.parametrize(
    ("rule", "way"), [("a.days < 0", "Yes"), ("a.days >= 0", "No"), ("a.days > 3", None)]
)
def test_a_rule_that_always_says_the_same_leaves_a_way_out(rule, way):
    found = remarks(two(rule))

    assert [said for _, said in found if f"The way {way} is never taken" in said] == [
        said for _, said in found
    ]
    assert bool(found) is (way is not None)


def test_a_choice_without_rules_leaves_nothing_open():
    assert remarks(ways(None, None)) == []


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_the_rules_of_a_shipped_procedure_leave_nothing_open(path):
    assert remarks_on(path.read_bytes(), name=path.name) == ()


def test_a_file_of_hostile_rules_is_looked_at_for_a_while_only():
    rule = " && ".join(f"a.days * {at} + a.days < {at * at}" for at in range(2, 40))
    choices = [ways(f"{rule} && a.days != {at}", rule, name=f"c{at}") for at in range(9)]
    source = file(*choices)
    parse_procedure(source, name="f.yaml")

    begun = process_time()
    found = remarks_on(source, name="f.yaml")

    assert process_time() - begun < 20
    assert found[-1].rule == "could-not-tell"
    assert len(choices) * 2 * 38 > MOST_ATOMS
