"""Decisions over sixty-four facts are examined, or it is said that they are too large."""

from handrail.rules import Declared, Type, parse_rule
from handrail.rules.branching import CouldNotTell, examine_branches


def test_a_decision_too_large_to_examine_ends_with_could_not_tell():
    declared = {f"f{number}": Declared(Type.YES_NO) for number in range(64)}
    parity = " && ".join(f"(f{a} == f{a + 1} || f{a + 2} != f{a + 3})" for a in range(0, 60, 2))
    sources = [parity, *(f"f{number} == f{63 - number}" for number in range(20))]

    findings = examine_branches(
        [parse_rule(each) for each in sources], declared=declared, ordered=False
    )

    assert any(isinstance(each, CouldNotTell) for each in findings)


def test_sixty_four_facts_that_do_not_meet_are_no_matter():
    declared = {f"f{number}": Declared(Type.YES_NO) for number in range(64)}
    every = " && ".join(declared)

    findings = examine_branches(
        [parse_rule(every), parse_rule(f"!({every})")], declared=declared, ordered=False
    )

    assert findings == ()
