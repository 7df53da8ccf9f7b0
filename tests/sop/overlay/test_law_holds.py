"""Whatever overlay is accepted, nobody comes to an end past what the law asks for."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.sop import BrokenProcedure
from handrail.sop.document import (
    AnyOrder,
    Choose,
    Optional,
    Repeat,
    RuleOf,
    Sequence,
    Step,
    StepKind,
    Strength,
)
from handrail.sop.overlay import apply_overlay
from handrail.sop.overlay.apply import lay_on
from tests.sop.overlay.shop import REFUND, findings_of, overlay, overlay_source

IDS = ["hear", "know", "number", "tell", "window", "identity", "pay", "paid", "gift", "wish"]
IDENTITY = (
    "{id: identity, check: Who, strength: must, rule of: law, source: Act 3, needs: [],"
    " second person: team_leader, within: 10 days}"
)
TELL = (
    "{id: tell, say: Your rights., verbatim: yes, text: Tell, strength: must, rule of: law,"
    " cites: act}"
)
PAY = "{id: pay, do: Pay, needs: [identity]}"
END = "{id: x-end, end: resolved}"
BLOCKS = [
    "{id: x-note, note: N}",
    END,
    f"{{id: x-choice, choose: Enough?, yes: [{END}], no: []}}",
    f"{{id: x-maybe, optional: Maybe, steps: [{TELL}]}}",
    f"{{id: x-any, text: Any, any order: [{IDENTITY}, {PAY}]}}",
    f"{{id: x-pick, choose: Which?, yes: [{IDENTITY}], no: []}}",
    TELL,
    PAY,
    IDENTITY,
    "{id: x-pay, do: Pay}",
]
changes = st.one_of(
    st.builds("{{remove: {}, because: N}}".format, st.sampled_from(IDS)),
    st.builds(
        "{{add: [{}], {}: {}}}".format,
        st.sampled_from(BLOCKS),
        st.sampled_from(["after", "before"]),
        st.sampled_from(IDS),
    ),
    st.sampled_from(
        [
            "{set: window, when: order.age_days <= 99}",
            f"{{set: window, yes: [{IDENTITY}, {PAY}, {{id: paid, end: resolved}}]}}",
            f"{{set: window, yes: [{PAY}, {IDENTITY}, {{id: paid, end: resolved}}]}}",
            f"{{set: window, yes: [{IDENTITY}, {PAY}]}}",
            "{set: identity, channels: phone}",
            "{set: identity, needs: []}",
            "{set: pay, needs: []}",
            "{set: tell, strength: may}",
            "{set: know, style: read-do, why: So}",
            f"{{set: know, any order: [{TELL}, {{id: x-n, note: N}}]}}",
            f"{{set: wish, ways: {{a: {{text: A, steps: [{END}]}}, b: {{text: B, steps: []}}}}}}",
        ]
    ),
)


def ways(block):
    """Return every way through a block: the steps in a possible order, and whether it ended."""
    match block:
        case Step():
            return [((block,), block.kind is StepKind.END)]
        case Sequence(blocks=inner):
            found = [((), False)]
            for child in inner:
                found = [
                    (steps + more, ended or ends)
                    for steps, ended in found
                    for more, ends in ([((), True)] if ended else ways(child))
                ]
            return found
        case AnyOrder(blocks=inner):
            forth = product(*(ways(child) for child in inner))
            back = product(*(ways(child) for child in reversed(inner)))
            return [
                (sum((steps for steps, _ in each), ()), any(ended for _, ended in each))
                for each in (*forth, *back)
            ]
        case Choose(branches=branches):
            return [way for branch in branches for way in ways(branch.body)]
        case Optional(body=body):
            return [((), False), *ways(body)]
        case Repeat(body=body):
            return ways(body)


def is_lawful(steps):
    """Return whether a way keeps what the law asks for in the base."""
    names = [step.id for step in steps]
    musts = {
        step.id for step in steps if step.strength is Strength.MUST and step.rule_of is RuleOf.LAW
    }
    pays_after_identity = "pay" not in names or "identity" in musts
    later = names.index("identity") if "identity" in musts else 0
    early = [step for step in steps[:later] if step.kind.is_effect]
    return "tell" in musts and pays_after_identity and not early


def test_the_base_itself_is_lawful_on_every_way():
    assert all(is_lawful(steps) for steps, _ in ways(REFUND.body))


@given(st.lists(changes, min_size=1, max_size=3))
def test_whatever_leads_past_the_law_on_some_way_is_refused(several):
    applied = lay_on(REFUND, overlay("".join(f"  - {each}\n" for each in several)))

    found = [] if applied.procedure is None else ways(applied.procedure.body)
    if not all(is_lawful(steps) for steps, _ in found):
        assert applied.reading.findings


KNOWN = IDENTITY.replace("needs: []", "needs: [number]")
ACCEPTED = (
    "{add: [{id: x-note, note: N}], after: hear}",
    "{remove: gift, because: N}",
    f"{{set: window, yes: [{KNOWN}, {PAY}, {{id: y, end: answered}}]}}",
)


@pytest.mark.parametrize("change", ACCEPTED)
def test_what_touches_no_law_is_accepted(change):
    after = apply_overlay(REFUND, overlay(f"  - {change}\n"))

    assert all(is_lawful(steps) for steps, _ in ways(after.body))


@pytest.mark.parametrize("change", ["{set: pay, needs: []}", f"{{add: [{END}], after: hear}}"])
def test_what_is_unlawful_is_refused(change):
    with pytest.raises(BrokenProcedure):
        apply_overlay(REFUND, overlay(f"  - {change}\n"))


@pytest.mark.parametrize(
    ("other", "rule"),
    [
        ("{set: gift, up to: 20}", "not-money"),
        ("{set: hear, needs: [nobody]}", "unknown-need"),
        ("{set: nobody, text: Nothing}", "unknown-block"),
        ("{add: [{id: hear, note: Again}], after: know}", "id-taken"),
    ],
)
def test_what_is_unlawful_is_told_together_with_what_else_is_wrong(other, rule):
    source = overlay_source(f"  - {other}\n  - {{remove: identity, because: It takes time}}\n")

    found = {(each.rule, each.line) for each in findings_of(source)}

    assert {(rule, 9), ("law-removed", 10)} <= found
