"""What follows for the case from what happened in its runs."""

from datetime import timedelta

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
from handrail.desk.models import Promise, Survey
from handrail.desk.open_case import OpenCase, OpenRun
from handrail.desk.status import Status
from handrail.desk.waits import set_wait_timer
from handrail.people import queries as people
from handrail.people.addresses import AddressKind
from handrail.record.json_text import JSONObject
from handrail.record.outbox import put_effect
from handrail.record.stream import NewEvent
from handrail.words import Language

SURVEY_OPEN_FOR = timedelta(days=30)
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


def resolve(case: OpenCase, *, outcome: str, edge: Edge) -> None:
    """Close the case, and ask the customer how it went if the matter was resolved."""
    case.add(NewEvent("case_resolved", {"outcome": outcome}))
    if outcome == "resolved":
        _ask_how_it_went(case, edge=edge)


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
            body: JSONObject = {"promise": promise.pk, "due": due_at.isoformat()}
            case.add(NewEvent("promise_made", body))
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
            key=f"survey:{survey.pk}",
            kind=SURVEY_EFFECT,
            payload={"survey": survey.pk},
            not_before=edge.real_at,
            real_at=edge.real_at,
        )
