"""A condition of SQL says of every row what the compiled rule says of its facts, or is refused."""

import os
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.rules import (
    Money,
    Rule,
    RuleRejected,
    Type,
    Verdict,
    compile_rule,
    parse_rule,
)
from handrail.rules.sql import (
    DUCKDB,
    POSTGRESQL,
    SQLITE,
    CannotBeKept,
    InexactDivision,
    MoneyColumn,
    NumberColumn,
    PlainColumn,
    Sql,
    TooManyDigits,
    TooManyParts,
    to_sql,
)
from handrail.rules.sql.lowering import DEEPEST, MOST_PARTS
from handrail.rules.syntax import Compare, Comparison, Literal, Multiplicative, Product
from handrail.words import Language, say
from tests.apps.rules.databases import COLUMNS, duck, postgres, sqlite
from tests.core.rules.strategies import (
    facts,
    money_terms,
    number_terms,
    numbers,
    rules,
)
from tests.core.rules.test_reference import cells_below

TRUE, FALSE, UNKNOWN = Verdict.TRUE, Verdict.FALSE, Verdict.UNKNOWN
DIALECTS = [SQLITE, DUCKDB, POSTGRESQL]
REFUSALS = (TooManyDigits, InexactDivision)

quotients = st.one_of(
    st.builds(lambda a, b: Product(a, ((Multiplicative.OVER, b),)), number_terms, number_terms),
    st.builds(lambda a, b: Product(a, ((Multiplicative.OVER, b),)), money_terms, money_terms),
)
divisions = st.builds(
    lambda how, left, right: Rule(Compare(how, left, right), ""),
    st.sampled_from(Comparison),
    quotients,
    quotients | numbers.map(Literal),
)


@pytest.fixture(
    scope="module",
    params=[
        sqlite,
        duck,
        pytest.param(
            lambda: postgres(os.environ["HANDRAIL_TEST_DATABASE"].split(",")[0]),
            marks=pytest.mark.postgres,
            id="postgres",
        ),
    ],
)
def database(request):
    opened = request.param()
    yield opened
    opened.connection.close()


def lowered(source, dialect=SQLITE, columns=COLUMNS):
    return to_sql(parse_rule(source), columns=columns, dialect=dialect)


def agrees(database, rule, facts):
    """Return whether the database agrees, or refuses the rule for a reason of its own."""
    try:
        condition = to_sql(rule, columns=COLUMNS, dialect=database.dialect)
    except REFUSALS:
        return True
    return database.verdict(condition, facts) is compile_rule(rule)(facts).verdict


@given(rule=rules, facts=facts)
def test_a_database_decides_as_the_compiled_rule_does(database, rule, facts):
    assert agrees(database, rule, facts)


@given(rule=divisions, facts=facts)
def test_a_database_divides_as_the_compiled_rule_does(database, rule, facts):
    assert agrees(database, rule, facts)


SOURCES = [
    *(row[0].strip("`") for row in cells_below("Ten examples")),
    "order.age_days / 3 == order.items",
    "order.age_days / order.items * 100 > 33.3",
    "order.total / order.refunded < order.age_days / order.items",
    "order.total / -4 + order.refunded <= money('1.25 EUR')",
    "order.total in [money('10 EUR'), money('10 PLN'), money('3.5 EUR')]",
    "order.number.contains('') && order.number.startsWith('')",
    "order.number.contains(customer.name) || customer.name.startsWith(order.number)",
    "customer.name in order.labels && size(customer.name) < size(order.labels)",
    "customer.name == order.number",
    "customer.name in ['gold', 'Zażółć 🦆 50 %']",
    "call.began <= moment('2026-03-29T02:00+02:00') && call.began != call.began",
    "order.paid == customer.waits || order.paid in [true]",
    "1 / 0 > 1 || 'a' == 'b' || true",
]


@pytest.mark.parametrize("source", SOURCES)
@given(facts=facts)
def test_no_usual_rule_is_refused(database, source, facts):
    condition = lowered(source, database.dialect)

    assert database.verdict(condition, facts) is compile_rule(parse_rule(source))(facts).verdict


@pytest.mark.parametrize(
    ("source", "known", "verdict"),
    [
        ("0.1 + 0.2 == 0.3", {}, TRUE),
        ("7 / 2 == 3.5", {}, TRUE),
        ("order.age_days / order.items == 3", {"order.age_days": 9, "order.items": 3}, TRUE),
        ("order.age_days / order.items < 3", {"order.age_days": -9, "order.items": -3}, FALSE),
        ("order.age_days / order.items < 0", {"order.age_days": 9, "order.items": -3}, TRUE),
        ("order.age_days / order.items < 3", {"order.age_days": 9, "order.items": 0}, UNKNOWN),
        ("order.age_days / 0 < 3", {"order.age_days": 9}, UNKNOWN),
        ("order.total < money('3 EUR')", {"order.total": Money(Decimal(2), "PLN")}, UNKNOWN),
        ("customer.name == 'gold'", {"customer.name": "Gold"}, FALSE),
        ("size(customer.name) == 4", {"customer.name": "ść🦆!"}, TRUE),
        ("customer.name in order.labels", {"order.labels": ()}, UNKNOWN),
        ("'cold' in order.labels", {"order.labels": ()}, FALSE),
        ("'cold' in order.labels", {}, UNKNOWN),
        ("order.age_days < 3 && order.paid", {"order.paid": False}, FALSE),
        ("order.age_days < 3 || order.paid", {"order.paid": True}, TRUE),
    ],
)
def test_what_is_not_known_or_not_there_is_null(database, source, known, verdict):
    assert database.verdict(lowered(source, database.dialect), known) is verdict


