"""A letter's bytes into the ledger: kept first, read later."""

from collections.abc import Callable, Sequence

from handrail.channels.email.envelope import Envelope, Full, Kept, Receive
from handrail.desk.edge import Edge
from handrail.record.intake import Receipt, receive
from handrail.record.storage import StorageFull

CHANNEL = "email"


def take_in(raw: bytes, *, edge: Edge, sender: str = "", recipients: Sequence[str] = ()) -> Receipt:
    """Keep the letter as it came. Once this has returned, nothing can lose it.

    Args:
        raw: exactly what came.
        edge: the moment, and chance for the letter's own key.
        sender: as the envelope said, if there was one.
        recipients: as the envelope said.

    Raises:
        StorageFull: there is no room; nothing was taken in.
    """
    return receive(
        raw,
        source=CHANNEL,
        sender=sender,
        recipients=recipients,
        at=edge.at,
        real_at=edge.real_at,
        chance=edge.chance,
    )


def door(edge: Callable[[], Edge]) -> Receive:
    """Return what keeps a letter that is brought by SMTP, at the moment that `edge` gives."""

    def keep(raw: bytes, envelope: Envelope) -> Kept | Full:
        try:
            receipt = take_in(
                raw, edge=edge(), sender=envelope.sender, recipients=envelope.recipients
            )
        except StorageFull:
            return Full()
        return Kept(str(receipt.item_id))

    return keep
