from django.db import transaction

from handrail.desk.actions.send_reply import UNDO_FOR
from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.models import Message
from handrail.desk.open_case import OpenCase, open_case
from handrail.desk.refused import AlreadyLeft
from handrail.desk.replies_of import standing_reply
from handrail.desk.saving import save
from handrail.people.access import Grants
from handrail.people.roles import Permission
from handrail.record.json_text import JSONObject
from handrail.record.outbox import hasten_effect
from handrail.record.stream import NewEvent


def send_planned(*, case_id: int, message_id: int, by: Grants, edge: Edge) -> None:
    """Let a reply leave now that was to leave later; like every reply it can still be taken back.

    Raises:
        NoSuchCase: there is none, or not for this person.
        AlreadyLeft: it has left, leaves within UNDO_FOR, or is no planned reply of this case.
    """

    def attempt() -> None:
        case = open_case(case_id, by=by, permission=Permission.WORK_CASE)
        message = standing_reply(case, message_id)
        if message.leaves_at is None:
            raise AlreadyLeft
        with transaction.atomic():
            _hasten(case, message, edge=edge)

    decided_anew(attempt)


def _hasten(case: OpenCase, message: Message, *, edge: Edge) -> None:
    if not hasten_effect(message.effect_key, not_before=edge.real_at + UNDO_FOR):
        raise AlreadyLeft
    message.leaves_at = edge.at + UNDO_FOR
    message.save(update_fields=["leaves_at"])
    body: JSONObject = {"message": message.pk, "leaves": message.leaves_at.isoformat()}
    case.add(NewEvent("reply_hastened", body))
    save(case, edge=edge)
