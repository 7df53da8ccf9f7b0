"""A case made by hand of a letter that could not be read: a person says who wrote."""

from django.db import transaction

from handrail.channels.email.intake import CHANNEL
from handrail.desk.actions.receive_letter import (
    Received,
    ReceivedFile,
    ReceivedLetter,
    receive_letter,
)
from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.people.addresses import normal_email
from handrail.people.personal_data import subject_of
from handrail.record.blobs import assign_blob
from handrail.record.intake import ItemState, settle
from handrail.record.intake.looking import LedgerItem

WHOLE_NAME = "letter.eml"
LONGEST_SUBJECT = 300


def make_case(
    item: LedgerItem, *, branch_id: int, sender: str, subject: str, text: str, edge: Edge
) -> Received:
    """Open a case for a held letter, with the letter as it came as its file.

    Args:
        item: in quarantine.
        branch_id: where the case belongs.
        sender: the customer's address, as a person read or found it.
        subject: the case's title.
        text: what the letter says, as far as it can be made out.
        edge: the moment, and chance.

    Raises:
        UnreadableAddress: the sender is no e-mail address.
        AlreadySettled: somebody was faster.
    """
    letter = ReceivedLetter(
        channel=CHANNEL,
        branch_id=branch_id,
        sender_name="",
        sender_address=normal_email(sender),
        subject=subject[:LONGEST_SUBJECT],
        text=text,
        language=None,
        letter_id="",
        intake_item=item.item_id,
        files=(
            ReceivedFile(
                name=WHOLE_NAME,
                media_type="message/rfc822",
                size_bytes=item.size_bytes,
                blob=item.blob,
            ),
        ),
    )

    def attempt() -> Received:
        with transaction.atomic():
            received = receive_letter(letter, edge=edge)
            assign_blob(item.blob, subject_of(received.customer_id))
            settle(item.item_id, ItemState.ROUTED, real_at=edge.real_at)
            return received

    return decided_anew(attempt)
