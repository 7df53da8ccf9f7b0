"""Random procedures that a file could hold, for what must be so of all of them.

Strategies are cached: one that is made within a draw is examined by Hypothesis at every draw.
"""

from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from functools import cache
from itertools import count

from hypothesis import strategies as st

from handrail.clock import Standard, TimedMeasure, parse_duration
from handrail.rules import Declared, Fact, Literal, Money, Type, parse_rule
from handrail.sop.approver import Approver
from handrail.sop.checks.checklists import CONFIRMED
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
    Personal,
    Procedure,
    Repeat,
    RuleOf,
    Sequence,
    Step,
    StepKind,
    Strength,
    Style,
    Use,
)
from handrail.sop.schedule import read_schedule
from handrail.sop.text import Text, in_all_languages
from handrail.sop.variant import Variant
from handrail.sop.vocabulary import CRITICAL, LETTERS, OUTCOMES, STAGES, TONES
from handrail.words import SOURCE, Language

RULE = parse_rule("order.age > 3 && order.number != 'a b'")
ODD = ["null", "yes", "4.2", "2026-01-02", "- a", "a\n\nb", "a\n b", "~", "---", "a: b", "# a"]

signs = st.characters(exclude_characters="{}") | st.sampled_from(" :#-,[]?!&*'\"\\|>%@`\n\t=~")
long = st.lists(st.sampled_from(["a", "parcel", "wait:", "#7", "so"]), max_size=60).map(" ".join)
wordings = st.text(signs, min_size=1, max_size=12) | long | st.sampled_from(ODD)
words = wordings.map(str.strip).filter(bool)
durations = st.sampled_from(["1 day", "2 business hours", "10 minutes"]).map(parse_duration)
TWENTY, ZLOTYS = Money(Decimal(20), "EUR"), Money(Decimal("12.50"), "PLN")
amounts = st.sampled_from([(TWENTY,), (ZLOTYS,), (TWENTY, ZLOTYS)])
HUNDRED = (Money(Decimal(100), "EUR"),)
MORE = (Money(Decimal("500.5"), "EUR"), Money(Decimal(900), "PLN"))
approvers = st.sampled_from(
    [
        (),
        (Approver("team_leader"),),
        (Approver("team_leader", HUNDRED),),
        (Approver("team_leader", HUNDRED), Approver("manager", MORE), Approver("owner")),
    ]
)
LANGUAGES = st.just([SOURCE]) | st.lists(st.sampled_from(Language), min_size=1)
MAYBE_RULE = st.none() | st.just(RULE)
YES_OR_NO = st.booleans()
ENOUGH = st.sampled_from([None, 1])
LIMITS, BLOCKS = st.integers(1, 9), st.integers(1, 3)
roles = st.sampled_from(["agent", "lawyer"])
MET = ("email", "phone")
"""The channels of the steps that are only for some; every procedure is met on them."""


@cache
def among(values):
    return st.sampled_from(values)


@cache
def maybe(values):
    return st.none() | values


@cache
def several(values):
    return st.lists(values, max_size=2, unique=True).map(tuple)


@cache
@st.composite
def texts(draw):
    written = draw(LANGUAGES)
    return Text(tuple((code, draw(words)) for code in Language if code in written))


def bounds(least, most):
    return among(((None, None), (least, None), (None, most), (least, most)))


more_of_a_fact = st.fixed_dictionaries(
    {
        "of": among(FactOf),
        "comes_from": maybe(among(("shop.order.total", "crm.age"))),
        "personal": among(Personal),
    }
)


@st.composite
def fact(draw, name, declared, *, between=(None, None), masks=(), unit=None, options=()):
    least, most = draw(bounds(*between))
    return FactDeclaration(
        name=name,
        label=draw(texts()),
        declared=declared,
        looks_like=draw(several(among(masks))) if masks else (),
        option_labels=options,
        at_least=least,
        at_most=most,
        unit=draw(maybe(unit)) if unit is not None else None,
        **draw(more_of_a_fact),
    )


