import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.channels.email.ids import (
    AddressTooLong,
    BadThreadId,
    FoundIn,
    SignedThread,
    WeakSecret,
    is_own_message_id,
    message_id_for,
    reply_address,
    thread_of,
)
from handrail.channels.email.letter import Address, Letter

SECRET = b"a secret of thirty-two bytes ..."
OTHER = b"another secret, of a stranger ..."
BASE = "service@shop.example"
thread_ids = st.text(string.ascii_lowercase + string.digits, min_size=1, max_size=32)


def letter(*, to="", in_reply_to=(), references=(), delivered_to=""):
    return Letter(
        sender=Address("", "ann@example.org"),
        to=(Address("", to),) if to else (),
        delivered_to=(Address("", delivered_to),) if delivered_to else (),
        in_reply_to=in_reply_to,
        references=references,
    )


def signed_address(thread_id="c17", secret=SECRET):
    return reply_address(BASE, thread_id=thread_id, secret=secret)


def signed_message(thread_id="c17", ordinal=3, secret=SECRET):
    return message_id_for(
        thread_id=thread_id, ordinal=ordinal, domain="shop.example", secret=secret
    )


@given(thread_ids)
def test_a_reply_to_our_address_finds_its_thread(thread_id):
    found = thread_of(letter(to=signed_address(thread_id)), secret=SECRET)

    assert found == SignedThread(thread_id, FoundIn.ADDRESS)


@given(thread_ids, st.integers(0, 999_999_999))
def test_a_reply_that_names_our_letter_finds_its_thread(thread_id, ordinal):
    ours = signed_message(thread_id, ordinal)

    assert thread_of(letter(in_reply_to=(ours,)), secret=SECRET) == SignedThread(
        thread_id, FoundIn.IN_REPLY_TO
    )
    assert thread_of(letter(references=("x@y", ours, "z@y")), secret=SECRET) == SignedThread(
        thread_id, FoundIn.REFERENCES
    )


def test_mail_systems_may_change_the_case():
    assert thread_of(letter(to=signed_address().upper()), secret=SECRET)
    assert thread_of(letter(in_reply_to=(signed_message().upper(),)), secret=SECRET)


def test_where_the_letter_was_delivered_counts_too():
    assert thread_of(letter(delivered_to=signed_address()), secret=SECRET)


@given(st.integers(0, len(signed_address()) - len("@shop.example") - 1), st.data())
def test_an_address_changed_in_one_place_is_nobodys(at, data):
    genuine = signed_address()
    other = data.draw(st.sampled_from(string.ascii_lowercase + string.digits + "+-."))
    forged = genuine[:at] + other + genuine[at + 1 :]

    found = thread_of(letter(to=forged), secret=SECRET)

    assert found is None or (found.thread_id == "c17" and (forged == genuine or at < 8))


@given(st.integers(0, len(signed_message()) - len("@shop.example") - 1), st.data())
def test_a_message_id_changed_in_one_place_is_nobodys(at, data):
    genuine = signed_message()
    other = data.draw(st.sampled_from(string.ascii_lowercase + string.digits + "."))
    forged = genuine[:at] + other + genuine[at + 1 :]

    found = thread_of(letter(in_reply_to=(forged,)), secret=SECRET)

    assert (found is not None) == (forged == genuine)


@pytest.mark.parametrize(
    "forged",
    [
        "service+c17-@shop.example",
        "service+c17@shop.example",
        "service+c17-" + "a" * 20 + "@shop.example",
        "service+-" + "a" * 20 + "@shop.example",
        "service+c18" + signed_address()[11:],
        signed_address(secret=OTHER),
        "c17." + signed_message().split(".", 1)[1],
        "@",
        "",
    ],
)
def test_a_strangers_forgery_finds_nothing(forged):
    assert thread_of(letter(to=forged), secret=SECRET) is None


def test_an_address_token_is_no_message_signature_and_the_other_way_round():
    token = signed_address().partition("+")[2].partition("@")[0].partition("-")[2]
    signature = signed_message().split(".")[2].partition("@")[0]

    assert thread_of(letter(in_reply_to=(f"c17.3.{token}@shop.example",)), secret=SECRET) is None
    assert thread_of(letter(to=f"service+c17-{signature}@shop.example"), secret=SECRET) is None


def test_a_message_id_of_another_number_needs_its_own_signature():
    forged = signed_message().replace("c17.3.", "c17.4.")

    assert thread_of(letter(in_reply_to=(forged,)), secret=SECRET) is None


def test_our_own_letters_are_known_by_domain_and_signature():
    ours = signed_message()

    assert is_own_message_id(ours, domain="Shop.Example", secret=SECRET)
    assert not is_own_message_id(ours, domain="other.example", secret=SECRET)
    assert not is_own_message_id(signed_message(secret=OTHER), domain="shop.example", secret=SECRET)
    assert not is_own_message_id("", domain="shop.example", secret=SECRET)


@pytest.mark.parametrize("thread_id", ["", "C17", "c-17", "c17\n", "ő", "a" * 33, "c17@x"])
def test_a_thread_id_that_cannot_stand_in_an_address_is_refused(thread_id):
    with pytest.raises(BadThreadId, match="a-z and 0-9"):
        signed_address(thread_id)
    with pytest.raises(BadThreadId):
        signed_message(thread_id)


def test_a_short_secret_is_refused():
    with pytest.raises(WeakSecret, match="at least 16"):
        signed_address(secret=b"short")


def test_a_mailbox_with_too_long_a_name_is_refused():
    with pytest.raises(AddressTooLong, match="shorter name"):
        reply_address("a" * 40 + "@shop.example", thread_id="c" * 20, secret=SECRET)


def test_an_address_fits_what_mail_servers_take():
    assert len(signed_address("c" * 32).rpartition("@")[0]) <= 64
