"""What waits for this person besides the cases: approvals and promises."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from handrail.desk.escalations import EscalationForMe, escalations_for
from handrail.desk.inbox import CaseRow, cases_by_ids
from handrail.desk.queries import PromiseView, WaitingApproval, approvals_for, promises_due
from handrail.library import queries as library
from handrail.library.queries import NoSuchVersion, UnreadableVersion
from handrail.people import queries as people
from handrail.people.access import Grants
from handrail.run import NoSuchBlock
from handrail.sop.document import Sequence
from handrail.web.case.show.escalation import clock_name
from handrail.web.inbox.page import Errand, Errands
from handrail.web.reading import Reader
from handrail.words import say

SHOWN = 3
"""Errands of a kind that are shown at once."""


def errands_of(by: Grants, reader: Reader) -> tuple[Errands, ...]:
    """Return the kinds of errands of which there are any."""
    approvals = approvals_for(by)
    promises = promises_due(by=by, until=_tonight(reader))
    escalated = escalations_for(by)
    named = {each.case_id for each in approvals} | {each.case_id for each in promises}
    named |= {each.case_id for each in escalated}
    cases = {row.id: row for row in cases_by_ids(sorted(named), by=by)}
    return (
        *_kind("escalations", tuple(_escalations(escalated, cases, reader)), reader),
        *_kind("approvals", tuple(_approvals(approvals, cases, reader)), reader),
        *_kind("promises", tuple(_promises(promises, cases, reader)), reader),
    )


def _tonight(reader: Reader) -> datetime:
    today = reader.now.astimezone(reader.zone).date()
    return datetime.combine(today + timedelta(days=1), time(), tzinfo=reader.zone)


def _kind(name: str, found: tuple[Errand, ...], reader: Reader) -> Iterator[Errands]:
    if found:
        title = say(f"inbox-{name}", reader.language)
        yield Errands(id=name, title=title, first=found[:SHOWN], others=found[SHOWN:])


def _approvals(
    found: tuple[WaitingApproval, ...], cases: dict[int, CaseRow], reader: Reader
) -> Iterator[Errand]:
    for each in found:
        if each.case_id in cases:
            case = cases[each.case_id]
            asker = say("inbox-approval-asked", reader.language, name=_name(each.asked_by_id))
            yield Errand(
                href=f"/cases/{case.id}?run={each.run_id}&look={each.step}",
                title=_step_title(case, each.step, reader),
                detail=_joined(_customer(case, reader), asker if each.asked_by_id else ""),
                at=reader.moment(each.asked_at),
            )


def _escalations(
    found: tuple[EscalationForMe, ...], cases: dict[int, CaseRow], reader: Reader
) -> Iterator[Errand]:
    for each in found:
        if each.case_id in cases:
            yield Errand(
                href=f"/cases/{each.case_id}",
                title=clock_name(each.clock, reader),
                detail=_customer(cases[each.case_id], reader),
                clock=reader.due(each.due_at or each.at),
            )


def _promises(
    found: tuple[PromiseView, ...], cases: dict[int, CaseRow], reader: Reader
) -> Iterator[Errand]:
    for each in found:
        if each.case_id in cases:
            case = cases[each.case_id]
            maker = say("inbox-promise-by", reader.language, name=_name(each.made_by_id))
            yield Errand(
                href=f"/cases/{case.id}",
                title=each.text.rstrip("."),
                detail=_joined(_customer(case, reader), maker if each.made_by_id else ""),
                clock=reader.due(each.due_at),
            )


def _step_title(case: CaseRow, step: str, reader: Reader) -> str:
    """Return what the step says; it may stand in another run than the case's own procedure."""
    try:
        block = library.machine(case.version).node(step).block
    except (NoSuchVersion, UnreadableVersion, NoSuchBlock):
        return say("inbox-approval", reader.language)
    if isinstance(block, Sequence):
        return say("inbox-approval", reader.language)
    return block.text.said_in(reader.language).rstrip(".")


def _customer(case: CaseRow, reader: Reader) -> str:
    return case.customer or say("inbox-no-customer", reader.language)


def _name(person_id: int | None) -> str:
    return people.person_view(person_id).name if person_id is not None else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
