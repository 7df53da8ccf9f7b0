from dataclasses import replace
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
    return FactDeclaration(
        "a.b", LABEL, declaration, looks_like=(mask,) if mask else (), option_labels=labels
    )


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


@pytest.mark.parametrize("text", ["20 abc", "ABC 20", "20 euros", "20 €€"])
def test_an_amount_in_no_currency_is_not_understood(text):
    assert isinstance(answer(Type.MONEY, text), NotUnderstood)


@pytest.mark.parametrize("sign", ["", "-"])
def test_a_number_of_more_digits_than_a_fact_may_have_is_not_understood(sign):
    largest = f"{sign}999999999999,999999,999999"
    longer = f"{sign}1000000000000,000000,000000"

    assert answer(Type.NUMBER, largest) == Decimal(largest.replace(",", ""))
    assert isinstance(answer(Type.NUMBER, longer), NotUnderstood)
    assert isinstance(answer(Type.MONEY, f"{longer} EUR"), NotUnderstood)


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


def bounded(kind: Type, least: object = None, most: object = None, unit: Text | None = None):
    return replace(declared(kind), at_least=least, at_most=most, unit=unit)


KM = Text(((Language.EN, "km"), (Language.HU, "kilométer")))
EUR = tuple(Money(Decimal(number), "EUR") for number in (5, 1_000))
DAYS = (date(2026, 1, 31), date(2026, 12, 31))
HOURS = (time(8), time(18, 30))


@pytest.mark.parametrize(
    ("declaration", "language", "text", "value"),
    [
        (bounded(Type.NUMBER, Decimal(0), Decimal("12.75")), "en", "12.75", Decimal("12.75")),
        (bounded(Type.NUMBER, Decimal(0), Decimal("12.75")), "de", "12,75", Decimal("12.75")),
        (bounded(Type.NUMBER, Decimal(1_000)), "pl", "1 000", Decimal(1_000)),
        (bounded(Type.NUMBER, Decimal(1_000)), "nb", "1\u00a0000", Decimal(1_000)),
        (bounded(Type.NUMBER, None, Decimal(9), KM), "en", "7 km", Decimal(7)),
        (bounded(Type.NUMBER, None, Decimal(9), KM), "hu", "7,5 KILOMÉTER", Decimal("7.5")),
        (bounded(Type.NUMBER, None, Decimal(9), KM), "de", "7,5km", Decimal("7.5")),
        (bounded(Type.MONEY, *EUR), "de", "1.000 €", Money(Decimal(1_000), "EUR")),
        (bounded(Type.MONEY, *EUR), "hr", "EUR 5", Money(Decimal(5), "EUR")),
        (bounded(Type.DATE, *DAYS), "de", "31.1.2026", date(2026, 1, 31)),
        (bounded(Type.DATE, *DAYS), "pl", "31 grudnia 2026", date(2026, 12, 31)),
        (bounded(Type.DATE, *DAYS), "hu", "2026. december 31.", date(2026, 12, 31)),
        (bounded(Type.TIME, *HOURS), "nb", "18.30", time(18, 30)),
        (bounded(Type.TIME, *HOURS), "en", "8:00", time(8)),
    ],
)
def test_an_answer_between_its_bounds_is_read_in_each_language(declaration, language, text, value):
    assert read_answer(declaration, text, language=Language(language), today=TODAY) == value


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize(
    ("declaration", "text", "mend", "bound"),
    [
        (bounded(Type.NUMBER, Decimal(2), Decimal(9), KM), "1", "sop-answer-amount-least", "2 km"),
        (bounded(Type.NUMBER, Decimal(2), Decimal(9), KM), "10", "sop-answer-amount-most", "9 km"),
        (bounded(Type.MONEY, *EUR), "4.99 EUR", "sop-answer-amount-least", "5"),
        (bounded(Type.MONEY, *EUR), "2000 EUR", "sop-answer-amount-most", "000"),
        (bounded(Type.MONEY, *EUR), "100 PLN", "sop-answer-currency", "EUR"),
        (bounded(Type.DATE, *DAYS), "2026-01-30", "sop-answer-time-least", "2026"),
        (bounded(Type.DATE, *DAYS), "2027-01-01", "sop-answer-time-most", "2026"),
        (bounded(Type.TIME, *HOURS), "7:59", "sop-answer-time-least", "08:00"),
        (bounded(Type.TIME, *HOURS), "18:31", "sop-answer-time-most", "18:30"),
    ],
)
def test_an_answer_outside_its_bounds_is_told_the_nearest_one(
    declaration, text, mend, bound, language
):
    missed = read_answer(declaration, text, language=language, today=TODAY)

    assert isinstance(missed, NotUnderstood)
    assert missed.sentence.id == mend
    assert bound in say(missed.sentence, language)


@given(
    st.decimals(-99, 99, places=2), st.decimals(-99, 99, places=2), st.decimals(-99, 99, places=2)
)
def test_a_number_is_read_exactly_if_it_lies_between_its_bounds(number, least, most):
    read = read_answer(
        bounded(Type.NUMBER, least, most), str(number), language=Language.EN, today=TODAY
    )

    assert isinstance(read, NotUnderstood) is not (least <= number <= most)


SEVERAL = replace(declared(Type.CHOICE), declared=Declared(Type.SEVERAL, ("as_new", "used")))


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("used", ("used",)),
        ("2, 1", ("used", "as_new")),
        ("Wie neu; Gebraucht", ("as_new", "used")),
        ("used\nUSED", ("used",)),
    ],
)
def test_several_are_chosen_by_name_label_or_number_each_once(text, chosen):
    assert read_answer(SEVERAL, text, language=Language.EN, today=TODAY) == chosen


def test_one_wrong_choice_among_several_is_told():
    missed = read_answer(SEVERAL, "used, broken", language=Language.DE, today=TODAY)

    assert "broken" in say(missed.sentence, Language.DE)
    assert "Wie neu, Gebraucht" in say(missed.sentence, Language.DE)


@pytest.mark.parametrize(
    ("text", "value"), [("k-123456", "K-123456"), ("it is 24-0815", "24-0815")]
)
def test_an_answer_may_look_like_any_of_several_masks(text, value):
    declaration = replace(declared(Type.REFERENCE), looks_like=("##-####", "A-######"))

    assert read_answer(declaration, text, language=Language.EN, today=TODAY) == value


def test_what_looks_like_none_of_several_masks_is_told_all_of_them():
    declaration = replace(declared(Type.REFERENCE), looks_like=("##-####", "A-######"))

    missed = read_answer(declaration, "12", language=Language.EN, today=TODAY)

    assert "##-####, A-######" in say(missed.sentence, Language.EN)


def test_a_long_text_keeps_its_lines_and_may_be_twice_as_long():
    assert answer(Type.LONG_TEXT, "one\n\ntwo " * 300) == ("one\n\ntwo " * 300).strip()
    assert isinstance(answer(Type.LONG_TEXT, "x" * 4_001), NotUnderstood)


@pytest.mark.parametrize("kind", [Type.FILE, Type.REFERENCE])
def test_a_file_and_a_number_of_another_system_are_one_line(kind):
    assert answer(kind, " plan.pdf ") == "plan.pdf"


def test_a_file_in_two_lines_is_not_understood():
    assert isinstance(answer(Type.FILE, "plan\npdf"), NotUnderstood)
