"""Random edits of random procedures: one field, one block or one way at a time."""

from dataclasses import fields, replace
from decimal import Decimal

from hypothesis import strategies as st

from handrail.rules import Declared, parse_rule
from handrail.sop.document import (
    AnyOrder,
    Call,
    Choose,
    FactOf,
    Kind,
    Optional,
    Personal,
    Repeat,
    Sequence,
    Step,
    StepKind,
    Style,
    blocks_of,
)
from handrail.sop.vocabulary import STAGES, TONES
from tests.sop.generated import (
    LIMITS,
    MAYBE_RULE,
    SOME_BINDS,
    needs,
    phrases,
    procedures,
    roles,
    schedules,
    standards,
    steps,
    texts,
)

PROCEDURES = procedures()
TEXTS, NUMBERS, ONE_OR_TWO = texts(), st.integers(0, 10_000), st.integers(1, 2)
IDS = st.sampled_from(["refund", "kettle"])
TRUE_OR_FALSE = st.booleans()
HEAD = {
    "id": IDS,
    "kind": st.sampled_from(Kind),
    "title": TEXTS,
    "purpose": TEXTS,
    "need": st.none() | needs(),
    "owner": roles,
    "stage": st.sampled_from([None, *STAGES]),
    "channels": st.sampled_from([(), ("phone",), ("phone", "email")]),
    "goals": st.sampled_from([(), ("One reply",)]),
    "tone": st.sampled_from([None, *TONES]),
    "instead": st.just(()) | st.builds(lambda when: (("refund", when),), TEXTS),
    "terms": st.just(()) | st.builds(lambda meaning: (("ETA", meaning),), TEXTS),
    "when": phrases,
    "opens_when": phrases,
    "standards": st.just(()) | standards(),
    "holds_effects": TRUE_OR_FALSE,
    "schedule": st.none() | schedules,
}
HEAD_NAMES = st.sampled_from(list(HEAD))
FACT = {
    "label": TEXTS,
    "of": st.sampled_from(FactOf),
    "looks_like": st.sampled_from([(), ("##",), ("A#", "##")]),
    "at_least": st.sampled_from([None, Decimal(1), Decimal("1.50")]),
    "at_most": st.sampled_from([None, Decimal(9)]),
    "unit": st.none() | TEXTS,
    "comes_from": st.sampled_from([None, "shop.order.total"]),
    "personal": st.sampled_from(Personal),
}
FACT_NAMES = st.sampled_from([*FACT, "options", "gone"])
OPTIONS = st.sampled_from([(), ("new",), ("used", "new"), ("new", "used", "odd")])
BLOCK = {
    "text": TEXTS,
    "why": st.none() | TEXTS,
    "style": st.sampled_from(Style),
    "rule": MAYBE_RULE | st.just(parse_rule("order.age>3")),
    "limit": LIMITS,
    "procedure": IDS,
    "binds": SOME_BINDS.map(tuple),
}
STEP_NAMES = [each.name for each in fields(Step) if each.name != "id"]
KINDS = st.sampled_from([StepKind.DO, StepKind.SAY, StepKind.OFFER])
WHAT_OF_A_CHOICE = st.sampled_from(["order", "gone", "id", "text", "rule"])


def named(procedure):
    return [block for block in blocks_of(procedure.body) if not isinstance(block, Sequence)]


def mapped(block, change):
    """Return the block with every sequence of blocks within it as `change` makes it."""
    match block:
        case Sequence(blocks=inner):
            return Sequence(tuple(change(tuple(mapped(each, change) for each in inner))))
        case AnyOrder(blocks=inner):
            return replace(
                block, blocks=tuple(change(tuple(mapped(each, change) for each in inner)))
            )
        case Choose(branches=branches):
            ways = (replace(way, body=mapped(way.body, change)) for way in branches)
            return replace(block, branches=tuple(ways))
        case Repeat(body=body) | Optional(body=body) | Call(body=body):
            return replace(block, body=mapped(body, change))
        case _:
            return block


def one_of(draw, blocks):
    return blocks[draw(NUMBERS) % len(blocks)]


def with_block(procedure, name, change):
    """Return the procedure with what `change` makes of the block of this name."""

    def here(inner):
        return (change(each) if each.id == name else each for each in inner)

    return replace(procedure, body=mapped(procedure.body, here))


