from enum import StrEnum

from django.db import transaction
from django.db.models import QuerySet

from handrail.desk.answered_cases import was_answered_by
from handrail.desk.brought_back import bring_back
from handrail.desk.edge import Edge
from handrail.desk.models import Case, Contact, Message
from handrail.desk.open_case import OpenCase, opened
from handrail.desk.saving import save
from handrail.desk.status import Direction
from handrail.desk.streams import SYSTEM
from handrail.record.json_text import JSONObject
from handrail.record.stream import Actor as Recorder
from handrail.record.stream import NewEvent, RecordedEvent
from handrail.run import Actor


class Cause(StrEnum):
    """Why a reply did not arrive, as far as the report's status tells it."""

    DELAYED = "delayed"
    ADDRESS = "address"
    FULL = "full"
    REFUSED = "refused"
    OTHER = "other"


def note_reply_bounced(*, message_id: int, cause: Cause, edge: Edge) -> tuple[int, ...]:
    """Append to each case of the reply's contact that it came back; return the ids of those told.

    Each report is told once, however often it comes. Unless the letter is only late, a case that
    it answered is an agent's again: opened if it was closed, waiting for the customer no more. The
    recipient's address and the server's words stay in the letter that reports it.
    """
    sent = Message.objects.filter(pk=message_id, direction=Direction.SENT).first()
    if sent is None or sent.contact is None:
        return ()
    body: JSONObject = {"message": message_id, "cause": cause}
    event = NewEvent("reply_bounced", body)
    with transaction.atomic():
        cases = map(_opened, _cases_of(sent.contact))
        return tuple(case.row.pk for case in cases if _bounced(case, event, edge=edge))


def note_automatic_answer(
    *, contact_id: int, address: str, kind: str, edge: Edge
) -> tuple[int, ...]:
    """Append to each case of the contact that a program of the customer's answered; once in a row.

    Args:
        contact_id: the thread, proven by a signed id.
        address: who answered; another than the contact's own is a stranger, and nothing is noted.
        kind: "auto_reply" or "receipt".
        edge: the moment.
    """
    contact = Contact.objects.filter(pk=contact_id, address__iexact=address).first()
    if contact is None:
        return ()
    event = NewEvent("answered_automatically", {"kind": kind})
    with transaction.atomic():
        cases = map(_opened, _cases_of(contact))
        return tuple(case.row.pk for case in cases if _answered(case, event, edge=edge))


def _cases_of(contact: Contact) -> QuerySet[Case]:
    return Case.objects.filter(matters__contact=contact).distinct().order_by("pk")


def _bounced(case: OpenCase, event: NewEvent, *, edge: Edge) -> bool:
    """Append the event unless the case has heard it before, and return whether it did."""
    if any(_is_same(event, each) for each in case.events[case.stream]):
        return False
    case.add(event)
    answered = was_answered_by(case, int(str(event.body["message"])))
    if answered and event.body["cause"] != Cause.DELAYED:
        bring_back(case, edge=edge)
    save(case, edge=edge)
    return True


def _answered(case: OpenCase, event: NewEvent, *, edge: Edge) -> bool:
    """Append the event unless it is what the case last said, and return whether it did.

    A program that answers without end would fill the case with the same sentence.
    """
    if _is_same(event, case.events[case.stream][-1]):
        return False
    case.add(event)
    save(case, edge=edge)
    return True


def _is_same(event: NewEvent, other: RecordedEvent) -> bool:
    return (event.type, dict(event.body)) == (other.type, dict(other.body))


def _opened(row: Case) -> OpenCase:
    return opened(row, actor=Actor(SYSTEM), recorder=Recorder("system", "letters"))
