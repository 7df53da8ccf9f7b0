"""Random procedures that a file could hold, for what must be so of all of them."""

from decimal import Decimal
from itertools import count

from hypothesis import strategies as st

from handrail.clock import Standard, TimedMeasure, parse_duration
from handrail.rules import Declared, Fact, Literal, Money, Type, parse_rule
from handrail.sop.document import (
    WRITTEN_KINDS,
    AnyOrder,
    Branch,
    Choose,
    FactDeclaration,
    FactOf,
    Kind,
    Need,
    Optional,
    Procedure,
    Repeat,
    RuleOf,
    Sequence,
    Step,
    StepKind,
    Strength,
    Use,
)
from handrail.sop.text import Text, in_all_languages
from handrail.sop.vocabulary import CHANNELS, LETTERS, OUTCOMES, STAGES, TONES
from handrail.words import SOURCE, Language

RULE = parse_rule("order.age > 3 && order.number != 'a b'")
ODD = ["null", "yes", "4.2", "2026-01-02", "- a", "a\n\nb", "a\n b", "~", "---", "a: b", "# a"]

signs = st.characters(exclude_characters="{}") | st.sampled_from(" :#-,[]?!&*'\"\\|>%@`\n\t=~")
long = st.lists(st.sampled_from(["a", "parcel", "wait:", "#7", "so"]), max_size=60).map(" ".join)
wordings = st.text(signs, min_size=1, max_size=12) | long | st.sampled_from(ODD)
words = wordings.map(str.strip).filter(bool)
durations = st.sampled_from(["1 day", "2 business hours", "10 minutes"]).map(parse_duration)
amounts = st.sampled_from([Money(Decimal(20), "EUR"), Money(Decimal("12.50"), "PLN")])
roles = st.sampled_from(["agent", "team_leader"])


def maybe(values):
    return st.none() | values


def several(values):
    return st.lists(values, max_size=2, unique=True).map(tuple)


@st.composite
def texts(draw):
    written = draw(st.just([SOURCE]) | st.lists(st.sampled_from(Language), min_size=1))
    return Text(tuple((code, draw(words)) for code in Language if code in written))


def facts():
    options = (("new", Text(((SOURCE, "new"),))), ("used", Text(((SOURCE, "used"),))))
    labelled = (("new", Text(((Language.DE, "Neu"),))), ("used", Text(((SOURCE, "Old"),))))
    several_options = st.sampled_from([options, labelled])
    choices = st.builds(
        lambda label, of, found: FactDeclaration(
            "item.state", label, Declared(Type.CHOICE, ("new", "used")), of, None, found
        ),
        texts(),
        st.sampled_from(FactOf),
        several_options,
    )
    number = st.builds(
        FactDeclaration,
        name=st.just("order.number"),
        label=texts(),
        declared=st.just(Declared(Type.TEXT)),
        of=st.sampled_from(FactOf),
        looks_like=st.sampled_from([None, "##-####", "A#"]),
    )
    age = st.builds(FactDeclaration, st.just("order.age"), texts(), st.just(Declared(Type.NUMBER)))
    return st.tuples(number, age, choices)


@st.composite
def steps(draw, name, kind, earlier=()):
    """Return a step of the kind as its reader would have made it."""
    said = draw(maybe(texts()))
    if kind is StepKind.SAY:
        said = said or draw(texts())
    strength = draw(st.sampled_from(Strength))
    needs_owner = strength is Strength.MUST
    return Step(
        id=name,
        kind=kind,
        text=said if kind is StepKind.SAY and draw(st.booleans()) else draw(texts()),
        say=said,
        verbatim=draw(st.booleans()),
        why=draw(maybe(texts())),
        strength=strength,
        rule_of=RuleOf.LAW if needs_owner else draw(maybe(st.sampled_from(RuleOf))),
        source=draw(words if needs_owner else maybe(words)),
        critical=draw(maybe(words)),
        needs=draw(several(st.sampled_from(earlier))) if earlier else (),
        who=draw(maybe(roles)),
        second_person=draw(maybe(roles)),
        fact="order.number" if kind is StepKind.ASK and draw(st.booleans()) else None,
        limit=draw(amounts) if kind is StepKind.OFFER else None,
        above=draw(maybe(roles)) if kind is StepKind.OFFER else None,
        within=draw(durations if kind is StepKind.PROMISE else maybe(durations)),
        undo=draw(maybe(texts())),
        covers=draw(several(st.sampled_from(LETTERS))),
        was=draw(st.just(()) | st.just((f"former-{name}",))),
    )


