import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.people.addresses import UnreadableAddress, normal_email, normal_phone


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("anna@example.org", "anna@example.org"),
        (" Anna.Nowak@Example.ORG\n", "anna.nowak@example.org"),
        ("ZOË@example.org", "zoë@example.org"),
        ("zoe\u0308@example.org", "zoë@example.org"),
        ("info@Müller.example", "info@xn--mller-kva.example"),
        ("info@XN--MLLER-KVA.example", "info@xn--mller-kva.example"),
        ("a+b=c@mail_1.example", "a+b=c@mail_1.example"),
    ],
)
def test_spellings_of_one_address_are_kept_as_one(typed, kept):
    assert normal_email(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "anna",
        "@example.org",
        "anna@",
        "anna@@example.org",
        "anna@example.org, bob@example.org",
        "Anna <anna@example.org>",
        "anna@example.org\nBcc: bob@example.org",
        "anna\0@example.org",
        "anna\udc80@example.org",
        "anna@evil\uff20example.org",
        "anna@-\u3002-",
        "anna@example..org",
        "a" * 65 + "@example.org",
        "anna@" + "a." * 130 + "org",
        "anna@" + "ü" * 60 + ".example",
    ],
)
def test_what_is_no_address_is_refused(typed):
    with pytest.raises(UnreadableAddress, match="is not an e-mail address"):
        normal_email(typed)


@given(st.text(max_size=300))
def test_any_text_is_an_address_or_refused_and_normal_once_and_for_all(text):
    try:
        kept = normal_email(text)
    except UnreadableAddress:
        return

    assert normal_email(kept) == kept
    assert normal_email(kept.upper()) in {kept, normal_email(kept.upper().lower())}


@given(st.emails())
def test_ordinary_addresses_are_readable_and_case_makes_no_difference(email):
    local, _, domain = email.rpartition("@")
    if local.strip(".") and "[" not in domain:
        assert normal_email(email) == normal_email(f"{local}@{domain.upper()}")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("+48 22 123 45 67", "+48221234567"),
        ("0048 (22) 123-45-67", "+48221234567"),
        ("+49.30/123 456\u20117", "+49301234567"),
    ],
)
def test_spellings_of_one_telephone_number_are_kept_as_one(typed, kept):
    assert normal_phone(typed) == kept


@pytest.mark.parametrize(
    "typed",
    ["", "22 123 45 67", "+0 123 456 789", "+48 22", "+48 2212345671234567", "+٤٨٢٢١٢٣٤"],
)
def test_a_number_without_its_country_is_refused(typed):
    with pytest.raises(UnreadableAddress, match="telephone number with its country"):
        normal_phone(typed)
