"""The people of every test, built through the desk's own actions.

Alice owns, Bob is on her team, Marta leads it, Charlie is outside, in Oslo. Ada administers every
branch, Eve sees measures only. Each function makes its person on the first call of a test and
returns what they may do now.
"""

from datetime import UTC, datetime, timedelta
from hashlib import sha256

from handrail.clock import Calendar, Span, calendar_to_json
from handrail.people import queries
from handrail.people.access import Grants, grants_of
from handrail.people.actions.add_branch import add_branch
from handrail.people.actions.add_customer import NewAddress, add_customer
from handrail.people.actions.add_person import add_person
from handrail.people.actions.add_team import add_team
from handrail.people.actions.assign_role import assign_role
from handrail.people.actions.issue_link import issue_link
from handrail.people.actions.join_team import join_team
from handrail.people.actions.make_first_administrator import make_first_administrator
from handrail.people.addresses import AddressKind
from handrail.people.link_purpose import LinkPurpose
from handrail.people.queries import UnknownBranch, UnknownPerson
from handrail.people.roles import Role
from handrail.people.values import BranchView, CustomerView, TeamView
from handrail.words import Language

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
"""A Monday morning, ten o'clock in Warsaw and Oslo."""

REAL_NOW = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
"""The real time, which the desk's own may have left behind."""


def alice() -> Grants:
    """Return the agent in Warsaw who owns the case."""
    return _on_the_warsaw_team(_colleague("Alice", Role.AGENT, branch_warsaw()))


def bob() -> Grants:
    """Return the agent on Alice's team."""
    return _on_the_warsaw_team(_colleague("Bob", Role.AGENT, branch_warsaw()))


def marta() -> Grants:
    """Return the team leader of Warsaw."""
    return _on_the_warsaw_team(_colleague("Marta", Role.TEAM_LEADER, branch_warsaw()))


def charlie() -> Grants:
    """Return the agent in Oslo, who is outside."""
    return _colleague("Charlie", Role.AGENT, branch_oslo())


def eve() -> Grants:
    """Return the executive, who sees the measures of every branch and nothing else."""
    return _colleague("Eve", Role.EXECUTIVE, None)


def ada() -> Grants:
    """Return the administrator of every branch, the first person of the desk."""
    try:
        return grants_of(queries.person_by_email(email_of("Ada")).id)
    except UnknownPerson:
        return grants_of(_first_administrator("Ada"))


def branch_warsaw() -> BranchView:
    """Return the branch of Alice, Bob and Marta."""
    return _branch(slug="warsaw", name="Warsaw", zone="Europe/Warsaw", country="PL")


def branch_oslo() -> BranchView:
    """Return the branch of Charlie."""
    return _branch(slug="oslo", name="Oslo", zone="Europe/Oslo", country="NO")


def team_warsaw() -> TeamView:
    """Return the team of Alice, Bob and Marta."""
    branch_id = branch_warsaw().id
    for team in queries.teams_at(branch_id):
        if team.name == "Warsaw desk":
            return team
    return add_team(by=ada(), name="Warsaw desk", branch_id=branch_id)


def customer_ines(email: str = "ines@customer.example") -> CustomerView:
    """Return a customer of Warsaw whose address is verified."""
    known = queries.customer_by_address(AddressKind.EMAIL, email)
    return known or add_customer(
        by=alice(),
        name="Ines Nowak",
        language=Language.EN,
        branch_id=branch_warsaw().id,
        addresses=[NewAddress(AddressKind.EMAIL, email, verified_at=REAL_NOW)],
        preferences={"tone": "brief"},
        at=NOW,
    )


def email_of(name: str) -> str:
    """Return the address of one of the cast."""
    return f"{name.lower()}@shop.example"


def token(text: str) -> bytes:
    """Return 32 bytes that a test can draw again."""
    return sha256(text.encode()).digest()


def _colleague(name: str, role: Role, branch: BranchView | None) -> Grants:
    branch_id = None if branch is None else branch.id
    try:
        return grants_of(queries.person_by_email(email_of(name)).id)
    except UnknownPerson:
        person = add_person(
            by=ada(),
            email=email_of(name),
            name=name,
            language=Language.EN,
            home_branch_id=branch_id,
            at=NOW,
            real_at=REAL_NOW,
        )
    return assign_role(
        by=ada(), person_id=person.id, role=role, branch_id=branch_id, at=NOW, real_at=REAL_NOW
    )


def _on_the_warsaw_team(grants: Grants) -> Grants:
    join_team(by=ada(), person_id=grants.person_id, team_id=team_warsaw().id)
    return grants


def _first_administrator(name: str) -> int:
    issue_link(
        person_id=None,
        purpose=LinkPurpose.FIRST_ADMINISTRATOR,
        token=token(name),
        real_now=REAL_NOW,
        lives_for=timedelta(hours=1),
    )
    person = make_first_administrator(
        token=token(name),
        email=email_of(name),
        name=name,
        language=Language.EN,
        at=NOW,
        real_now=REAL_NOW,
    )
    return person.id


def _branch(*, slug: str, name: str, zone: str, country: str) -> BranchView:
    try:
        return queries.branch_by_slug(slug)
    except UnknownBranch:
        return add_branch(
            by=ada(),
            slug=slug,
            name=name,
            brand="Lantern",
            zone=zone,
            country=country,
            calendar=_weekdays(zone),
            mail_address=f"{slug}@shop.example",
        )


def _weekdays(zone: str) -> dict[str, object]:
    """Return the calendar of Monday to Friday, nine to five."""
    nine_to_five = (Span.of("09:00", "17:00"),)
    return calendar_to_json(Calendar(zone, (nine_to_five,) * 5 + ((),) * 2))
