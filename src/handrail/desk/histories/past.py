"""What all cases have in common that are played together: who may do what, and what is written."""

from dataclasses import dataclass, field
from functools import partial

from handrail.clock import OpeningTimes
from handrail.desk.branch_calendar import calendar_of
from handrail.desk.edge import Edge
from handrail.desk.histories.fact_book import FactBook
from handrail.desk.histories.history import History
from handrail.desk.histories.ids import ONLY, Lane, ReservedIds
from handrail.desk.histories.rows import Rows
from handrail.desk.purses import taken_out
from handrail.desk.refused import NoSuchCase
from handrail.desk.shelf import Shelf
from handrail.library import queries as library
from handrail.people import queries as people
from handrail.people.access import Grants, grants_of, may, roles_at
from handrail.people.addresses import AddressKind
from handrail.people.roles import Permission
from handrail.people.values import BranchView, CustomerView
from handrail.record.stream import Actor as Recorder
from handrail.record.stream import HistoricEvent
from handrail.run import Actor, Machines

CUSTOMERS_PER_QUERY = 500


@dataclass
class Past:
    """The world around the cases: read once, added to in memory, written at the end."""

    edge: Edge
    customers: dict[int, CustomerView]
    facts: FactBook
    rows: Rows
    ids: ReservedIds
    events: list[HistoricEvent] = field(default_factory=list)
    lane: Lane = ONLY
    library: Shelf = field(default_factory=Shelf)
    _grants: dict[int, Grants] = field(default_factory=dict)
    _branches: dict[int, BranchView] = field(default_factory=dict)
    _payments: dict[tuple[str, str], int] = field(default_factory=dict)
    _colleagues: dict[tuple[int, int], "Colleague"] = field(default_factory=dict)

    def grants(self, person_id: int) -> Grants:
        """Return what a colleague may do."""
        if person_id not in self._grants:
            self._grants[person_id] = grants_of(person_id)
        return self._grants[person_id]

    def colleague(self, person_id: int, branch_id: int) -> "Colleague":
        """Return the colleague with the roles that count at the branch.

        Raises:
            NoSuchCase: they may not work on its cases.
        """
        known = self._colleagues.get((person_id, branch_id))
        if known is not None:
            return known
        grants = self.grants(person_id)
        if not may(grants, Permission.WORK_CASE, branch_id=branch_id):
            raise NoSuchCase
        actor = Actor(str(person_id), roles_at(grants, branch_id=branch_id))
        fresh = Colleague(actor, Recorder("person", actor.id))
        return self._colleagues.setdefault((person_id, branch_id), fresh)

    def next_payment(self, purse: str, month: str) -> int:
        """Return the number of the next payment out of a purse in a month, of its lane's own."""
        if (purse, month) not in self._payments:
            before = taken_out(purse, month=month).seq
            self._payments[purse, month] = before + 1 + self.lane.number - self.lane.of
        self._payments[purse, month] += self.lane.of
        return self._payments[purse, month]

    def address_of(self, customer_id: int) -> str:
        """Return the address from which the customer writes: the oldest, "" for none."""
        addresses = self.customers[customer_id].addresses
        return next((each.value for each in addresses if each.kind is AddressKind.EMAIL), "")

    def calendar(self, branch_id: int, *, channel: str) -> OpeningTimes:
        """Return the calendar of a branch's cases on a channel."""
        return calendar_of(self.branch(branch_id), channel=channel)

    def branch(self, branch_id: int) -> BranchView:
        """Return a branch."""
        if branch_id not in self._branches:
            self._branches[branch_id] = people.branch(branch_id)
        return self._branches[branch_id]


@dataclass(frozen=True)
class Colleague:
    """Somebody who acts, as the machine and as the record know them."""

    actor: Actor
    recorder: Recorder


def past_of(histories: tuple[History, ...], *, edge: Edge, lane: Lane) -> Past:
    """Return the world as it is before the histories are played in it."""
    ids = frozenset(history.customer_id for history in histories)
    rows = Rows()
    return Past(
        edge=edge,
        customers=_customers(ids),
        facts=FactBook(rows, ids),
        rows=rows,
        ids=ReservedIds(lane),
        lane=lane,
    )


def machines_on(channel: str) -> Machines:
    """Return where the machines of versions are found, as they are walked on a channel."""
    return partial(library.machine, channel=channel)


def _customers(ids: frozenset[int]) -> dict[int, CustomerView]:
    ordered = sorted(ids)
    found: dict[int, CustomerView] = {}
    for start in range(0, len(ordered), CUSTOMERS_PER_QUERY):
        found |= people.customers(frozenset(ordered[start : start + CUSTOMERS_PER_QUERY]))
    return found
