from django.db import transaction

from handrail.desk.actions.send_reply import send_reply
from handrail.desk.answered_cases import came_back
from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.models import Contact, Message
from handrail.desk.open_case import OpenCase, open_case
from handrail.desk.refused import AlreadyLeft
from handrail.desk.replies_of import standing_reply
from handrail.desk.saving import save
from handrail.people.access import Grants
from handrail.people.actions.add_address import add_address
from handrail.people.roles import Permission
from handrail.record.outbox import retry_effect
from handrail.record.stream import NewEvent


def resend_reply(
    *, case_id: int, message_id: int, by: Grants, edge: Edge, address: str = ""
) -> None:
    """Let a reply leave once more that did not arrive, to another address if one is given.

    One that nobody ever took leaves as the same letter. One that was taken and came back leaves as
    a new one with the same words. The address becomes the customer's, and the thread's.

    Raises:
        NoSuchCase: there is none, or not for this person.
        AlreadyLeft: it is on its way, has arrived, or is no reply of this case.
        UnreadableAddress, AddressTaken: the address is none, or another customer's.
    """

    def attempt() -> None:
        case = open_case(case_id, by=by, permission=Permission.WORK_CASE)
        message = standing_reply(case, message_id)
        if message.contact is None:
            raise AlreadyLeft
        with transaction.atomic():
            _move_to(message.contact, address)
            _resend(case, message, by=by, edge=edge)

    decided_anew(attempt)


def _move_to(contact: Contact, address: str) -> None:
    if address.strip():
        contact.address = add_address(contact.customer_id, address)
        contact.save(update_fields=["address"])


def _resend(case: OpenCase, message: Message, *, by: Grants, edge: Edge) -> None:
    if retry_effect(message.effect_key, real_at=edge.real_at):
        case.add(NewEvent("reply_retried", {"message": message.pk}))
        save(case, edge=edge)
    elif came_back(case.events[case.stream], message.pk):
        send_reply(case_id=case.row.pk, text=message.text, by=by, edge=edge)
    else:
        raise AlreadyLeft