def without(procedure, name):
    def here(inner):
        return (each for each in inner if each.id != name)

    return replace(procedure, body=mapped(procedure.body, here))


def with_after(procedure, name, block):
    """Return the procedure with a block behind the one of this name."""

    def here(inner):
        for each in inner:
            yield each
            if each.id == name:
                yield block

    return replace(procedure, body=mapped(procedure.body, here))


@st.composite
def edited(draw):
    """Return a procedure and what one or two edits make of it, whether or not it could run."""
    before = draw(PROCEDURES)
    after = before
    for _ in range(draw(ONE_OR_TWO)):
        after = draw(EDITS[draw(NUMBERS) % len(EDITS)](after))
    return before, after


@st.composite
def of_the_head(draw, procedure):
    name = draw(HEAD_NAMES)
    return replace(procedure, **{name: draw(HEAD[name])})


@st.composite
def of_a_fact(draw, procedure):
    at = draw(NUMBERS) % len(procedure.facts)
    fact = procedure.facts[at]
    name = draw(FACT_NAMES)
    if name == "gone":
        kept = (each for each in procedure.facts if each is not fact)
    elif name == "options":
        declared = Declared(fact.declared.type, draw(OPTIONS))
        kept = [
            replace(each, declared=declared) if each is fact else each for each in procedure.facts
        ]
    else:
        changed = replace(fact, **{name: draw(FACT[name])})
        kept = [changed if each is fact else each for each in procedure.facts]
    return replace(procedure, facts=tuple(kept))


@st.composite
def of_a_step(draw, procedure):
    found = [block for block in named(procedure) if isinstance(block, Step)]
    step = found[draw(NUMBERS) % len(found)]
    other = draw(steps(step.id, step.kind if step.outcome is None else found[0].kind, ("b1",)))
    name = STEP_NAMES[draw(NUMBERS) % len(STEP_NAMES)]
    return with_block(
        procedure, step.id, lambda each: replace(each, **{name: getattr(other, name)})
    )


@st.composite
def of_a_block(draw, procedure):
    blocks = [block for block in named(procedure) if not isinstance(block, Step)]
    if not blocks:
        return procedure
    block = blocks[draw(NUMBERS) % len(blocks)]
    names = [each.name for each in fields(block) if each.name in BLOCK]
    name = names[draw(NUMBERS) % len(names)]
    value = draw(BLOCK[name])
    return with_block(procedure, block.id, lambda each: replace(each, **{name: value}))


@st.composite
def gone(draw, procedure):
    return without(procedure, one_of(draw, named(procedure)).id)


@st.composite
def new(draw, procedure):
    block = draw(steps(f"n{draw(NUMBERS)}", draw(KINDS)))
    if any(each.id == block.id for each in named(procedure)):
        return procedure
    return with_after(procedure, one_of(draw, named(procedure)).id, block)


@st.composite
def moved(draw, procedure):
    block = one_of(draw, named(procedure))
    rest = without(procedure, block.id)
    if not named(rest):
        return procedure
    return with_after(rest, one_of(draw, named(rest)).id, block)


@st.composite
def renamed(draw, procedure):
    step = one_of(draw, [each for each in named(procedure) if isinstance(each, Step)])
    is_told = draw(TRUE_OR_FALSE)
    was = (*step.was, step.id) if is_told else step.was
    return with_block(procedure, step.id, lambda each: replace(each, id=f"{step.id}x", was=was))


@st.composite
def of_a_choice(draw, procedure):
    found = [block for block in named(procedure) if isinstance(block, Choose)]
    if not found:
        return procedure
    choice = one_of(draw, found)
    ways = list(draw(st.permutations(choice.branches)))
    at = draw(NUMBERS) % len(ways)
    what = draw(WHAT_OF_A_CHOICE)
    if what == "gone":
        del ways[at]
    elif what == "id":
        ways[at] = replace(ways[at], id="renamed")
    elif what == "text":
        ways[at] = replace(ways[at], text=draw(TEXTS))
    elif what == "rule":
        ways[at] = replace(ways[at], rule=draw(BLOCK["rule"]))
    return with_block(procedure, choice.id, lambda each: replace(each, branches=tuple(ways)))


EDITS = (
    of_the_head,
    of_a_fact,
    of_a_step,
    of_a_step,
    of_a_step,
    of_a_block,
    gone,
    new,
    moved,
    renamed,
    of_a_choice,
)
