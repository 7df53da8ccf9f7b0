"""Open cases whose clocks are due at chosen moments, made from one that came in as a letter."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from typing import TypeVar

from django.db.models import Model

Row = TypeVar("Row", bound=Model)

ALLOWANCE = timedelta(seconds=60)

PROCEDURE = """
handrail: 1
procedure: {name}
kind: matter
title: Umbrella
department: Service
purpose: Answer.
outcome: Answered.
owner: team_leader
channels: [email]
when: {{en: [{word}]}}
standards:
  email: {{first reply: 60 seconds}}
steps:
  - {{id: note, note: Look.}}
  - {{id: closed, end: resolved}}
"""

ESCALATION = """
handrail: 1
escalation:
  late:
    title: Late
    clocks: first reply
    for: {procedure: urgent}
    rungs: [{from: overdue, tell: boss@shop.example, by: [screen, e-mail]}]
last resort: boss@shop.example
"""

AT_ONCE = 2_000


def furnish() -> dict[str, int]:
    """Open a branch with a boss, publish, receive a letter of each sort, and return the cases."""
    from bench.colleagues import colleague  # only on an open desk
    from bench.many_cases import open_branch
    from handrail.channels.work.moment import edge_now
    from handrail.library.actions.publish_together import FileToPublish, publish_together
    from handrail.people.roles import Role

    branch_id = open_branch("Warsaw")
    colleague("Boss", Role.TEAM_LEADER, [branch_id])
    edge = edge_now()
    files = {
        "usual.yaml": PROCEDURE.format(name="usual", word="umbrella"),
        "urgent.yaml": PROCEDURE.format(name="urgent", word="parasol"),
        "escalation.yaml": ESCALATION,
    }
    publish_together(
        [FileToPublish(name, source.encode()) for name, source in files.items()],
        by=None,
        at=edge.at,
        real_at=edge.real_at,
    )
    return {
        "usual": _received("I want an umbrella.", branch_id),
        "urgent": _received("I want a parasol.", branch_id),
    }


def _received(text: str, branch_id: int) -> int:
    from handrail.channels.work.moment import edge_now
    from handrail.desk.actions.receive_letter import ReceivedLetter, receive_letter
    from handrail.words import Language

    letter = ReceivedLetter(
        channel="email",
        branch_id=branch_id,
        sender_name="Ines",
        sender_address="ines@mail.example",
        subject="Wanted",
        text=text,
        language=Language.EN,
        letter_id=f"{text[-9:-1]}@mail.example",
        intake_item=None,
    )
    return receive_letter(letter, edge=edge_now()).case_ids[0]


def copy_case(case_id: int, due_times: Sequence[datetime]) -> list[int]:
    """Copy a case once for each moment, so that its clock is due then, and return the copies."""
    return [copy for some in _some(due_times) for copy in _copies(case_id, some)]


def _some(due_times: Sequence[datetime]) -> Iterator[list[datetime]]:
    waiting = iter(due_times)
    while some := list(islice(waiting, AT_ONCE)):
        yield some


def _copies(case_id: int, due_times: Sequence[datetime]) -> list[int]:
    from handrail.desk.case_plans import next_timers
    from handrail.desk.clock_plan import plan_from_json, plan_to_json
    from handrail.desk.models import Case, Clock, Run
    from handrail.record.models import Event
    from handrail.record.timers import set_timers

    original = Case.objects.get(pk=case_id)
    run = Run.objects.get(case_id=case_id)
    clock = Clock.objects.get(case_id=case_id)
    events = list(Event.objects.filter(stream_kind="case", stream_id=str(case_id)).order_by("seq"))
    shifts = [due - clock.due_at for due in due_times if clock.due_at]
    cases = Case.objects.bulk_create([_shifted(original, Case, each) for each in shifts])
    runs = Run.objects.bulk_create(
        [
            _shifted(run, Run, shift, case_id=case.pk)
            for case, shift in zip(cases, shifts, strict=True)
        ]
    )
    copies, timers = [], []
    for case, shift in zip(cases, shifts, strict=True):
        plan = [replace(each, at=each.at + shift) for each in plan_from_json(clock.plan)]
        timers += next_timers(case.pk, {clock.measure: tuple(plan)})
        copies.append(
            _shifted(clock, Clock, shift, case_id=case.pk, plan=plan_to_json(tuple(plan)))
        )
    Clock.objects.bulk_create(copies)
    Event.objects.bulk_create(
        [
            _shifted(
                event,
                Event,
                shift,
                without=("transaction",),
                stream_id=str(case.pk),
                body=dict(event.body) | ({"run": own_run.pk} if "run" in event.body else {}),
            )
            for case, own_run, shift in zip(cases, runs, shifts, strict=True)
            for event in events
        ]
    )
    set_timers(timers)
    return [case.pk for case in cases]


def _shifted(
    row: Row, model: type[Row], shift: timedelta, *, without: Sequence[str] = (), **changes: object
) -> Row:
    """Return a copy of a row whose moments lie so much later."""
    values = {
        field.attname: getattr(row, field.attname)
        for field in model._meta.concrete_fields
        if not field.primary_key and field.name not in without
    }
    moved = {
        name: value + shift
        for name, value in values.items()
        if isinstance(value, datetime) and value.year < 9999
    }
    return model(**{**values, **moved, **changes})
