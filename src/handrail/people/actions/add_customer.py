from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import prefetch_related_objects

from handrail.people.access import Grants, require
from handrail.people.addresses import AddressKind, normal_address
from handrail.people.models import Customer, CustomerAddress
from handrail.people.queries import branch
from handrail.people.refused import Refused
from handrail.people.roles import Permission
from handrail.people.values import CustomerView, view_customer
from handrail.record.json_text import JSONObject
from handrail.words import Language, sentence


@dataclass(frozen=True)
class NewAddress:
    """A way to reach a customer, as typed; `verified_at` once the customer has proved it."""

    kind: AddressKind
    text: str
    verified_at: datetime | None = None


@dataclass(frozen=True)
class NewCustomer:
    """A customer with every address, as somebody puts them in."""

    name: str
    language: Language
    addresses: Sequence[NewAddress]
    preferences: JSONObject
    since: datetime


class AddressTaken(Refused):
    """Another customer is reached at one of the addresses."""

    def __init__(self) -> None:
        super().__init__(sentence("people-address-taken"))


def add_customer(
    *,
    by: Grants,
    name: str,
    language: Language,
    branch_id: int | None,
    addresses: Sequence[NewAddress],
    preferences: JSONObject,
    at: datetime,
) -> CustomerView:
    """Add a customer with every address, or none of it.

    Raises:
        NotAllowed: `by` may not work on cases of the branch.
        UnknownBranch: there is no such branch.
        UnreadableAddress: an address is none.
        AddressTaken: another customer has one of them: look them up instead.
    """
    new = NewCustomer(name, language, addresses, preferences, since=at)
    (added,) = add_customers([new], by=by, branch_id=branch_id)
    return added


def add_customers(
    new: Sequence[NewCustomer], *, by: Grants, branch_id: int | None
) -> tuple[CustomerView, ...]:
    """Add customers of one branch, all of them with every address, or none.

    Raises:
        NotAllowed, UnknownBranch, UnreadableAddress, AddressTaken: see `add_customer`.
    """
    require(by, Permission.WORK_CASE, branch_id=branch_id)
    if branch_id is not None:
        branch(branch_id)
    customers = [_customer(each, branch_id) for each in new]
    addresses = [
        _address(customer, item)
        for customer, each in zip(customers, new, strict=True)
        for item in each.addresses
    ]
    try:
        with transaction.atomic():
            Customer.objects.bulk_create(customers)
            CustomerAddress.objects.bulk_create(addresses)
    except IntegrityError as problem:
        raise AddressTaken from problem
    prefetch_related_objects(customers, "addresses")
    return tuple(view_customer(each) for each in customers)


def _customer(new: NewCustomer, branch_id: int | None) -> Customer:
    return Customer(
        name=new.name.strip(),
        language=new.language.value,
        since=new.since,
        preferences=new.preferences,
        home_branch_id=branch_id,
    )


def _address(customer: Customer, new: NewAddress) -> CustomerAddress:
    return CustomerAddress(
        customer=customer,
        kind=new.kind.value,
        value=normal_address(new.kind, new.text),
        verified_at=new.verified_at,
    )
