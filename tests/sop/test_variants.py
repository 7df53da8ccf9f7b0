"""One thing said in several ways: the first that fits the occasion is said."""

from decimal import Decimal

import pytest

from handrail.rules import Money
from handrail.sop import parse_procedure
from handrail.sop.variant import Occasion, said_on
from handrail.words import Language
from tests.sop.examples import EVERYTHING, parsed

greet = next(
    parse_procedure((EVERYTHING / "everything.yaml").read_bytes(), name="everything").steps()
)


def said(channel="email", tone="formal", **facts):
    known = {name.replace("_", ".", 1): value for name, value in facts.items()}
    text = said_on(greet.variants, greet.say, Occasion(channel, tone, known))
    return text.said_in(Language.EN)


@pytest.mark.parametrize(
    ("occasion", "begins"),
    [
        ({}, "Good day {customer.name}."),
        ({"channel": "phone"}, "Good day, you are speaking"),
        ({"channel": "phone", "customer_tier": "gold"}, "Good day {customer.name}, how good"),
        ({"channel": "counter", "customer_tier": "gold"}, "Good day {customer.name}, how good"),
        ({"channel": "counter", "customer_tier": "standard"}, "Good day {customer.name}."),
        ({"channel": "counter", "customer_tier": "gold", "tone": "warm"}, "Hello"),
        ({"tone": "warm"}, "Hello"),
        ({"tone": None, "customer_tier": "gold"}, "Good day {customer.name}."),
        ({"order_total": Money(Decimal(10_001), "EUR")}, "Thank you for your trust"),
    ],
)
def test_the_first_variant_that_fits_is_said(occasion, begins):
    assert said(**occasion).startswith(begins)


def test_a_rule_of_which_nothing_is_known_does_not_fit():
    assert said(channel="counter") == "Good day {customer.name}."


def test_a_step_without_variants_says_what_it_always_says():
    step = next(parsed("  - {id: act, do: Act, say: Hello}\n").steps())

    assert step.variants == ()
    assert said_on(step.variants, step.say, Occasion("email", None, {})) == step.say


def test_a_step_that_says_nothing_says_nothing():
    assert said_on((), None, Occasion("email", None, {})) is None


def test_a_say_step_with_variants_is_called_by_what_it_says_otherwise():
    steps = "  - {id: act, say: [{tone: warm, say: Hi}, {say: Good day}]}\n"

    step = next(parsed(steps).steps())

    assert step.text.said_in(Language.EN) == "Good day"
