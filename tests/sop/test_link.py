from decimal import Decimal

import pytest

from handrail.rules import Fact, Literal
from handrail.sop import Choose, Sequence, Step, StepKind, parse_procedure
from handrail.sop.document import Call, Use, blocks_of
from handrail.sop.link import CannotLink, link
from handrail.sop.link.linking import uses_of
from handrail.words import Language, say
from tests.sop.examples import END, GOLDEN, parsed

HEAD = """\
handrail: 1
procedure: {id}
kind: {kind}
title: Pay back
department: Service
purpose: Money.
outcome: Money back.
owner: team_leader
facts:
  case.order: {{label: Order, type: text}}
  case.amount: {{label: Amount, type: number}}
steps:
"""
STEPS = """\
  - {id: read, ask: Read the order back, into: case.order, say: "Is it {case.order}?"}
  - id: much
    choose: Is it much
    when: case.amount > 100 && case.order != 'none'
    yes: [{id: ask-leader, check: Ask, was: ask-boss}, {id: no-money, end: declined}]
    no: [{id: pay, do: Pay, needs: read, undo: Recall}, {id: paid, end: resolved}]
"""


def used(steps=STEPS, *, name="refund", kind="matter"):
    return parse_procedure(HEAD.format(id=name, kind=kind) + steps, name=f"{name}.yaml")


def library(*procedures):
    return {each.id: each for each in procedures}.get


def linked(call, *others, end=END):
    return link(parsed(f"  - {call}\n", end=end), library(*others))


def step(procedure, name):
    return next(each for each in procedure.steps() if each.id == name)


def problems(call, *others):
    with pytest.raises(CannotLink) as caught:
        linked(call, *others)
    return [(each.call, each.rule) for each in caught.value.problems]


def test_a_procedure_that_uses_none_stays_as_it_was():
    alone = parsed("")

    assert link(alone, library()) == alone


def test_a_use_is_read_with_what_it_binds():
    procedure = parse_procedure((GOLDEN / "structure.yaml").read_bytes(), name="structure.yaml")
    use = next(each for each in blocks_of(procedure.body) if isinstance(each, Use))

    assert use.procedure == "refund"
    assert use.binds == (("case.order", Fact("order.number")), ("case.reason", Literal("visit")))
    assert uses_of(procedure) == ("refund",)


def test_the_steps_come_in_under_the_path_of_their_call():
    whole = linked("{id: back, use: refund}", used())

    names = [block.id for block in blocks_of(whole.body) if not isinstance(block, Sequence)]

    assert names == [
        "back",
        "back/read",
        "back/much",
        "back/ask-leader",
        "back/no-money",
        "back/pay",
        "back/paid",
        "finish",
    ]
    assert step(whole, "back/pay").needs == ("back/read",)
    assert step(whole, "back/ask-leader").was == ("back/ask-boss",)


def test_its_ends_end_it_alone():
    whole = linked("{id: back, use: refund}", used())

    assert step(whole, "back/paid").kind is StepKind.RETURN
    assert step(whole, "finish").kind is StepKind.END


def test_a_bound_fact_is_ours_in_answers_rules_and_texts():
    whole = linked("{id: back, use: refund, with: {case.order: order.number}}", used())

    read = step(whole, "back/read")
    much = next(each for each in blocks_of(whole.body) if isinstance(each, Choose))
    assert read.fact == "order.number"
    assert read.say.said_in(Language.EN) == "Is it {order.number}?"
    assert much.rule.source == "case.amount > 100 && order.number != 'none'"
    assert {fact.name for fact in whole.facts} == {"order.number", "order.age_days", "case.amount"}


def test_a_value_stands_in_rules_and_texts():
    whole = linked("{id: back, use: refund, with: {case.amount: 250}}", used())

    much = next(each for each in blocks_of(whole.body) if isinstance(each, Choose))
    assert much.rule.source == "250 > 100 && case.order != 'none'"
    assert much.rule.condition.conditions[0].left == Literal(Decimal(250))


def test_the_title_tells_what_a_call_is_for_unless_we_do():
    silent = next(iter(linked("{id: back, use: refund}", used()).body.blocks))
    telling = next(iter(linked("{id: back, use: refund, text: Money}", used()).body.blocks))

    assert isinstance(silent, Call)
    assert silent.text.said_in(Language.EN) == "Pay back"
    assert telling.text.said_in(Language.EN) == "Money"


