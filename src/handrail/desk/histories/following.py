"""What follows from a run's events: what `desk.following` does to the live desk.

Nothing leaves the house: what was sent then is not sent again.
"""

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
from handrail.desk.fixed_clocks import promise_made
from handrail.desk.following import SURVEY_OPEN_FOR
from handrail.desk.histories.past_case import PastCase, PastRun
from handrail.desk.models import Promise, Survey
from handrail.desk.status import Status
from handrail.people.addresses import AddressKind
from handrail.record.stream import NewEvent
from handrail.words import Language


def follow(case: PastCase) -> None:
    """Do what the new run events mean for the case: promises, waiting, escalation, the end."""
    happened, case.happened = case.happened, []
    for run, event, before in happened:
        for consequence in consequences(
            run.machine,
            [event],
            at=case.turn.at,
            calendar=case.calendar,
            facts=case.facts,
            before=before,
            machines=case.machines,
        ):
            _follow(case, run, consequence)


def resolve(case: PastCase, *, outcome: str) -> None:
    """Close the case, and ask the customer how it went if the matter was resolved."""
    case.add(NewEvent("case_resolved", {"outcome": outcome}))
    if outcome == "resolved":
        _ask_how_it_went(case)


def _follow(case: PastCase, run: PastRun, consequence: Consequence) -> None:
    match consequence:
        case PromiseMade():
            _promise(case, consequence)
        case WaitingBegan():
            case.add(NewEvent("waiting_began", {}))
        case WaitingEnded():
            if case.index.status == Status.WAITING:
                case.add(NewEvent("waiting_ended", {}))
        case TimeBegan(step=step, due_at=due_at):
            run.due[step.id] = due_at
        case Escalated(step=step):
            case.add(NewEvent("case_escalated", {"step": step.id}))
        case MatterEnded(outcome=outcome):
            resolve(case, outcome=outcome)


def _promise(case: PastCase, made: PromiseMade) -> None:
    promise = Promise(
        pk=case.past.ids.next(Promise),
        case_id=case.row.pk,
        text=made.step.text.said_in(Language(case.row.language)),
        made_at=case.turn.at,
        made_by_id=case.turn.person_id,
        due_at=made.due_at,
    )
    case.past.rows.add(promise)
    case.promises.append(promise)
    case.add(promise_made(promise.pk, made.step, due_at=made.due_at))


def _ask_how_it_went(case: PastCase) -> None:
    is_reached = any(each.kind is AddressKind.EMAIL for each in case.customer.addresses)
    if case.survey is not None or not is_reached:
        return
    case.survey = Survey(
        pk=case.past.ids.next(Survey),
        case_id=case.row.pk,
        nonce=case.past.edge.chance.token(16).hex(),
        asked_at=case.turn.at,
        expires_at=case.turn.at + SURVEY_OPEN_FOR,
    )
    case.past.rows.add(case.survey)
    case.add(NewEvent("survey_sent", {"survey": case.survey.pk}))
