from enum import StrEnum

from django.db import transaction

from handrail.desk.edge import Edge
from handrail.desk.models import Case, Contact, Message
from handrail.desk.open_case import OpenCase, opened
from handrail.desk.saving import save
from handrail.desk.status import Direction
from handrail.desk.streams import SYSTEM
from handrail.record.json_text import JSONObject
from handrail.record.stream import Actor as Recorder
from handrail.record.stream import NewEvent
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

    The recipient's address and the server's words stay in the letter that reports it.
    """
    sent = Message.objects.filter(pk=message_id, direction=Direction.SENT).first()
    if sent is None or sent.contact is None:
        return ()
    body: JSONObject = {"message": message_id, "cause": cause}
    return _append(sent.contact, NewEvent("reply_bounced", body), edge=edge)


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
    return _append(contact, NewEvent("answered_automatically", {"kind": kind}), edge=edge)


def _append(contact: Contact, event: NewEvent, *, edge: Edge) -> tuple[int, ...]:
    rows = Case.objects.filter(matters__contact=contact).distinct().order_by("pk")
    with transaction.atomic():
        return tuple(row.pk for row in rows if _told(_opened(row), event, edge=edge))


def _told(case: OpenCase, event: NewEvent, *, edge: Edge) -> bool:
    """Append the event unless it is what the case last said, and return whether it did.

    A program that answers without end would fill the case with the same sentence.
    """
    last = case.events[case.stream][-1]
    if (last.type, dict(last.body)) == (event.type, dict(event.body)):
        return False
    case.add(event)
    save(case, edge=edge)
    return True


def _opened(row: Case) -> OpenCase:
    return opened(row, actor=Actor(SYSTEM), recorder=Recorder("system", "letters"))
