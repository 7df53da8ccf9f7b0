"""Replies of a case, as those ask who do something with one again."""

from handrail.desk.models import Message
from handrail.desk.open_case import OpenCase
from handrail.desk.refused import AlreadyLeft
from handrail.desk.status import Direction


def standing_reply(case: OpenCase, message_id: int) -> Message:
    """Return a reply of the case that was not taken back.

    Raises:
        AlreadyLeft: it was, or is no reply of this case.
    """
    message = Message.objects.filter(
        pk=message_id,
        direction=Direction.SENT,
        contact_id__in=case.contact_ids,
        is_unsent=False,
    ).first()
    if message is None:
        raise AlreadyLeft
    return message
