"""What other apps see of persons, branches and customers: values that nothing can change."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from handrail.people.addresses import AddressKind
from handrail.people.models import Branch, Customer, CustomerAddress, Person, Team
from handrail.record.json_text import JSONObject
from handrail.words import Language


@dataclass(frozen=True)
class PersonView:
    """A colleague."""

    id: int
    name: str
    email: str
    language: Language
    home_branch_id: int | None
    is_active: bool
    session_epoch: int


@dataclass(frozen=True)
class BranchView:
    """A branch; `calendar` and `hours` are as its model says."""

    id: int
    slug: str
    name: str
    brand: str
    zone: str
    country: str
    calendar: Mapping[str, object]
    mail_address: str
    hours: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class TeamView:
    """A team of a branch."""

    id: int
    name: str
    branch_id: int


@dataclass(frozen=True)
class AddressView:
    """One way to reach a customer."""

    kind: AddressKind
    value: str
    verified_at: datetime | None


@dataclass(frozen=True)
class CustomerView:
    """A customer with every known address, the oldest first; once erased, without any or a name."""

    id: int
    name: str
    language: Language
    since: datetime
    preferences: JSONObject
    home_branch_id: int | None
    erased_at: datetime | None
    addresses: tuple[AddressView, ...]
    group: str = ""


def view_person(person: Person) -> PersonView:
    """Return the colleague as a value."""
    return PersonView(
        id=person.pk,
        name=person.name,
        email=person.email,
        language=Language(person.language),
        home_branch_id=person.home_branch_id,
        is_active=person.is_active,
        session_epoch=person.session_epoch,
    )


def view_branch(branch: Branch) -> BranchView:
    """Return the branch as a value."""
    return BranchView(
        id=branch.pk,
        slug=branch.slug,
        name=branch.name,
        brand=branch.brand,
        zone=branch.zone,
        country=branch.country,
        calendar=branch.calendar,
        mail_address=branch.mail_address,
        hours=branch.hours,
    )


def view_team(team: Team) -> TeamView:
    """Return the team as a value."""
    return TeamView(id=team.pk, name=team.name, branch_id=team.branch_id)


def view_customer(
    customer: Customer, *, addresses: Iterable[CustomerAddress] | None = None
) -> CustomerView:
    """Return the customer as a value.

    Args:
        addresses: theirs, if they are at hand; otherwise one query, unless prefetched.
    """
    rows = customer.addresses.all() if addresses is None else addresses
    return CustomerView(
        id=customer.pk,
        name=customer.name,
        language=Language(customer.language),
        since=customer.since,
        preferences=customer.preferences,
        home_branch_id=customer.home_branch_id,
        erased_at=customer.erased_at,
        addresses=tuple(
            AddressView(AddressKind(row.kind), row.value, row.verified_at)
            for row in sorted(rows, key=lambda row: row.pk)
        ),
        group=customer.group,
    )
