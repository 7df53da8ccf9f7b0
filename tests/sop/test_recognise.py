from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.rules import Declared, Type
from handrail.sop import FactDeclaration, Text, recognise
from handrail.words import Language


def declared(mask: str | None, name: str = "order.number") -> FactDeclaration:
    label = Text(((Language.EN, name),))
    return FactDeclaration(name, label, Declared(Type.TEXT), looks_like=(mask,) if mask else ())


ORDER = declared("##-####")
PARCEL = declared("AA#########AA", "parcel.number")


def values(text: str, *declarations: FactDeclaration) -> list[str]:
    return [seen.value for seen in recognise(text, declarations or (ORDER,))]


@pytest.mark.parametrize(
    "text",
    [
        "24-0815",
        "My order 24-0815, please",
        "(24-0815)",
        "Bestellung Nr.24-0815.",
        "order:24-0815\n",
        "24\u20130815 with the dash of a telephone",
    ],
)
def test_an_order_number_is_seen_in_a_letter(text):
    assert values(text) == ["24-0815"]


@pytest.mark.parametrize(
    "text", ["124-0815", "24-08155", "A24-0815", "24-0815b", "24-0815-77", "2024-0815", "24 0815"]
)
def test_what_only_holds_an_order_number_is_none(text):
    assert values(text) == []


def test_letters_are_read_large_however_they_were_typed():
    assert values("it is rr123456785pl", PARCEL) == ["RR123456785PL"]


def test_what_is_seen_stands_in_the_order_of_the_letter_with_its_place():
    text = "RR123456785PL for 24-0815 and 24-0816"

    seen = recognise(text, (ORDER, PARCEL))

    assert [each.fact for each in seen] == ["parcel.number", "order.number", "order.number"]
    assert [text[each.start : each.end] for each in seen] == [each.value for each in seen]


def test_a_fact_without_a_mask_is_never_seen():
    assert recognise("24-0815", (declared(None),)) == ()


def test_a_sign_of_a_mask_stands_for_itself():
    assert values("ab.12 and ab+12", declared("AA.##")) == ["AB.12"]


@given(st.text(max_size=30), st.from_regex(r"\A[0-9]{2}-[0-9]{4}\Z"), st.text(max_size=30))
def test_an_order_number_between_spaces_is_always_seen(before, number, after):
    assert number in values(f"{before} {number} {after}")


def test_a_megabyte_of_almost_numbers_takes_no_longer_than_one_of_words():
    begin = process_time()
    values("24-081-" * 150_000)
    almost = process_time() - begin

    assert almost < 2
