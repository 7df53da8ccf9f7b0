"""Rules of every shape, well typed or not, and facts to judge them on."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal

from hypothesis import strategies as st

from handrail.rules import Money, Rule, Type
from handrail.rules.syntax import (
    Additive,
    AllOf,
    Among,
    AnyOf,
    Compare,
    Comparison,
    Fact,
    Literal,
    Multiplicative,
    Negative,
    Not,
    OneOf,
    Product,
    Size,
    Sum,
    TextIs,
    TextTest,
)
from handrail.rules.types import ORDERED, TEXTUAL, family_of
from tests.core.rules.declared import FACTS

EQUALITIES = (Comparison.EQUAL, Comparison.DIFFERENT)

numbers = st.decimals(-40, 40, places=2) | st.integers(-3, 3).map(Decimal)
texts = st.sampled_from(
    [
        "",
        "gold",
        "Gold",
        "vip",
        "PL-7",
        "it's",
        'a "b"',
        "back\\slash",
        "two\nlines",
        "Zażółć 🦆 50 %",
    ]
)
moments = st.builds(
    lambda minutes, offset: (
        datetime(2026, 3, 29, tzinfo=UTC).astimezone(timezone(timedelta(minutes=offset)))
        + timedelta(minutes=minutes)
    ),
    st.integers(-200, 200),
    st.sampled_from([0, 60, 120, -570]),
)
values = {
    Type.NUMBER: numbers,
    Type.MONEY: st.builds(Money, numbers, st.sampled_from(["EUR", "PLN"])),
    Type.DATE: st.dates(date(2026, 1, 30), date(2026, 2, 3)),
    Type.TIME: st.builds(time, st.integers(8, 10), st.sampled_from([0, 30]), st.just(0)),
    Type.MOMENT: moments,
    Type.YES_NO: st.booleans(),
    Type.TEXT: texts,
    Type.SEVERAL: st.lists(texts, max_size=3).map(tuple),
}


def values_of(declared):
    """Return the values that fit a declaration."""
    if declared.options:
        return st.sampled_from(declared.options)
    if declared.type is Type.NUMBER:
        return numbers | st.integers(-40, 40)
    return values[family_of(declared.type)]


facts = st.builds(
    lambda known, lost: {name: known[name] for name in known if name not in lost},
    st.fixed_dictionaries({name: values_of(of) for name, of in FACTS.items()}),
    st.sets(st.sampled_from(sorted(FACTS)), max_size=4),
)
any_values = st.one_of(*values.values(), st.integers(-3, 3))
anything = st.one_of(*values.values(), st.none(), st.floats(), st.just(Decimal("NaN")))
any_facts = st.dictionaries(st.sampled_from(sorted(FACTS)), anything, max_size=8)


def facts_of(type):
    return st.sampled_from([name for name, of in FACTS.items() if of.type is type]).map(Fact)


def chains(make, signs, terms):
    steps = st.lists(st.tuples(st.sampled_from(signs), terms), min_size=1, max_size=3)
    return st.builds(make, terms, steps.map(tuple))


leaves = {
    type: facts_of(type) | values[family_of(type)].map(Literal)
    for type in (Type.NUMBER, Type.MONEY, Type.DATE, Type.TIME, Type.MOMENT, Type.YES_NO)
}
textual = st.sampled_from(
    [name for name, of in FACTS.items() if of.type in TEXTUAL - {Type.CHOICE}]
).map(Fact)
sized = st.one_of(textual, facts_of(Type.SEVERAL)).map(Size)

number_terms = st.recursive(
    leaves[Type.NUMBER] | sized,
    lambda inner: st.one_of(
        inner.map(Negative),
        chains(Sum, list(Additive), inner),
        chains(Product, list(Multiplicative), inner),
    ),
    max_leaves=4,
)
money_terms = st.recursive(
    leaves[Type.MONEY],
    lambda inner: st.one_of(
        inner.map(Negative),
        chains(Sum, list(Additive), inner),
        st.builds(
            lambda amount, sign, by: Product(amount, ((sign, by),)),
            inner,
            st.sampled_from(Multiplicative),
            leaves[Type.NUMBER],
        ),
    ),
    max_leaves=3,
)
terms = leaves | {Type.NUMBER: number_terms, Type.MONEY: money_terms}


def comparisons(type):
    signs = list(Comparison) if type in ORDERED else EQUALITIES
    return st.builds(Compare, st.sampled_from(signs), terms[type], terms[type])


def lists(type):
    options = st.lists(values[type].map(Literal), min_size=1, max_size=3).map(tuple)
    return st.builds(OneOf, terms[type], options)


tiers = st.sampled_from(FACTS["customer.tier"].options).map(Literal)
atoms = st.one_of(
    leaves[Type.YES_NO],
    *map(comparisons, terms),
    *map(lists, terms),
    st.builds(OneOf, st.just(Fact("customer.tier")), st.lists(tiers, min_size=1).map(tuple)),
    st.builds(Compare, st.sampled_from(EQUALITIES), st.just(Fact("customer.tier")), tiers),
    st.builds(Compare, st.sampled_from(EQUALITIES), textual, textual | texts.map(Literal)),
    st.builds(Among, textual | texts.map(Literal), facts_of(Type.SEVERAL)),
    st.builds(TextIs, st.sampled_from(TextTest), textual, textual | texts.map(Literal)),
)


def joined(inner):
    parts = st.lists(inner, min_size=2, max_size=3).map(tuple)
    return st.one_of(inner.map(Not), parts.map(AllOf), parts.map(AnyOf))


conditions = st.recursive(atoms, joined, max_leaves=5)
rules = conditions.map(lambda condition: Rule(condition, ""))
"""Rules that agree with the declared facts."""

odd_literals = st.one_of(*(values[type] for type in values if type is not Type.SEVERAL)).map(
    Literal
)
odd_facts = st.sampled_from([*FACTS, "a", "size", "date"]).map(Fact)
odd_terms = st.recursive(
    odd_literals | odd_facts,
    lambda inner: st.one_of(
        inner.map(Negative),
        chains(Sum, list(Additive), inner),
        chains(Product, list(Multiplicative), inner),
    ),
    max_leaves=4,
)
odd_atoms = st.one_of(
    odd_facts,
    odd_literals,
    st.builds(Compare, st.sampled_from(Comparison), odd_terms, odd_terms),
    st.builds(OneOf, odd_terms, st.lists(odd_literals, min_size=1, max_size=3).map(tuple)),
    st.builds(Among, odd_terms, odd_facts),
    st.builds(TextIs, st.sampled_from(TextTest), odd_facts, odd_terms),
    st.builds(Compare, st.sampled_from(Comparison), odd_facts.map(Size), odd_terms),
)
odd_rules = st.recursive(odd_atoms, joined, max_leaves=5).map(lambda each: Rule(each, ""))
"""Rules that parse, whatever their types."""