@st.composite
def ends(draw, name):
    outcome = draw(st.sampled_from(OUTCOMES))
    text = draw(st.just(in_all_languages(f"sop-outcome-{outcome}")) | texts())
    return Step(name, StepKind.END, text, outcome=outcome)


BINDS = [
    ("case.order", Fact("order.age")),
    ("case.reason", Literal("it's late")),
    ("case.amount", Literal(Money(Decimal("2.50"), "EUR"))),
]
NO_END = [kind for kind in WRITTEN_KINDS if kind is not StepKind.END]


@st.composite
def sequences(draw, numbers, budget, *, can_end=True, earlier=()):
    """Return a list of blocks; where it can end, a way of a choice within may end early."""
    blocks = []
    for _ in range(draw(st.integers(0 if blocks else 1, 3))):
        block = draw(blocks_(numbers, budget, can_end=can_end, earlier=earlier))
        blocks.append(block)
        if isinstance(block, Step):
            earlier = (*earlier, block.id)
    return Sequence(tuple(blocks))


@st.composite
def blocks_(draw, numbers, budget, *, can_end, earlier=()):
    name = f"b{next(numbers)}"
    kinds = ["step", "any", "choose", "ways", "repeat", "optional", "use"]
    kinds = kinds if budget > 0 else ["step"]
    kind = draw(st.sampled_from(kinds))
    within = {"numbers": numbers, "budget": budget - 1, "can_end": can_end, "earlier": earlier}
    match kind:
        case "step":
            return draw(steps(name, draw(st.sampled_from(NO_END)), earlier))
        case "any":
            inner = draw(sequences(numbers, budget - 1, can_end=False, earlier=earlier)).blocks
            return AnyOrder(name, draw(texts()), inner, draw(maybe(texts())))
        case "repeat":
            return Repeat(name, draw(texts()), draw(sequences(**within)), draw(st.integers(1, 9)))
        case "use":
            binds = draw(st.sets(st.sampled_from(BINDS)))
            return Use(name, "refund", draw(maybe(texts())), tuple(dict(binds).items()))
        case "optional":
            return Optional(name, draw(texts()), draw(sequences(**within)))
    if kind == "choose":
        ways = [(key, in_all_languages(f"sop-{key}")) for key in ("yes", "no")]
        rule = draw(st.none() | st.just(RULE))
    else:
        ways = [(key, draw(texts())) for key in ("yes", "no", "later")]
        rule = None
    own = [RULE, RULE, draw(st.none() | st.just(RULE))] if draw(st.booleans()) else [None] * 3
    own = own if kind == "ways" else [None, None]
    bodies = [draw(sequences(**within) | st.just(Sequence(()))) for _ in ways]
    if can_end and draw(st.booleans()):
        bodies[0] = Sequence((*bodies[0].blocks, draw(ends(f"e{next(numbers)}"))))
    branches = [
        Branch(key, text, body, each)
        for (key, text), body, each in zip(ways, bodies, own, strict=True)
    ]
    return Choose(name, draw(texts()), tuple(branches), rule, draw(maybe(texts())))


@st.composite
def procedures(draw):
    """Return a procedure that its reader could have made of a file."""
    numbers = count(1)
    body = draw(sequences(numbers, 3))
    return Procedure(
        id="kettle",
        kind=draw(st.sampled_from(Kind)),
        title=draw(texts()),
        department=draw(texts()),
        purpose=draw(texts()),
        outcome=draw(texts()),
        need=draw(maybe(st.builds(Need, texts(), words))),
        owner=draw(roles),
        stage=draw(maybe(st.sampled_from(STAGES))),
        channels=draw(several(st.sampled_from(CHANNELS))),
        goals=draw(several(words)),
        tone=draw(maybe(st.sampled_from(TONES))),
        terms=tuple((term, draw(texts())) for term in draw(several(words))),
        when=draw(st.just(()) | st.just(((Language.EN, ("a b", "# c")), (Language.HU, ())))),
        standards=draw(st.just(()) | standards()),
        facts=draw(facts()),
        body=Sequence((*body.blocks, draw(ends("finish")))),
    )


def standards():
    measured = st.builds(
        Standard, st.just(TimedMeasure.FIRST_REPLY), durations, statutory=st.booleans()
    )
    return st.builds(lambda one: (("email", (one,)), ("phone", ())), measured)
