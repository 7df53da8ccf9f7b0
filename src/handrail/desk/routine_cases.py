"""The internal case of a routine: opened at its time, for a fact, or when somebody begins it."""

from dataclasses import dataclass

from handrail.desk.edge import Edge
from handrail.desk.facts import KnownFact
from handrail.desk.models import Case
from handrail.desk.open_case import OpenCase, opened
from handrail.desk.routines import INTERNAL, OF_A_FACT
from handrail.desk.saving import save
from handrail.desk.version_to_open import version_to_open
from handrail.library.queries import NoSuchVersion
from handrail.library.values import VersionView
from handrail.people.values import BranchView, CustomerView
from handrail.record.json_text import JSONObject
from handrail.record.stream import Actor as Recorder
from handrail.record.stream import NewEvent
from handrail.run import Actor
from handrail.sop.document import FactOf, Kind


@dataclass(frozen=True)
class Opener:
    """Who opens a routine's case: as the machine knows them, and as the record does."""

    actor: Actor
    recorder: Recorder


def routine_to_begin(procedure: str, branch: BranchView, *, edge: Edge) -> VersionView | None:
    """Return the routine as it is at a branch, None if the procedure is no routine (any more).

    Raises:
        VersionUnreadable: its version at the branch cannot be read.
    """
    try:
        version = version_to_open(procedure, branch=branch, opened_at=edge.at)
    except NoSuchVersion:
        return None
    return version if version.procedure.kind is Kind.ROUTINE else None


def open_routine_case(
    version: VersionView,
    branch: BranchView,
    customer: CustomerView,
    *,
    began: JSONObject,
    opener: Opener,
    edge: Edge,
    fact: KnownFact | None = None,
    assignee: int | None = None,
) -> int:
    """Open the case in which a routine is done, in the open transaction, and return its id.

    Args:
        began: why it begins, as its event says.
        fact: for which it begins; the case knows it.
        assignee: who does it, None to leave it in the queue.
    """
    row = Case.objects.create(
        title="",
        customer_id=customer.id,
        branch_id=branch.id,
        channel=INTERNAL,
        language=customer.language,
        opened_at=edge.at,
        last_received_at=edge.at,
    )
    case = opened(row, actor=opener.actor, recorder=opener.recorder)
    body: JSONObject = {"customer": customer.id, "branch": branch.id, "channel": INTERNAL}
    case.add(NewEvent("case_opened", body))
    case.add(NewEvent("routine_began", {"procedure": version.procedure.id, **began}))
    if assignee is not None:
        case.add(NewEvent("case_assigned", {"person": assignee}))
    if fact is not None:
        _know(case, fact, edge=edge)
    case.start_run(version.name, at=edge.at)
    save(case, edge=edge)
    return row.pk


def _know(case: OpenCase, fact: KnownFact, *, edge: Edge) -> None:
    """Let the case know what another case or contact does; the customer's it knows already."""
    if fact.whose.of is not FactOf.CUSTOMER:
        whose = case.whose(FactOf.CASE)
        case.learn(whose, fact.name, fact.value, source=OF_A_FACT, at=edge.at)
