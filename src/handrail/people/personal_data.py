"""What people keeps about people, and how a customer's part of it is exported and erased."""

import re
from collections.abc import Mapping
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from handrail.people.models import Customer, CustomerAddress
from handrail.record.json_text import JSONObject
from handrail.record.personal_data import Classification, PersonalDataPort, classified

_SUBJECT = re.compile(r"customer:(?P<id>[0-9]{1,18})")

FIELDS: Mapping[str, Classification] = {
    **classified(
        "people.Branch", none="id slug name brand zone country calendar hours mail_address"
    ),
    **classified("people.KeptCalendar", none="id branch brand channel"),
    **classified(
        "people.CalendarState",
        none="id calendar number since wanted opening",
        identifier="changed_by",
    ),
    **classified(
        "people.Person",
        none="id is_active session_epoch",
        personal="email name language home_branch",
        keys="password",
    ),
    **classified("people.Assignment", none="id role branch", identifier="person"),
    **classified("people.Team", none="id name branch"),
    **classified("people.Membership", none="id team", identifier="person"),
    **classified(
        "people.Customer",
        none="id language since home_branch erased_at house_of",
        personal="name preferences group",
    ),
    **classified(
        "people.CustomerAddress",
        none="id kind",
        identifier="customer",
        personal="value verified_at",
    ),
    **classified(
        "people.SignInLink",
        none="id purpose expires_at used_at",
        identifier="person",
        keys="token_hash",
    ),
    **classified("people.SignInAttempt", none="id at", identifier="key_hash"),
}


def subject_of(customer_id: int) -> str:
    """Return the name under which everything about a customer is kept, exported and erased."""
    return f"customer:{customer_id}"


class PeoplesOwn:
    """Names, preferences and addresses of customers."""

    @property
    def fields(self) -> Mapping[str, Classification]:
        """Return the class of every field of people."""
        return FIELDS

    def export(self, subject: str) -> JSONObject:
        """Return what is kept about the customer; nothing for any other subject."""
        customer = _customers(subject).first()
        if customer is None:
            return {}
        addresses = CustomerAddress.objects.filter(customer=customer).order_by("pk")
        return {
            "name": customer.name,
            "language": customer.language,
            "since": customer.since.isoformat(),
            "preferences": customer.preferences,
            "group": customer.group,
            "addresses": [_address(address) for address in addresses],
        }

    def erase(self, subject: str, *, at: datetime, real_at: datetime) -> None:
        """Empty the customer's row and delete the addresses; any other subject is not ours.

        What stays (since when, which language, which branch) is needed to count and names nobody.
        """
        ours = _customers(subject)
        with transaction.atomic():
            CustomerAddress.objects.filter(customer__in=ours).delete()
            ours.filter(erased_at__isnull=True).update(
                name="", preferences={}, group="", erased_at=at
            )


PORT: PersonalDataPort = PeoplesOwn()


def _customers(subject: str) -> QuerySet[Customer]:
    ours = _SUBJECT.fullmatch(subject)
    return Customer.objects.none() if ours is None else Customer.objects.filter(pk=ours["id"])


def _address(address: CustomerAddress) -> JSONObject:
    verified_at = address.verified_at
    return {
        "kind": address.kind,
        "value": address.value,
        "verified_at": None if verified_at is None else verified_at.isoformat(),
    }
