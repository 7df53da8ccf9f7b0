"""A short word that a letter has come, to who has begun a conversation: never more than one a day.

It goes out only where a branch wants it, never to a program, and repeats nothing that the other
side wrote: what cannot be echoed cannot be abused to write to strangers.
"""

from datetime import timedelta

from handrail.channels.email.identities.identity import acknowledges
from handrail.desk.actions.note_acknowledged import note_acknowledged
from handrail.desk.actions.receive_letter import Received
from handrail.desk.edge import Edge
from handrail.desk.streams import contact_stream
from handrail.record.outbox import put_effect, put_since

ACKNOWLEDGEMENT_EFFECT = "acknowledgement"
MOST_PER_HOUR = 200
"""More strangers than this do not write in an hour; a flood of forged senders does."""


def acknowledge(received: Received, *, branch_id: int, edge: Edge) -> bool:
    """Put an acknowledgement into the outbox, in the transaction that took the letter in.

    Returns:
        Whether one was put: the branch wants it, the letter began a case, and its writer was told
        nothing of the kind today.
    """
    if not received.opened_case or not acknowledges(branch_id):
        return False
    if put_since(ACKNOWLEDGEMENT_EFFECT, edge.real_at - timedelta(hours=1)) >= MOST_PER_HOUR:
        return False
    is_put = put_effect(
        origin=contact_stream(received.contact_id),
        key=f"acknowledgement:{received.customer_id}:{edge.real_at.date().isoformat()}",
        kind=ACKNOWLEDGEMENT_EFFECT,
        payload={"contact": received.contact_id},
        not_before=edge.real_at,
        real_at=edge.real_at,
    )
    if is_put:
        note_acknowledged(received.case_ids, edge=edge)
    return is_put
