from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction

from handrail.people.addresses import AddressKind, normal_email
from handrail.people.models import Customer, CustomerAddress
from handrail.people.queries import customer_by_address
from handrail.people.values import CustomerView, view_customer
from handrail.words import Language


@dataclass(frozen=True)
class Found:
    """The customer, and whether it is the first time that we hear of them."""

    customer: CustomerView
    is_new: bool


def find_or_add_customer(
    *, email: str, name: str, language: Language, branch_id: int | None, at: datetime
) -> Found:
    """Return the customer who writes from the address, added if nobody is known by it.

    Name, language and branch serve a new customer only: what is known is never overwritten by a
    letter's claim. Of two letters that arrive at once, one adds and the other finds.

    Raises:
        UnreadableAddress: it is no e-mail address.
    """
    known = customer_by_address(AddressKind.EMAIL, email)
    if known is not None:
        return Found(known, is_new=False)
    customer = Customer(
        name=name.strip()[:200], language=language.value, since=at, home_branch_id=branch_id
    )
    try:
        with transaction.atomic():
            customer.save(force_insert=True)
            address = CustomerAddress.objects.create(
                customer=customer, kind=AddressKind.EMAIL.value, value=normal_email(email)
            )
    except IntegrityError:
        added_meanwhile = customer_by_address(AddressKind.EMAIL, email)
        if added_meanwhile is None:
            raise
        return Found(added_meanwhile, is_new=False)
    return Found(view_customer(customer, addresses=[address]), is_new=True)
