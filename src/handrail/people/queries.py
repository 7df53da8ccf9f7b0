"""What other apps may ask about persons, branches and customers.

Nothing here checks rights: names of colleagues and branches are open to every colleague, and a
customer is shown only through a case, which the desk has checked.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import F, Q, QuerySet

from handrail.people.addresses import AddressKind, normal_address, normal_email
from handrail.people.models import Branch, Customer, Person, Team
from handrail.people.refused import Refused
from handrail.people.roles import Permission, roles_with
from handrail.people.values import (
    BranchView,
    CustomerView,
    PersonView,
    TeamView,
    view_branch,
    view_customer,
    view_person,
    view_team,
)
from handrail.words import sentence


class UnknownPerson(Refused):
    def __init__(self, who: int | str) -> None:
        super().__init__(sentence("people-unknown-person", who=str(who)))


class UnknownBranch(Refused):
    def __init__(self, which: int | str) -> None:
        super().__init__(sentence("people-unknown-branch", which=str(which)))


class UnknownCustomer(Refused):
    def __init__(self, customer_id: int) -> None:
        super().__init__(sentence("people-unknown-customer", id=str(customer_id)))


class UnknownTeam(Refused):
    def __init__(self, team_id: int) -> None:
        super().__init__(sentence("people-unknown-team", id=str(team_id)))


@dataclass(frozen=True)
class Entitled:
    """Those who may do something at a branch."""

    first: tuple[PersonView, ...]
    """By a role at this very branch."""
    deputies: tuple[PersonView, ...]
    """By a role at every branch: asked when nobody of the first can."""

    @property
    def everyone(self) -> tuple[PersonView, ...]:
        """Return the first, then their deputies."""
        return self.first + self.deputies


def person_view(person_id: int) -> PersonView:
    """Return the colleague, active or not.

    Raises:
        UnknownPerson: there is none.
    """
    person = Person.objects.filter(pk=person_id).first()
    if person is None:
        raise UnknownPerson(person_id)
    return view_person(person)


def person_by_email(email: str) -> PersonView:
    """Return the colleague with this address, active or not.

    Raises:
        UnknownPerson: there is none.
        UnreadableAddress: it is no e-mail address.
    """
    person = Person.objects.filter(email=normal_email(email)).first()
    if person is None:
        raise UnknownPerson(email)
    return view_person(person)


def persons() -> tuple[PersonView, ...]:
    """Return every active colleague by name."""
    return _views(Person.objects.filter(is_active=True))


def person_names(person_ids: frozenset[int]) -> dict[int, str]:
    """Return the colleagues' names by id, active or not, in one query; the unknown are missing."""
    return dict(Person.objects.filter(pk__in=person_ids).values_list("pk", "name"))


def persons_who_may(permission: Permission, *, branch_id: int | None) -> Entitled:
    """Return the active colleagues who may do this at the branch, such as approve a step."""
    return _entitled(roles_with(permission), branch_id)


def persons_with(role: str, *, branch_id: int | None) -> Entitled:
    """Return the active colleagues who have the role at the branch."""
    return _entitled((role,), branch_id)


def _entitled(roles: Iterable[str], branch_id: int | None) -> Entitled:
    held = Person.objects.filter(
        Q(assignments__branch_id=branch_id) | Q(assignments__branch=None),
        assignments__role__in=roles,
        is_active=True,
    )
    found = held.annotate(held_at=F("assignments__branch_id")).distinct().order_by("name", "pk")
    first = {person.pk: view_person(person) for person in found if person.held_at == branch_id}
    deputies = [view_person(person) for person in found if person.pk not in first]
    return Entitled(first=tuple(first.values()), deputies=tuple(deputies))


def teammates(person_id: int) -> tuple[PersonView, ...]:
    """Return the active colleagues in any of the person's teams, without the person."""
    teams = Team.objects.filter(memberships__person_id=person_id)
    mates = Person.objects.filter(is_active=True, memberships__team__in=teams)
    return _views(mates.exclude(pk=person_id).distinct())


def team(team_id: int) -> TeamView:
    """Return the team.

    Raises:
        UnknownTeam: there is none.
    """
    found = Team.objects.filter(pk=team_id).first()
    if found is None:
        raise UnknownTeam(team_id)
    return view_team(found)


def teams_at(branch_id: int) -> tuple[TeamView, ...]:
    """Return the branch's teams by name."""
    found = Team.objects.filter(branch_id=branch_id).order_by("name", "pk")
    return tuple(view_team(team) for team in found)


def teams_of(person_id: int) -> tuple[TeamView, ...]:
    """Return the person's teams by name."""
    joined = Team.objects.filter(memberships__person_id=person_id).order_by("name", "pk")
    return tuple(view_team(found) for found in joined)


def branches() -> tuple[BranchView, ...]:
    """Return every branch by name."""
    return tuple(view_branch(branch) for branch in Branch.objects.order_by("name", "pk"))


def home_zone(person_id: int) -> str:
    """Return the time zone of the person's home branch, else of the first one, "" without any."""
    homes = Branch.objects.filter(pk__in=Person.objects.filter(pk=person_id).values("home_branch"))
    zones = homes.values_list("zone", flat=True)
    first = Branch.objects.order_by("name", "pk").values_list("zone", flat=True)
    return zones.first() or first.first() or ""


def branch(branch_id: int) -> BranchView:
    """Return the branch.

    Raises:
        UnknownBranch: there is none.
    """
    return _branch_where(branch_id, Q(pk=branch_id))


def branch_by_slug(slug: str) -> BranchView:
    """Return the branch with the slug.

    Raises:
        UnknownBranch: there is none.
    """
    return _branch_where(slug, Q(slug=slug))


def branch_by_mail_address(address: str) -> BranchView:
    """Return the branch that gets letters at the address.

    Raises:
        UnknownBranch: there is none.
        UnreadableAddress: it is no e-mail address.
    """
    return _branch_where(address, Q(mail_address=normal_email(address)))


def customer_view(customer_id: int) -> CustomerView:
    """Return the customer.

    Raises:
        UnknownCustomer: there is none.
    """
    customer = Customer.objects.filter(pk=customer_id).first()
    if customer is None:
        raise UnknownCustomer(customer_id)
    return view_customer(customer)


def customer_group(customer_id: int) -> str:
    """Return which group the customer belongs to, "" for none."""
    groups = Customer.objects.filter(pk=customer_id).values_list("group", flat=True)
    return next(iter(groups), "")


def customers(customer_ids: frozenset[int]) -> dict[int, CustomerView]:
    """Return the customers by id, in two queries; the unknown are missing."""
    found = Customer.objects.filter(pk__in=customer_ids).prefetch_related("addresses")
    return {customer.pk: view_customer(customer) for customer in found}


def customer_by_address(kind: AddressKind, text: str) -> CustomerView | None:
    """Return the customer who is reached at the address, or None if nobody is.

    Raises:
        UnreadableAddress: the text is no such address.
    """
    customer = Customer.objects.filter(
        addresses__kind=kind.value, addresses__value=normal_address(kind, text)
    ).first()
    return None if customer is None else view_customer(customer)


def _views(found: QuerySet[Person]) -> tuple[PersonView, ...]:
    return tuple(view_person(person) for person in found.order_by("name", "pk"))


def _branch_where(which: int | str, condition: Q) -> BranchView:
    found = Branch.objects.filter(condition).first()
    if found is None:
        raise UnknownBranch(which)
    return view_branch(found)
