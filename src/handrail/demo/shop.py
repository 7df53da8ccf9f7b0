"""The shop: its branches, its people, its customers and its procedures."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from django.db import transaction

from handrail.clock import OpeningTimes, calendar_to_json
from handrail.demo.cast import COLLEAGUES, Colleague
from handrail.demo.names import plain, some_name
from handrail.demo.towns import BRAND, DOMAIN, TOWNS, Town, calendar_of
from handrail.desk.branch_calendar import calendar_of_branch
from handrail.library.actions.publish_together import FileToPublish, publish_together
from handrail.library.actions.publish_version import publish_version
from handrail.library.shipped import shipped_company_file, shipped_procedures
from handrail.people.access import Grants, grants_of
from handrail.people.actions.add_branch import add_branch
from handrail.people.actions.add_customer import NewAddress, NewCustomer, add_customers
from handrail.people.actions.add_person import add_person
from handrail.people.actions.add_team import add_team
from handrail.people.actions.assign_role import assign_role
from handrail.people.actions.issue_link import issue_link
from handrail.people.actions.join_team import join_team
from handrail.people.actions.make_first_administrator import make_first_administrator
from handrail.people.addresses import AddressKind
from handrail.people.link_purpose import LinkPurpose
from handrail.people.links import TOKEN_BYTES
from handrail.people.queries import teams_at
from handrail.people.roles import Role
from handrail.words import Language

CUSTOMERS = 480
A_YEAR = timedelta(days=365)


@dataclass(frozen=True)
class Customer:
    """Somebody who buys there."""

    id: int
    name: str
    language: Language


@dataclass(frozen=True)
class Staffed:
    """A branch with everybody who belongs to it."""

    town: Town
    id: int
    calendar: OpeningTimes
    leader: int
    agents: tuple[int, ...]
    customers: tuple[Customer, ...]


@dataclass(frozen=True)
class Shop:
    """The whole shop; `people` are the ids of the cast by name."""

    branches: tuple[Staffed, ...]
    people: Mapping[str, int]

    def name_of(self, person_id: int) -> str:
        """Return a colleague's name."""
        return next(name for name, known in self.people.items() if known == person_id)


def open_shop(*, chance: Random, now: datetime, real_now: datetime) -> Shop:
    """Open the shop as it was a year ago, in one transaction."""
    with transaction.atomic():
        return _Opening(chance, now - A_YEAR - timedelta(days=30), now, real_now).shop()


FILES_IN_FORCE = ("limits", "replies", "standards", "escalation")
"""What the company has written down, and the desk goes by."""


@dataclass(frozen=True)
class _Opening:
    chance: Random
    began: datetime
    now: datetime
    real_now: datetime

    def shop(self) -> Shop:
        for shipped in shipped_procedures():
            publish_version(
                shipped.source, file=shipped.file, by=None, at=self.began, real_at=self.real_now
            )
        files = [shipped_company_file(name) for name in FILES_IN_FORCE]
        publish_together(
            [FileToPublish(each.file, each.source.encode()) for each in files],
            by=None,
            at=self.began,
            real_at=self.real_now,
        )
        first, *others = COLLEAGUES
        boss = self._first_administrator(first)
        branches = {town.slug: self._branch(boss, town) for town in TOWNS}
        people = {first.name: boss.person_id}
        for each in others:
            people[each.name] = self._colleague(boss, each, branches.get(each.town or ""))
        staffed = (self._staffed(town, branches[town.slug], people) for town in TOWNS)
        return Shop(tuple(staffed), people)

    def _first_administrator(self, colleague: Colleague) -> Grants:
        token = self.chance.randbytes(TOKEN_BYTES)
        issue_link(
            person_id=None,
            purpose=LinkPurpose.FIRST_ADMINISTRATOR,
            token=token,
            real_now=self.real_now,
            lives_for=timedelta(minutes=1),
        )
        person = make_first_administrator(
            token=token,
            email=email_of(colleague.name),
            name=colleague.name,
            language=colleague.language,
            at=self.began,
            real_now=self.real_now,
        )
        return grants_of(person.id)

    def _branch(self, boss: Grants, town: Town) -> int:
        years = range(self.began.year, self.now.year + 2)
        branch = add_branch(
            by=boss,
            slug=town.slug,
            name=town.name,
            brand=BRAND,
            zone=town.zone,
            country=town.country,
            calendar=calendar_to_json(calendar_of(town, years)),
            mail_address=f"{town.slug}@{DOMAIN}",
        )
        add_team(by=boss, name=town.name, branch_id=branch.id)
        return branch.id

    def _colleague(self, boss: Grants, colleague: Colleague, branch_id: int | None) -> int:
        person = add_person(
            by=boss,
            email=email_of(colleague.name),
            name=colleague.name,
            language=colleague.language,
            home_branch_id=branch_id,
            at=self.began,
            real_at=self.real_now,
        )
        assign_role(
            by=boss,
            person_id=person.id,
            role=colleague.role,
            branch_id=branch_id,
            at=self.began,
            real_at=self.real_now,
        )
        if branch_id is not None:
            for team in teams_at(branch_id):
                join_team(by=boss, person_id=person.id, team_id=team.id)
        return person.id

    def _staffed(self, town: Town, branch_id: int, people: Mapping[str, int]) -> Staffed:
        here = [each for each in COLLEAGUES if each.town == town.slug]
        agents = tuple(people[each.name] for each in here if each.role is Role.AGENT)
        leader = next(people[each.name] for each in here if each.role is Role.TEAM_LEADER)
        return Staffed(
            town=town,
            id=branch_id,
            calendar=calendar_of_branch(branch_id),
            leader=leader,
            agents=agents,
            customers=self._customers(town, branch_id, grants_of(leader)),
        )

    def _customers(self, town: Town, branch_id: int, by: Grants) -> tuple[Customer, ...]:
        new = [self._customer(town, number) for number in range(round(CUSTOMERS * town.share))]
        added = add_customers(new, by=by, branch_id=branch_id)
        return tuple(Customer(each.id, each.name, each.language) for each in added)

    def _customer(self, town: Town, number: int) -> NewCustomer:
        language = self.chance.choices(town.languages, weights=(11, 1))[0]
        name = some_name(language, number=_ordinal(town, number), chance=self.chance)
        since = self.began - timedelta(days=self.chance.randrange(1, 1_500))
        return NewCustomer(
            name=name.full,
            language=language,
            addresses=[NewAddress(AddressKind.EMAIL, name.address, verified_at=self.real_now)],
            preferences={"tone": "brief"} if number % 9 == 0 else {},
            since=since,
        )


def email_of(name: str) -> str:
    """Return a colleague's address."""
    return f"{'.'.join(plain(part) for part in name.split())}@{DOMAIN}"


def _ordinal(town: Town, number: int) -> int:
    """Return a number that no other customer of the shop has."""
    return 100 + number * len(TOWNS) + TOWNS.index(town)
