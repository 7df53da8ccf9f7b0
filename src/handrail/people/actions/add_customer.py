from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction

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
    require(by, Permission.WORK_CASE, branch_id=branch_id)
    if branch_id is not None:
        branch(branch_id)
    rows = [(item, normal_address(item.kind, item.text)) for item in addresses]
    try:
        with transaction.atomic():
            customer = Customer.objects.create(
                name=name.strip(),
                language=language.value,
                since=at,
                preferences=preferences,
                home_branch_id=branch_id,
            )
            CustomerAddress.objects.bulk_create(
                CustomerAddress(
                    customer=customer,
                    kind=item.kind.value,
                    value=value,
                    verified_at=item.verified_at,
                )
                for item, value in rows
            )
    except IntegrityError as problem:
        raise AddressTaken from problem
    return view_customer(customer)
