from datetime import timedelta

import pytest

from handrail.people.access import NotAllowed
from handrail.people.actions.add_customer import AddressTaken, NewAddress, add_customer
from handrail.people.actions.find_or_add_customer import Found, find_or_add_customer
from handrail.people.addresses import AddressKind, UnreadableAddress
from handrail.people.models import Customer, CustomerAddress
from handrail.people.queries import (
    UnknownBranch,
    UnknownCustomer,
    customer_by_address,
    customer_view,
    customers,
)
from handrail.words import Language
from tests import cast
from tests.apps.people.at_once import at_once


def letter_from(email, *, name="Ines", at=cast.NOW, branch_id=None):
    return find_or_add_customer(
        email=email, name=name, language=Language.PL, branch_id=branch_id, at=at
    )


def add(by, **changes):
    usual = {
        "name": "Ines Nowak",
        "language": Language.PL,
        "branch_id": cast.branch_warsaw().id,
        "addresses": [
            NewAddress(AddressKind.EMAIL, "Ines@Customer.example", verified_at=cast.REAL_NOW),
            NewAddress(AddressKind.PHONE, "+48 22 123 45 67"),
        ],
        "preferences": {"tone": "brief"},
        "at": cast.NOW,
    }
    return add_customer(by=by, **{**usual, **changes})


def test_a_first_letter_adds_its_customer(db):
    warsaw = cast.branch_warsaw().id

    found = letter_from("Ines@Customer.example", branch_id=warsaw)

    assert found.is_new
    assert found.customer == customer_view(found.customer.id)
    assert found.customer.language is Language.PL
    assert found.customer.since == cast.NOW
    assert found.customer.home_branch_id == warsaw
    assert [(a.kind, a.value, a.verified_at) for a in found.customer.addresses] == [
        (AddressKind.EMAIL, "ines@customer.example", None)
    ]


def test_a_second_letter_finds_the_customer_whatever_the_case_and_overwrites_nothing(db):
    first = letter_from("ines@customer.example")

    second = letter_from(
        "INES@CUSTOMER.EXAMPLE", name="Somebody else", at=cast.NOW + timedelta(days=1)
    )

    assert second == Found(first.customer, is_new=False)


@pytest.mark.django_db(transaction=True)
def test_of_letters_that_arrive_at_once_one_adds_and_the_others_find():
    outcomes = at_once(lambda _: letter_from("ines@customer.example"), threads=4)

    assert [outcome for outcome in outcomes if isinstance(outcome, BaseException)] == []
    assert sum(outcome.is_new for outcome in outcomes) == 1
    assert len({outcome.customer.id for outcome in outcomes}) == 1
    assert Customer.objects.count() == CustomerAddress.objects.count() == 1


def test_who_loses_the_race_finds_what_the_winner_added(db, monkeypatch):
    winner = letter_from("ines@customer.example")
    answers = iter([None, winner.customer])
    monkeypatch.setattr(
        "handrail.people.actions.find_or_add_customer.customer_by_address",
        lambda *_: next(answers),
    )

    loser = letter_from("ines@customer.example")

    assert loser == Found(winner.customer, is_new=False)
    assert Customer.objects.count() == 1


@pytest.mark.parametrize("name", ["", "A\0B", "\udc80", "x" * 10_000, "مرحبا"])
def test_any_name_a_letter_claims_can_be_kept(db, name):
    found = letter_from("ines@customer.example", name=name)

    assert customer_view(found.customer.id).name.isprintable()
    assert len(customer_view(found.customer.id).name) <= 210


def test_a_letter_from_no_address_adds_nobody(db):
    with pytest.raises(UnreadableAddress):
        letter_from("undisclosed-recipients:;")

    assert not Customer.objects.exists()


def test_alice_adds_a_customer_and_charlie_does_not(db):
    customer = add(cast.alice())

    with pytest.raises(NotAllowed):
        add(cast.charlie())

    assert customer_by_address(AddressKind.PHONE, "0048221234567") == customer
    assert customer_by_address(AddressKind.EMAIL, "INES@customer.example") == customer
    assert customer.preferences == {"tone": "brief"}
    assert customer.addresses[0].verified_at == cast.REAL_NOW


def test_two_customers_never_share_an_address_and_no_half_customer_stays(db):
    add(cast.alice())

    with pytest.raises(AddressTaken):
        add(
            cast.alice(),
            addresses=[
                NewAddress(AddressKind.EMAIL, "new@customer.example"),
                NewAddress(AddressKind.PHONE, "+48221234567"),
            ],
        )

    assert Customer.objects.count() == 1
    assert customer_by_address(AddressKind.EMAIL, "new@customer.example") is None


def test_a_customer_needs_a_branch_that_exists(db):
    with pytest.raises(NotAllowed):
        add(cast.alice(), branch_id=9_999)
    with pytest.raises(UnknownBranch):
        add(_agent_everywhere(), branch_id=9_999)


def test_customers_of_many_cases_take_two_queries(db, django_assert_num_queries):
    ids = frozenset(
        letter_from(f"customer-{number}@example.org").customer.id for number in range(5)
    )

    with django_assert_num_queries(2):
        found = customers(ids | {9_999})

    assert found.keys() == ids
    assert all(view == customer_view(number) for number, view in found.items())


def test_an_unknown_customer_is_named(db):
    with pytest.raises(UnknownCustomer, match="no customer 9999"):
        customer_view(9_999)


def _agent_everywhere():
    from handrail.people.actions.assign_role import assign_role
    from handrail.people.roles import Role

    return assign_role(
        by=cast.ada(),
        person_id=cast.alice().person_id,
        role=Role.AGENT,
        branch_id=None,
        at=cast.NOW,
        real_at=cast.REAL_NOW,
    )