def test_what_is_used_may_use_more_and_its_outcome_can_be_asked_for():
    inner = used(name="refund")
    middle = used(
        "  - {id: money, use: refund}\n"
        "  - {id: fine, choose: Was it paid, when: money.outcome == 'resolved',"
        " yes: [{id: glad, end: resolved}], no: [{id: sad, end: declined}]}\n",
        name="goodwill",
    )

    whole = linked("{id: kind, use: goodwill}", inner, middle)

    rule = next(each for each in blocks_of(whole.body) if getattr(each, "id", "") == "kind/fine")
    assert rule.rule.source == "kind__money.outcome == 'resolved'"
    assert step(whole, "kind/money/pay").kind is StepKind.DO


@pytest.mark.parametrize(
    ("call", "rule"),
    [
        ("{id: back, use: nothing}", "unknown"),
        ("{id: back, use: kettle}", "in-a-circle"),
        ("{id: back, use: frame}", "of-a-channel"),
        ("{id: back, use: refund, with: {case.colour: order.number}}", "binds-unknown"),
        ("{id: back, use: refund, with: {case.order: \"'26-1'\"}}", "needs-the-fact"),
        ("{id: back, use: refund, with: {case.amount: \"'much'\"}}", "value-of-type"),
        ("{id: back, use: refund, with: {case.amount: order.number}}", "types-differ"),
        ("{id: back, use: looking, with: {case.order: \"'26-1'\"}}", "needs-the-fact"),
    ],
)
def test_what_does_not_fit_is_named(call, rule):
    frame = used(name="frame", kind="channel")
    looking = used(
        "  - {id: long, choose: Long, when: size(case.order) > 3, yes: [{id: n, note: N}]}\n" + END,
        name="looking",
    )

    assert problems(call, used(), frame, looking, parsed("")) == [("back", rule)]


def test_a_circle_over_two_procedures_is_found():
    one = used("  - {id: on, use: two}\n" + END, name="one")
    two = used("  - {id: back, use: one}\n" + END, name="two")

    assert problems("{id: go, use: one}", one, two) == [("go/on/back", "in-a-circle")]


def test_uses_that_multiply_are_stopped():
    layers = [used(name="use-0")]
    for depth in range(1, 8):
        calls = "".join(f"  - {{id: c{n}, use: use-{depth - 1}}}\n" for n in range(8))
        layers.append(used(calls + END, name=f"use-{depth}"))

    found = problems("{id: go, use: use-7}", *layers)

    assert [rule for _, rule in found] == ["too-large"]


def test_a_problem_is_said_in_each_complete_language():
    with pytest.raises(CannotLink) as caught:
        linked("{id: back, use: nothing}")
    (problem,) = caught.value.problems

    english, german = (say(problem.sentence, each) for each in (Language.EN, Language.DE))

    assert "nothing" in english
    assert english != german
    assert "back" in str(caught.value)


def test_a_linked_procedure_has_no_use_left():
    whole = linked("{id: back, use: refund}", used())

    assert not any(isinstance(block, Use) for block in blocks_of(whole.body))
    assert all(isinstance(each, Step) for each in whole.steps())


NEW_KEYS = """\
  - {id: read, do: Read it}
  - id: talk
    note: The talk
    within: {allowance: 2 hours, after: read}
    say:
      - {when: case.amount > 100, say: "Is it {case.order}?"}
      - {say: Well}
    parts: {agenda: "About {case.order}"}
  - {id: paid, end: resolved}
"""


def test_times_variants_and_parts_are_told_as_they_stand_where_they_are_used():
    whole = linked(
        "{id: back, use: refund, with: {case.order: order.number, case.amount: order.age_days}}",
        used(NEW_KEYS),
    )

    talk = step(whole, "back/talk")
    (variant,) = talk.variants
    assert talk.after == "back/read"
    assert talk.parts[0][1].said_in(Language.EN) == "About {order.number}"
    assert variant.say.said_in(Language.EN) == "Is it {order.number}?"
    assert variant.when.source == "order.age_days > 100"
