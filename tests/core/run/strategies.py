"""Random procedures and random commands, for properties that hold for all of them."""

from itertools import count

from hypothesis import strategies as st

from handrail.rules import parse_rule
from handrail.run.command import (
    AnswerApproval,
    AskApproval,
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
    Unsend,
)
from handrail.sop.document import Choose, Repeat, StepKind, Strength, blocks_of
from handrail.sop.document import Step as StepBlock

from . import build

FACT_IS_TRUE = parse_rule("fact == true")
KINDS = [StepKind.SAY, StepKind.CHECK, StepKind.DO, StepKind.SEND, StepKind.NOTE]


@st.composite
def bodies(draw, most_steps=7, prefix="s", rules=True):
    """Return blocks with unique ids, at most `most_steps` steps, without an end."""
    numbers = count(1)

    def name(kind):
        return f"{prefix}{kind}{next(numbers)}"

    def block(budget):
        kinds = ["step"] if budget <= 1 else ["step", "any", "choose", "repeat", "optional", "seq"]
        kind = draw(st.sampled_from(kinds))
        if kind == "step":
            return build.step(
                name("t"),
                draw(st.sampled_from(KINDS)),
                draw(st.sampled_from(Strength)),
            )
        if kind == "repeat":
            return build.repeat(name("r"), *several(budget - 1), limit=draw(st.integers(1, 3)))
        if kind == "optional":
            return build.optional(name("o"), *several(budget - 1))
        if kind == "seq":
            return build.seq(*several(budget))
        if kind == "any":
            return build.any_order(name("a"), *several(budget))
        rule = FACT_IS_TRUE if rules and draw(st.booleans()) else None
        half = max(1, budget // 2)
        return build.choose(
            name("c"), rule, yes=build.seq(*several(half)), no=build.seq(*several(half))
        )

    def several(budget):
        parts = draw(st.integers(1, max(1, min(3, budget))))
        return [block(max(1, budget // parts)) for _ in range(parts)]

    return several(most_steps)


@st.composite
def machines(draw, version="p@1", **how):
    """Return a machine of a random procedure that ends."""
    return build.machine(*draw(bodies(**how)), build.end(), version=version)


def commands(*machines_):
    """Return a random command that names blocks of the machines, or a few that do not exist."""
    blocks = [
        block
        for each in machines_
        for block in blocks_of(each.procedure.body)
        if hasattr(block, "id")
    ]
    steps = st.sampled_from([each.id for each in blocks if isinstance(each, StepBlock)])
    choices = [each.id for each in blocks if isinstance(each, Choose)]
    repeats = [each.id for each in blocks if isinstance(each, Repeat)]
    choice = st.sampled_from([*choices, "nowhere"])
    loop = st.sampled_from([*repeats, "nowhere"])
    way = st.sampled_from(["yes", "no", "neither"])
    reason = st.sampled_from([None, "customer-declined"])
    return st.one_of(
        st.builds(TakeStep, steps),
        st.builds(TakeStep, steps),
        st.builds(SkipStep, steps, reason),
        st.builds(RedoStep, steps),
        st.builds(GiveReason, steps, st.just("known later")),
        st.builds(PutStepOff, steps),
        st.builds(AskApproval, steps, st.none(), st.booleans()),
        st.builds(AnswerApproval, steps, st.booleans()),
        st.builds(Decide, choice, way),
        st.builds(Correct, choice, way),
        st.builds(GoAgain, loop),
        st.builds(Leave, loop),
        st.builds(Rewind, st.one_of(steps, choice)),
        st.builds(TakeBack, st.one_of(steps, choice)),
        st.builds(Unsend, steps),
        st.builds(Settle, steps, st.booleans()),
        st.just(LookAgain()),
    )
