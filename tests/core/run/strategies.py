"""Random procedures and random commands, for properties that hold for all of them."""

from dataclasses import replace
from enum import Enum, auto
from itertools import count

from hypothesis import strategies as st

from handrail.clock import Duration, Unit
from handrail.rules import parse_rule
from handrail.run.command import (
    AnswerApproval,
    AskApproval,
    Confirm,
    Correct,
    Decide,
    GiveReason,
    GoAgain,
    Leave,
    LookAgain,
    PutStepOff,
    RedoStep,
    Rewind,
    Settle,
    SkipStep,
    TakeBack,
    TakeStep,
    TimeIsUp,
    Unsend,
)
from handrail.sop.document import (
    AnyOrder,
    Choose,
    Repeat,
    StepKind,
    Strength,
    Style,
    blocks_of,
)
from handrail.sop.document import Step as StepBlock

from . import build

FACT_IS_TRUE = parse_rule("fact == true")
SOME_RULES = (FACT_IS_TRUE, parse_rule("other == true"))
KINDS = [StepKind.SAY, StepKind.CHECK, StepKind.DO, StepKind.SEND, StepKind.NOTE]

LEAVES = st.sampled_from(["step", "step", "wait"])
BLOCKS = st.sampled_from(["step", "any", "choose", "ways", "repeat", "optional", "call", "seq"])
STEP_KINDS = st.sampled_from(KINDS)
STRENGTHS = st.sampled_from(Strength)
ENOUGH = st.sampled_from([None, 1, 2])
STYLES = st.sampled_from(Style)
LIMITS = st.integers(1, 3)
PARTS = [st.integers(1, most) for most in (1, 2, 3)]
YES_OR_NO = st.booleans()
"""Made once: a strategy that is made anew for every draw is also examined anew."""


@st.composite
def bodies(draw, most_steps=7, prefix="s", rules=True, early_ends=True):
    """Return blocks with unique ids, at most `most_steps` steps, without an end that stands last.

    With `early_ends`, the first way of a choice may end although the other goes on.
    """
    numbers = count(1)

    def name(kind):
        return f"{prefix}{kind}{next(numbers)}"

    def block(budget, may_end=False):
        kind = draw(LEAVES if budget <= 1 else BLOCKS)
        if kind == "wait":
            return build.step(name("w"), StepKind.WAIT, lasts=Duration(2, Unit.DAY))
        if kind == "step":
            return build.step(name("t"), draw(STEP_KINDS), draw(STRENGTHS))
        if kind == "repeat":
            inner = several(budget - 1, may_end)
            return build.repeat(name("r"), *inner, limit=draw(LIMITS))
        if kind == "optional":
            return build.optional(name("o"), *several(budget - 1, may_end))
        if kind == "call":
            way_out = build.choose(
                name("c"),
                yes=build.seq(*several(budget - 1)),
                no=build.seq(build.hand_back(name("h"))),
            )
            end = [build.hand_back(name("h"))] if draw(YES_OR_NO) else []
            return build.call(name("u"), way_out, *several(1), *end)
        if kind == "ways":
            ruled = [(rule, build.seq(*several(max(1, budget // 3)))) for rule in SOME_RULES]
            return build.ways(name("n"), *ruled, (None, build.seq(*several(1))))
        if kind == "seq":
            return build.seq(*several(budget, may_end))
        if kind == "any":
            listed = build.any_order(name("a"), *several(budget))
            are_steps = all(isinstance(each, StepBlock) for each in listed.blocks)
            enough = draw(ENOUGH) if are_steps and len(listed.blocks) > 1 else None
            return replace(listed, style=draw(STYLES), at_least=enough)
        rule = FACT_IS_TRUE if rules and draw(YES_OR_NO) else None
        half = max(1, budget // 2)
        early = [build.end(name("e"))] if may_end and draw(YES_OR_NO) else []
        return build.choose(
            name("c"),
            rule,
            yes=build.seq(*several(half, may_end), *early),
            no=build.seq(*several(half, may_end)),
        )

    def several(budget, may_end=False):
        parts = draw(PARTS[max(1, min(3, budget)) - 1])
        return [block(max(1, budget // parts), may_end) for _ in range(parts)]

    return several(most_steps, may_end=early_ends)


@st.composite
def machines(draw, version="p@1", **how):
    """Return a machine of a random procedure that ends."""
    return build.machine(*draw(bodies(**how)), build.end(), version=version)


class Of(Enum):
    """What a command names: blocks of the machines, or a few that do not exist."""

    STEP = auto()
    CHOICE = auto()
    LOOP = auto()
    LIST = auto()
    PLACE = auto()


WAYS = st.sampled_from(["yes", "no", "w1", "w2", "w3", "neither"])
REASONS = st.sampled_from([None, "customer-declined"])
COMMANDS = st.sampled_from(
    [
        (TakeStep, Of.STEP),
        (TakeStep, Of.STEP),
        (SkipStep, Of.STEP, REASONS),
        (RedoStep, Of.STEP),
        (GiveReason, Of.STEP, st.just("known later")),
        (PutStepOff, Of.STEP),
        (Confirm, Of.LIST),
        (AskApproval, Of.STEP, st.none(), YES_OR_NO),
        (AnswerApproval, Of.STEP, YES_OR_NO),
        (Decide, Of.CHOICE, WAYS),
        (Correct, Of.CHOICE, WAYS),
        (GoAgain, Of.LOOP),
        (Leave, Of.LOOP),
        (Rewind, Of.PLACE),
        (TakeBack, Of.PLACE),
        (Unsend, Of.STEP),
        (Settle, Of.STEP, YES_OR_NO),
        (TimeIsUp, Of.STEP),
        (LookAgain,),
    ]
)
"""Each command, and what it is made of."""


def commands(*machines_):
    """Return a random command that names blocks of the machines, or a few that do not exist."""
    blocks = [
        block
        for each in machines_
        for block in blocks_of(each.procedure.body)
        if hasattr(block, "id")
    ]
    steps = [each.id for each in blocks if isinstance(each, StepBlock)]
    choices = [*(each.id for each in blocks if isinstance(each, Choose)), "nowhere"]
    loops = [*(each.id for each in blocks if isinstance(each, Repeat)), "nowhere"]
    lists = [*(each.id for each in blocks if isinstance(each, AnyOrder)), "nowhere"]
    names = {
        Of.STEP: steps,
        Of.CHOICE: choices,
        Of.LOOP: loops,
        Of.LIST: lists,
        Of.PLACE: steps + choices,
    }
    return _commands({of: st.sampled_from(found) for of, found in names.items()})


@st.composite
def _commands(draw, names):
    make, *parts = draw(COMMANDS)
    return make(*(draw(names[part] if isinstance(part, Of) else part) for part in parts))
