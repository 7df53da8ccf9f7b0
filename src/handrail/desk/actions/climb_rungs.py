"""The next rungs of a case's escalation: who is told is decided, recorded, and sent on its way."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handrail.desk.clock_plan import ESCALATED, Planned, plan_from_json
from handrail.desk.colleagues_here import ColleaguesHere, colleagues_here
from handrail.desk.edge import Edge
from handrail.desk.escalation_letters import ESCALATION_EFFECT, letter_key
from handrail.desk.models import Case, Clock, Message, ToldRung
from handrail.desk.moment_events import CLOCKS, moment_event
from handrail.desk.open_case import OpenCase, opened
from handrail.desk.saving import save
from handrail.desk.status import Direction
from handrail.desk.streams import SYSTEM
from handrail.library import queries as library
from handrail.library.company import escalation_in_force
from handrail.people import queries as people
from handrail.people.access import grants_of, may
from handrail.people.roles import Permission
from handrail.people.values import PersonView
from handrail.record.json_text import JSONObject
from handrail.record.outbox import put_effect
from handrail.record.stream import NewEvent
from handrail.run import Actor
from handrail.sop.escalation import Escalation, How, Rung, Told, earliest, who_is_told

TOO_LATE_TO_WRITE = timedelta(days=1)
"""After an outage, an import or a new file nobody gets letters about what came so long ago."""


@dataclass(frozen=True)
class Standing:
    """What the company has written down, and who is there."""

    escalation: Escalation
    here: ColleaguesHere
    zone: ZoneInfo
    edge: Edge


def climb_rungs(case_id: int, *, edge: Edge) -> None:
    """Record everything that has come on the clocks of a case, and tell whom its rungs name.

    It belongs to the transaction that takes the timers away. A rung that is not written down any
    more is passed over: what is written counts.
    """
    row = Case.objects.select_related("branch").get(pk=case_id)
    case = opened(row, actor=Actor(SYSTEM), recorder=CLOCKS)
    standing = _standing(case, edge)
    for clock in Clock.objects.filter(case=row).order_by("measure"):
        for planned in plan_from_json(clock.plan):
            if planned.at <= edge.at:
                _record(case, clock, planned, standing)
    save(case, edge=edge)


def _standing(case: OpenCase, edge: Edge) -> Standing | None:
    escalation = escalation_in_force()
    if escalation is None:
        return None
    here = colleagues_here(branch_id=case.row.branch_id, assignee_id=case.row.assignee_id)
    return Standing(escalation, here, ZoneInfo(case.branch.zone), edge)


def _record(case: OpenCase, clock: Clock, planned: Planned, standing: Standing | None) -> None:
    if planned.event != ESCALATED:
        case.add(moment_event(clock, planned))
        return
    rung = None if standing is None else _rung(standing.escalation, planned)
    if rung is not None and standing is not None:
        _climb(case, clock, planned, rung, standing)


def _rung(escalation: Escalation, planned: Planned) -> Rung | None:
    ladders = {each.id: each for each in escalation.ladders}
    rungs = ladders[planned.ladder].rungs if planned.ladder in ladders else ()
    return rungs[planned.which] if planned.which < len(rungs) else None


def _climb(case: OpenCase, clock: Clock, planned: Planned, rung: Rung, standing: Standing) -> None:
    today = standing.edge.at.astimezone(standing.zone).date()
    told = who_is_told(rung, standing.escalation, standing.here.colleagues, on=today)
    persons = [standing.here.by_address[each] for each in told.who]
    body = _body(clock, planned, rung, told, standing.here.by_address)
    case.add(NewEvent("clock_escalated", body))
    _show(case, clock, planned, persons, at=standing.edge.at)
    if How.EMAIL in rung.by and standing.edge.at - planned.at <= TOO_LATE_TO_WRITE:
        for person in persons:
            _write_to(person, case, clock, planned, rung, standing)
    _change_case(case, rung, persons)


def _body(
    clock: Clock, planned: Planned, rung: Rung, told: Told, by_address: Mapping[str, PersonView]
) -> JSONObject:
    ids = {address: by_address[address].id for address in told.who}
    stands_in: JSONObject = {
        str(ids[deputy]): by_address[named].id
        for deputy, named in told.instead_of.items()
        if named in by_address
    }
    return {
        "clock": clock.measure,
        "allowance": clock.allowance,
        "due": None if clock.due_at is None else clock.due_at.isoformat(),
        "ladder": planned.ladder,
        "rung": planned.which,
        "told": list(ids.values()),
        "by": [how.value for how in rung.by],
        "instead_of": stands_in,
        "last_resort": told.is_last_resort,
    }


def _show(
    case: OpenCase, clock: Clock, planned: Planned, persons: Iterable[PersonView], *, at: datetime
) -> None:
    for person in persons:
        ToldRung.objects.update_or_create(
            case=case.row,
            clock=clock.measure,
            person_id=person.id,
            defaults={"ladder": planned.ladder, "rung": planned.which, "at": at},
        )


def _write_to(
    person: PersonView,
    case: OpenCase,
    clock: Clock,
    planned: Planned,
    rung: Rung,
    standing: Standing,
) -> None:
    """Put a letter into the outbox; in quiet hours where the person is at home, for their end."""
    edge, quiet = standing.edge, standing.escalation.quiet
    zone = ZoneInfo(people.home_zone(person.id) or standing.zone.key)
    leaves_at = edge.at if rung.rings_at_night else earliest(edge.at, quiet, zone=zone)
    put_effect(
        origin=case.stream,
        key=letter_key(clock, planned, person_id=person.id),
        kind=ESCALATION_EFFECT,
        payload={
            "case": case.row.pk,
            "person": person.id,
            "clock": clock.measure,
            "due": None if clock.due_at is None else clock.due_at.isoformat(),
            "ladder": planned.ladder,
        },
        not_before=edge.real_at + (leaves_at - edge.at),
        real_at=edge.real_at,
    )


def _change_case(case: OpenCase, rung: Rung, persons: Iterable[PersonView]) -> None:
    if rung.assigns:
        may_have_it = (each for each in persons if _may_work(each, case))
        first = next(may_have_it, None)
        if first is not None and first.id != case.row.assignee_id:
            case.add(NewEvent("case_assigned", {"person": first.id}))
    if rung.priority:
        case.add(NewEvent("priority_set", {"priority": rung.priority}))
    if rung.opens:
        _suggest(case, rung.opens)


def _may_work(person: PersonView, case: OpenCase) -> bool:
    return may(grants_of(person.id), Permission.WORK_CASE, branch_id=case.row.branch_id)


def _suggest(case: OpenCase, procedure: str) -> None:
    """Suggest an interrupt, at the customer's newest letter."""
    letters = Message.objects.filter(
        contact_id__in=case.contact_ids, direction=Direction.RECEIVED
    ).order_by("-pk")
    newest = letters.values_list("pk", flat=True).first()
    for version in library.interrupt_versions(case.row.channel):
        if version.procedure.id == procedure:
            body: JSONObject = {"version": version.name, "message": newest or 0}
            case.add(NewEvent("interrupt_suggested", body))
