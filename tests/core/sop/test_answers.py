from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from babel.dates import format_date
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from handrail.rules import Declared, Money, Type, fits
from handrail.sop import FactDeclaration, NotUnderstood, Text, read_answer
from handrail.words import COMPLETE, Language, say

TODAY = date(2026, 11, 24)
LABEL = Text(((Language.EN, "What?"),))
OPTIONS = (
    ("as_new", Text(((Language.EN, "As new"), (Language.DE, "Wie neu")))),
    ("used", Text(((Language.EN, "Used"), (Language.DE, "Gebraucht")))),
)


def declared(kind: Type, *, mask: str | None = None) -> FactDeclaration:
    options = tuple(name for name, _ in OPTIONS) if kind is Type.CHOICE else ()
    labels = OPTIONS if kind is Type.CHOICE else ()
    declaration = Declared(kind, options)
    return FactDeclaration("a.b", LABEL, declaration, looks_like=mask, option_labels=labels)


def answer(kind: Type, text: str, language: Language = Language.EN, **more: str):
    return read_answer(declared(kind, **more), text, language=language, today=TODAY)


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("12", "en", "12"),
        ("-3", "en", "-3"),
        ("1.5", "en", "1.5"),
        ("1,5", "en", "1.5"),
        ("1,5", "de", "1.5"),
        ("1.5", "de", "1.5"),
        ("1,500", "en", "1500"),
        ("1.500", "en", "1.500"),
        ("1.500", "de", "1500"),
        ("1,500", "de", "1.500"),
        ("0,500", "en", "0.500"),
        ("1.234,56", "en", "1234.56"),
        ("1,234.56", "de", "1234.56"),
        ("1.234.567", "en", "1234567"),
        ("1 234,56", "pl", "1234.56"),
        ("1\u00a0234,56", "nb", "1234.56"),
        ("12'500.50", "de", "12500.50"),
    ],
)
def test_a_number_is_read_with_either_sign_before_its_decimals(text, language, number):
    assert answer(Type.NUMBER, text, Language(language)) == Decimal(number)


@given(
    st.decimals(min_value=-(10**9), max_value=10**9, places=2),
    st.sampled_from(Language),
)
def test_a_number_is_read_as_its_language_writes_it(number, language):
    written = format_decimal(number, "#,##0.00", locale=language.value).replace("\u2212", "-")

    assert answer(Type.NUMBER, written, language) == number


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("20 EUR", "20", "EUR"),
        ("EUR 20", "20", "EUR"),
        ("19,90 €", "19.90", "EUR"),
        ("€19.90", "19.90", "EUR"),
        ("120 zł", "120", "PLN"),
        ("4 990 Ft", "4990", "HUF"),
        ("299 kr", "299", "NOK"),
        ("299 nok", "299", "NOK"),
        ("$5", "5", "USD"),
    ],
)
def test_an_amount_has_its_currency_before_or_after_it(text, amount, currency):
    assert answer(Type.MONEY, text, Language.DE) == Money(Decimal(amount), currency)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-24", "2026-11-24"),
        ("24.11.2026", "2026-11-24"),
        ("24/11/2026", "2026-11-24"),
        ("24. 11. 2026.", "2026-11-24"),
        ("24 Nov", "2026-11-24"),
        ("24 November 2025", "2025-11-24"),
        ("24 nov. 2025", "2025-11-24"),
        ("3.1.", "2027-01-03"),
        ("30.9.", "2026-09-30"),
    ],
)
def test_a_date_is_read_with_the_day_before_the_month(text, day):
    assert answer(Type.DATE, text) == date.fromisoformat(day)


@given(
    st.dates(date(1990, 1, 1), date(2090, 1, 1)),
    st.sampled_from(Language),
    st.sampled_from(("long", "medium", "d. M. yyyy", "yyyy-MM-dd")),
)
def test_a_date_is_read_as_its_language_writes_it(day, language, form):
    written = format_date(day, form, locale=language.value)

    assert answer(Type.DATE, written, language) == day


@given(st.integers(-180, 180), st.sampled_from(Language))
def test_a_day_without_a_year_is_the_nearest_one(days, language):
    day = TODAY + timedelta(days=days)

    assert answer(Type.DATE, format_date(day, "d. MMMM", locale=language.value), language) == day


@pytest.mark.parametrize("text", ["yes", "Y", "ja", "Tak.", "igen", "Da!", "1"])
def test_yes_is_understood_in_six_languages(text):
    assert answer(Type.YES_NO, text) is True


@pytest.mark.parametrize("text", ["no", "N", "Nein", "nie", "nem", "ne", "Nei", "2"])
def test_no_is_understood_in_six_languages(text):
    assert answer(Type.YES_NO, text) is False


@pytest.mark.parametrize("text", ["used", "USED", "Gebraucht", "2"])
def test_a_choice_is_made_by_its_name_its_label_or_its_number(text):
    assert answer(Type.CHOICE, text) == "used"


def test_a_text_with_a_mask_is_read_as_the_mask_spells_it():
    assert answer(Type.TEXT, "it is 24\u20130815", mask="##-####") == "24-0815"


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (Type.TEXT, "  a red kettle ", "a red kettle"),
        (Type.TIME, "9:30", time(9, 30)),
        (Type.PHONE, "+49 (30) 123-456", "+4930123456"),
        (Type.EMAIL, "joan@shop.example.org", "joan@shop.example.org"),
        (Type.SEVERAL, "red, blue;green", ("red", "blue", "green")),
    ],
)
def test_other_answers_are_tidied(kind, text, value):
    assert answer(kind, text) == value


NONSENSE = {
    Type.NUMBER: "twelve",
    Type.MONEY: "20",
    Type.DATE: "31.2.2026",
    Type.TIME: "25:00",
    Type.MOMENT: "2026-11-24T16:30",
    Type.CHOICE: "broken",
    Type.YES_NO: "maybe",
    Type.PHONE: "12",
    Type.EMAIL: "joan at shop",
}


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("kind", NONSENSE)
def test_what_is_not_understood_is_answered_with_what_to_write(kind, language):
    missed = answer(kind, NONSENSE[kind], language)

    assert isinstance(missed, NotUnderstood)
    assert NONSENSE[kind] in say(missed.sentence, language)


def test_the_answers_to_choose_from_are_named_in_the_readers_language():
    missed = answer(Type.CHOICE, "kaputt", Language.DE)

    assert "Wie neu, Gebraucht" in say(missed.sentence, Language.DE)


@pytest.mark.parametrize("text", ["", "  ", "x" * 2_001])
def test_nothing_and_too_much_are_no_answers(text):
    assert isinstance(answer(Type.TEXT, text), NotUnderstood)


@given(st.sampled_from(Type), st.text(max_size=40), st.sampled_from(Language))
def test_any_answer_is_a_value_of_its_type_or_not_understood(kind, text, language):
    value = answer(kind, text, language)

    if isinstance(value, NotUnderstood):
        assert say(value.sentence, language)
    else:
        assert fits(value, declared(kind).declared)
