"""What was written then, and what was said about it."""

from handrail.desk.histories.history import AnsweredSurvey, Replied
from handrail.desk.histories.past_case import PastCase
from handrail.desk.models import Message
from handrail.desk.refused import SurveyClosed
from handrail.desk.status import Direction
from handrail.desk.texts import LONGEST_COMMENT, checked_text
from handrail.record.json_text import JSONObject
from handrail.record.stream import NewEvent


def reply(case: PastCase, replied: Replied) -> None:
    """Keep a reply; it left then, and does not leave again.

    Raises:
        EmptyText, TooLong: the text could not have been sent.
    """
    contact = case.contacts[-1]
    message_id = case.past.ids.next(Message)
    case.past.rows.add_values(
        Message,
        id=message_id,
        contact_id=contact.id,
        direction=Direction.SENT,
        person_id=case.turn.person_id,
        at=case.turn.at,
        subject=contact.subject,
        text=checked_text(replied.text),
        language=case.row.language,
    )
    body: JSONObject = {"message": message_id, "contact": contact.id}
    if replied.step is not None:
        run = case.newest_run(replied.kind).id
        body = {**body, "run": run, "step": replied.step}
    case.add(NewEvent("reply_sent", body))


def note(case: PastCase, text: str) -> None:
    """Keep a note that only colleagues see.

    Raises:
        EmptyText, TooLong: the text could not have been kept.
    """
    message_id = case.past.ids.next(Message)
    case.past.rows.add_values(
        Message,
        id=message_id,
        case_id=case.row.pk,
        direction=Direction.NOTE,
        person_id=case.turn.person_id,
        at=case.turn.at,
        text=checked_text(text),
    )
    case.add(NewEvent("note_written", {"message": message_id}))


def keep_promise(case: PastCase) -> None:
    """Say that the oldest open promise has been kept; without one, nothing changes."""
    for promise in case.promises:
        if promise.kept_at is None:
            promise.kept_at = case.turn.at
            case.add(NewEvent("promise_kept", {"promise": promise.pk}))
            return


def answer_survey(case: PastCase, answer: AnsweredSurvey) -> None:
    """Keep what the customer says.

    Raises:
        SurveyClosed: nobody asked, they had answered before, or the link had run out.
        ValueError: the score is not from 1 to 5.
    """
    survey, at = case.survey, case.turn.at
    if not 1 <= answer.score <= 5:
        raise ValueError(answer.score)
    if survey is None or survey.answered_at is not None or survey.expires_at <= at:
        raise SurveyClosed
    survey.answered_at, survey.score = at, answer.score
    survey.comment = answer.comment.strip()[:LONGEST_COMMENT]
    case.add(NewEvent("survey_answered", {"survey": survey.pk, "score": answer.score}))