def test_values_are_bound_and_never_written_into_the_text():
    condition = lowered("customer.name == '\\'; DROP TABLE facts; --' && order.age_days < 3.5")

    assert condition == Sql(
        '(("customer.name" COLLATE BINARY = CAST(? AS TEXT))'
        ' AND (CAST("order.age_days" AS INTEGER) < CAST(? AS INTEGER)))',
        ("'; DROP TABLE facts; --", 350),
    )


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda each: each.name)
def test_there_are_as_many_places_as_values(dialect):
    for source in SOURCES:
        condition = lowered(source, dialect)

        assert condition.text.count(f"CAST({dialect.placeholder} AS") == len(condition.parameters)


@pytest.mark.parametrize(
    ("source", "refusal"),
    [
        ("order.age_days / 3 + 1 > 2", InexactDivision),
        ("order.age_days / 3 * 3 == order.age_days", InexactDivision),
        ("1 / (order.age_days / 3) == 1", InexactDivision),
        ("order.age_days / 3 / 7 == 1", InexactDivision),
        ("order.age_days < 100000000000000000000000", TooManyDigits),
        ("order.age_days < 0.0000000000000000000001", TooManyDigits),
        (" * ".join(["order.age_days"] * 5) + " > 1", TooManyDigits),
        ("customer.name == 'a\0'", CannotBeKept),
        ("customer.name == '\ud800'", CannotBeKept),
        ("call.began < moment('0001-01-01T00:00+01:00')", CannotBeKept),
        ("1 in [" + ", ".join(["1"] * MOST_PARTS) + "]", TooManyParts),
        ("size(order.number) in [" + ", ".join(["1"] * MOST_PARTS) + "]", TooManyParts),
        ("!" * (DEEPEST + 1) + "order.paid", TooManyParts),
        (
            " + ".join(["1"] * 110) + " in [" + ", ".join(["1"] * 120) + "]",
            TooManyParts,
        ),
        ("order.age_days < 'x'", RuleRejected),
        ("order.weight < 3", RuleRejected),
    ],
)
def test_what_a_database_cannot_decide_exactly_is_refused_by_name(source, refusal):
    with pytest.raises(refusal):
        lowered(source)


def test_a_refusal_says_what_to_do_in_the_readers_language():
    with pytest.raises(TooManyDigits) as refused:
        lowered("order.paid && order.age_days < 100000000000000000000000")

    assert refused.value.column == 32
    assert say(refused.value.sentence, Language.DE) == (
        "Dies könnte weiter zählen, als SQLite genau rechnet: 18 Stellen. Geben Sie für die Spalten"
        " weniger Stellen an, oder rechnen Sie weniger."
    )


@pytest.mark.parametrize("digits", [14, 16])
def test_a_database_that_counts_further_takes_more_digits(digits):
    wide = NumberColumn(expression="total", digits=digits, places=2)
    columns = {"a": wide, "b": wide}

    assert lowered("a * b > 1", DUCKDB, columns).parameters
    with pytest.raises(TooManyDigits):
        lowered("a * b > 1", SQLITE, columns)


def test_the_largest_numbers_that_are_taken_are_counted_exactly(database):
    number = "9999999999999999"
    source = f"order.age_days + {number} - {number} == order.age_days"

    assert database.verdict(lowered(source, database.dialect), {"order.age_days": 3}) is TRUE


LARGEST = {
    "conditions": " && ".join(["p"] * (MOST_PARTS - 1)),
    "amounts added": " + ".join(["m"] * (MOST_PARTS - 3)) + " < money('1 EUR')",
    "numbers subtracted": " - ".join(["n"] * (MOST_PARTS - 6)) + " < 1 / n",
    "amounts listed": "m in [" + ", ".join(["money('1 EUR')"] * 110) + "]",
    "quotients listed": "n / n in [" + ", ".join(["3"] * (MOST_PARTS - 5)) + "]",
    "opposites": "!" * (DEEPEST - 1) + "p",
    "conditions inside one another": "p && (p || (" * 12 + "p" + "))" * 12,
    "terms inside one another": "1 < " + "n - (1 - (" * 11 + "n" + "))" * 11,
}
SHOP = {
    "n": NumberColumn(expression='"order.items"', digits=2, places=2),
    "m": MoneyColumn(
        amount=NumberColumn(expression='"order.total"', digits=2, places=2),
        currency='"order.total currency"',
    ),
    "p": PlainColumn(type=Type.YES_NO, expression='"order.paid"'),
}


@pytest.mark.parametrize("source", LARGEST.values(), ids=LARGEST)
def test_the_largest_condition_that_is_made_is_taken(database, source):
    condition = lowered(source, database.dialect, SHOP)

    assert database.verdict(condition, {}) is UNKNOWN