@cache
def facts():
    options = (("new", Text(((SOURCE, "new"),))), ("used", Text(((SOURCE, "used"),))))
    labelled = (("new", Text(((Language.DE, "Neu"),))), ("used", Text(((SOURCE, "Old"),))))
    names = ("new", "used")
    ages = (Decimal("-0.5"), Decimal(250))
    prices = (Money(Decimal("0.10"), "EUR"), Money(Decimal(900), "EUR"))
    return st.tuples(
        fact("order.number", Declared(Type.TEXT), masks=("##-####", "A#", "- #: A")),
        fact("order.age", Declared(Type.NUMBER), between=ages, unit=texts()),
        fact("order.total", Declared(Type.MONEY), between=prices),
        fact("order.due", Declared(Type.DATE), between=(date(2026, 1, 31), date(2027, 1, 1))),
        fact("order.hour", Declared(Type.TIME), between=(time(9, 30), time(17, 0, 5))),
        fact("order.story", Declared(Type.LONG_TEXT)),
        among((options, labelled)).flatmap(
            lambda found: fact("item.state", Declared(Type.CHOICE, names), options=found)
        ),
        among((options, labelled)).flatmap(
            lambda found: fact("item.traces", Declared(Type.SEVERAL, names), options=found)
        ),
        fact("item.parts", Declared(Type.SEVERAL)),
    )


@cache
@st.composite
def variants(draw, channels):
    """Return what is said instead, on some occasion."""
    variant = Variant(
        say=draw(texts()),
        channels=draw(several(among(channels))),
        tone=draw(maybe(among(TONES))),
        when=draw(MAYBE_RULE),
    )
    return replace(variant, tone="warm") if variant.is_always else variant


NOTES = [{}, {"template": "visit"}]


@cache
@st.composite
def of_the_kind(draw, kind):
    """Return what steps of the kind alone may have."""
    match kind:
        case StepKind.ASK:
            return {"fact": draw(maybe(among(("order.number",))))}
        case StepKind.CHECK:
            return {"style": draw(among(Style))}
        case StepKind.NOTE:
            parts = tuple((part, draw(texts())) for part in ("agenda", "next-steps"))
            return draw(st.sampled_from([*NOTES, {"parts": parts}]))
        case StepKind.WAIT:
            waits = [{}, {"lasts": draw(durations)}, {"until": "order.due"}]
            return draw(st.sampled_from(waits))
        case StepKind.OFFER:
            purse = draw(maybe(among(("goodwill",))))
            return {"limits": draw(amounts), "above": draw(approvers), "purse": purse}
        case _:
            return {}


@st.composite
def steps(draw, name, kind, earlier=()):
    """Return a step of the kind as its reader would have made it."""
    said = draw(maybe(texts()))
    if kind is StepKind.SAY:
        said = said or draw(texts())
    strength = draw(among(Strength))
    needs_owner = strength is Strength.MUST
    cites = draw(several(among(("gdpr-32", "house-rules"))))
    channels = draw(several(among(MET)))
    within = draw(durations if kind is StepKind.PROMISE else maybe(durations))
    can_follow = earlier and within is not None and kind is not StepKind.PROMISE
    return Step(
        id=name,
        kind=kind,
        text=said if kind is StepKind.SAY and draw(YES_OR_NO) else draw(texts()),
        say=said,
        verbatim=draw(YES_OR_NO),
        why=draw(maybe(texts())),
        strength=strength,
        rule_of=RuleOf.LAW if needs_owner else draw(maybe(among(RuleOf))),
        source=draw(words if needs_owner and not cites else maybe(words)),
        critical=draw(maybe(among(CRITICAL))),
        cites=cites,
        channels=channels,
        variants=draw(several(variants(channels or MET))) if said else (),
        needs=draw(several(among(earlier))) if earlier else (),
        who=draw(several(roles))[: 1 if kind is StepKind.ESCALATE else 2],
        second_person=draw(maybe(roles)),
        within=within,
        after=draw(maybe(among(earlier))) if can_follow else None,
        **draw(of_the_kind(kind)),
        undo=draw(maybe(texts())),
        covers=draw(several(among(LETTERS))),
        was=(f"former-{name}",) if draw(YES_OR_NO) else (),
    )


@st.composite
def ends(draw, name):
    outcome = draw(among(OUTCOMES))
    text = draw(st.just(in_all_languages(f"sop-outcome-{outcome}")) | texts())
    return Step(name, StepKind.END, text, outcome=outcome)


BINDS = (
    ("case.order", Fact("order.age")),
    ("case.reason", Literal("it's late")),
    ("case.amount", Literal(Money(Decimal("2.50"), "EUR"))),
)
SOME_BINDS = st.sets(st.sampled_from(BINDS))
NO_END = tuple(kind for kind in WRITTEN_KINDS if kind is not StepKind.END)


@st.composite
def sequences(draw, numbers, budget, *, can_end=True, earlier=()):
    """Return a list of blocks; where it can end, a way of a choice within may end early."""
    blocks = []
    for _ in range(draw(BLOCKS)):
        block = draw(blocks_(numbers, budget, can_end=can_end, earlier=earlier))
        blocks.append(block)
        if isinstance(block, Step):
            earlier = (*earlier, block.id)
    return Sequence(tuple(blocks))


