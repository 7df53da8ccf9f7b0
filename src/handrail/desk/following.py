"""What follows for the case from what happened in its runs."""

from datetime import datetime, timedelta

from handrail.desk.consequences import (
    Consequence,
    Escalated,
    MatterEnded,
    PromiseMade,
    TimeBegan,
    WaitingBegan,
    WaitingEnded,
    consequences,
)
from handrail.desk.edge import Edge
from handrail.desk.fixed_clocks import promise_made
from handrail.desk.follow_ups import remind_at
from handrail.desk.models import Message, Promise, Survey
from handrail.desk.open_case import OpenCase
from handrail.desk.open_runs import OpenRun
from handrail.desk.routines import INTERNAL
from handrail.desk.routines_of_facts import plan_routines
from handrail.desk.status import Direction, Status
from handrail.desk.waits import set_wait_timer
from handrail.people import queries as people
from handrail.people.actions.stop_surveys import NO, SURVEYS
from handrail.people.addresses import AddressKind
from handrail.record.outbox import EffectState, effect_states, put_effect, withdraw_effect
from handrail.record.stream import NewEvent
from handrail.run.interrupting import is_over
from handrail.sop.document import Kind
from handrail.words import Language

SURVEY_OPEN_FOR = timedelta(days=30)
LOOKED_BACK_AT = 20
"""Replies, the newest, of which one may still wait for its time."""
SURVEY_EFFECT = "survey"
"""The kind of effect by which a customer is asked how it went."""


def follow(case: OpenCase, *, edge: Edge) -> None:
    """Do what the new run events mean for the case: promises, waiting, escalation, the end."""
    happened, case.happened = case.happened, []
    for run, event, before in happened:
        found = consequences(
            run.machine,
            [event],
            at=edge.at,
            calendar=case.calendar,
            facts=case.facts,
            before=before,
            machines=case.machines,
        )
        for consequence in found:
            _follow(case, run, consequence, edge=edge)
    plan_routines(case)
    for run in _routines_that_are_done(case):
        resolve(case, outcome=run.state.outcome or "resolved", edge=edge)


def _routines_that_are_done(case: OpenCase) -> list[OpenRun]:
    """Return the routines that came to their end just now; one may do without an end step."""
    routines = [r for r in case.runs.values() if r.machine.procedure.kind is Kind.ROUTINE]
    if case.row.status == Status.RESOLVED:
        return []
    return [
        run
        for run in routines
        if is_over(run.machine, run.state)
        and not (run.before is not None and is_over(run.machine, run.before))
    ]


def resolve(case: OpenCase, *, outcome: str, edge: Edge) -> None:
    """Close the case, and ask the customer how it went if the matter was resolved."""
    case.add(NewEvent("case_resolved", {"outcome": outcome}))
    if outcome == "resolved" and case.row.channel != INTERNAL:
        _ask_how_it_went(case, edge=edge)


def reopen(case: OpenCase, *, edge: Edge) -> None:
    """Open a case that was closed; a question how it went that has not left is not asked."""
    case.add(NewEvent("case_reopened", {}))
    survey = Survey.objects.filter(case=case.row).first()
    if survey is not None and withdraw_effect(_survey_key(survey), real_at=edge.real_at):
        case.add(NewEvent("survey_withdrawn", {"survey": survey.pk}))
        survey.delete()


def _follow(case: OpenCase, run: OpenRun, consequence: Consequence, *, edge: Edge) -> None:
    match consequence:
        case PromiseMade(step=step, due_at=due_at):
            promise = Promise.objects.create(
                case=case.row,
                text=step.text.said_in(Language(case.row.language)),
                made_at=edge.at,
                made_by_id=case.person_id,
                due_at=due_at,
            )
            case.add(promise_made(promise.pk, step, due_at=due_at))
            remind_at(promise.pk, due_at, origin=case.stream)
        case WaitingBegan():
            case.add(NewEvent("waiting_began", {}))
        case WaitingEnded():
            if case.row.status == Status.WAITING:
                case.add(NewEvent("waiting_ended", {}))
        case TimeBegan(step=step, due_at=due_at):
            set_wait_timer(origin=case.stream, run_id=run.id, step=step.id, due_at=due_at)
        case Escalated(step=step):
            case.add(NewEvent("case_escalated", {"step": step.id}))
        case MatterEnded(outcome=outcome):
            resolve(case, outcome=outcome, edge=edge)


def _ask_how_it_went(case: OpenCase, *, edge: Edge) -> None:
    customer = people.customer_view(case.row.customer_id)
    if not any(address.kind is AddressKind.EMAIL for address in customer.addresses):
        return
    if customer.preferences.get(SURVEYS) == NO:
        return
    survey, is_new = Survey.objects.get_or_create(
        case=case.row,
        defaults={
            "nonce": edge.chance.token(16).hex(),
            "asked_at": edge.at,
            "expires_at": edge.real_at + SURVEY_OPEN_FOR,
        },
    )
    if is_new:
        case.add(NewEvent("survey_sent", {"survey": survey.pk}))
        put_effect(
            origin=case.stream,
            key=_survey_key(survey),
            kind=SURVEY_EFFECT,
            payload={"survey": survey.pk},
            not_before=_when_replies_have_left(case, edge=edge),
            real_at=edge.real_at,
        )


def _survey_key(survey: Survey) -> str:
    return f"survey:{survey.pk}"


def _when_replies_have_left(case: OpenCase, *, edge: Edge) -> datetime:
    """Return when the last reply leaves that still waits: nobody is asked before they read it."""
    sent = Message.objects.filter(
        contact_id__in=case.contact_ids, direction=Direction.SENT, is_unsent=False
    )
    newest = sent.order_by("-pk").values_list("effect_key", flat=True)
    standings = effect_states(list(newest[:LOOKED_BACK_AT])).values()
    waiting = [each.next_try_at for each in standings if each.state is EffectState.WAITING]
    return max([edge.real_at, *waiting])