def may_be_confirmed(blocks):
    return all(
        isinstance(each, Step) and each.kind in CONFIRMED and each.second_person is None
        for each in blocks
    )


def may_be_some(blocks, style):
    is_long = len(blocks) > 1 and all(isinstance(each, Step) for each in blocks)
    return is_long and style is Style.READ_DO


@st.composite
def blocks_(draw, numbers, budget, *, can_end, earlier=()):
    name = f"b{next(numbers)}"
    kinds = ("step", "any", "choose", "ways", "repeat", "optional", "use")
    kinds = kinds if budget > 0 else ("step",)
    kind = draw(among(kinds))
    within = {"numbers": numbers, "budget": budget - 1, "can_end": can_end, "earlier": earlier}
    match kind:
        case "step":
            return draw(steps(name, draw(among(NO_END)), earlier))
        case "any":
            inner = draw(sequences(numbers, budget - 1, can_end=False, earlier=earlier)).blocks
            style = draw(among(Style)) if may_be_confirmed(inner) else Style.READ_DO
            enough = draw(ENOUGH) if may_be_some(inner, style) else None
            return AnyOrder(name, draw(texts()), inner, draw(maybe(texts())), style, enough)
        case "repeat":
            return Repeat(name, draw(texts()), draw(sequences(**within)), draw(LIMITS))
        case "use":
            binds = draw(SOME_BINDS)
            return Use(name, "refund", draw(maybe(texts())), tuple(dict(binds).items()))
        case "optional":
            return Optional(name, draw(texts()), draw(sequences(**within)))
    if kind == "choose":
        ways = [(key, in_all_languages(f"sop-{key}")) for key in ("yes", "no")]
        rule = draw(MAYBE_RULE)
    else:
        ways = [(key, draw(texts())) for key in ("yes", "no", "later")]
        rule = None
    own = [RULE, RULE, draw(MAYBE_RULE)] if draw(YES_OR_NO) else [None] * 3
    own = own if kind == "ways" else [None, None]
    bodies = [draw(sequences(**within)) if draw(YES_OR_NO) else Sequence(()) for _ in ways]
    if can_end and draw(YES_OR_NO):
        bodies[0] = Sequence((*bodies[0].blocks, draw(ends(f"e{next(numbers)}"))))
    branches = [
        Branch(key, text, body, each)
        for (key, text), body, each in zip(ways, bodies, own, strict=True)
    ]
    return Choose(name, draw(texts()), tuple(branches), rule, draw(maybe(texts())))


phrases = st.just(()) | st.just(((Language.EN, ("a b", "# c")), (Language.HU, ())))
SCHEDULES = [
    "on demand",
    "every weekday at 09:00",
    "every 2 weeks on tuesday",
    "every month on the last friday",
    "3 days after order.due at 08:05",
]
schedules = st.sampled_from(SCHEDULES).map(read_schedule)


@st.composite
def procedures(draw):
    """Return a procedure that its reader could have made of a file."""
    numbers = count(1)
    kind = draw(among(Kind))
    opens = kind is Kind.INTERRUPT
    body = draw(sequences(numbers, 3))
    return Procedure(
        id="kettle",
        kind=kind,
        title=draw(texts()),
        department=draw(texts()),
        purpose=draw(texts()),
        outcome=draw(texts()),
        need=draw(maybe(needs())),
        owner=draw(roles),
        stage=draw(maybe(among(STAGES))),
        channels=draw(among(((), MET, ("chat", *MET)))),
        goals=draw(several(words)),
        tone=draw(maybe(among(TONES))),
        terms=tuple((term, draw(texts())) for term in draw(several(words))),
        when=draw(phrases),
        instead=draw(st.just(()) | st.builds(lambda when: (("refund", when),), texts())),
        opens_when=draw(phrases) if opens else (),
        holds_effects=opens and draw(YES_OR_NO),
        schedule=draw(maybe(schedules)) if kind is Kind.ROUTINE else None,
        memory_acronym=draw(among(("AIDET", "HEARD"))),
        standards=draw(standards()) if draw(YES_OR_NO) else (),
        facts=draw(facts()),
        body=Sequence((*body.blocks, draw(ends("finish")))),
    )


@cache
def needs():
    return st.builds(Need, texts(), words)


@cache
def standards():
    measured = st.builds(
        Standard, st.just(TimedMeasure.FIRST_REPLY), durations, statutory=st.booleans()
    )
    return st.builds(lambda one: (("email", (one,)), ("phone", ())), measured)
