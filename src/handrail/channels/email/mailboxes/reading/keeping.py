"""Letters into the ledger, and with them, in the same transaction, how far the folder was read."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parseaddr

from handrail.channels.email.header import one_line
from handrail.channels.email.intake import CHANNEL
from handrail.channels.email.kept_sentence import kept
from handrail.channels.email.mailboxes.imap.remote import RemoteLetter
from handrail.channels.email.mailboxes.models import Fetched, Folder, Mailbox
from handrail.desk.edge import Edge
from handrail.record.intake import Incoming, ItemState, Receipt, receive_all, settle
from handrail.words import Language, say, sentence

LONGEST_AGO = timedelta(days=30)
"""No case begins longer ago than this, whatever day a server gives a letter."""

HEAD_BYTES = 60_000
_SENDER = re.compile(rb"^(?:return-path|from):[ \t]*([^\r\n]*)", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, kw_only=True)
class Place:
    """Which folder, under which validity, letters come from, and whom its letters are for."""

    mailbox_id: int
    folder_id: int
    uidvalidity: int
    recipients: tuple[str, ...]
    largest_bytes: int


def keep(letters: Sequence[RemoteLetter], *, place: Place, moves: bool, edge: Edge) -> int:
    """Keep the letters, and return how many the ledger did not have yet.

    Args:
        letters: in the order of their numbers.
        place: where they lie.
        moves: whether the folder's watermark moves up to the last of them.
        edge: the moment, and chance.

    Raises:
        StorageFull: there is no room; nothing was kept and the watermark stays.
    """

    def beside(receipts: Sequence[Receipt]) -> None:
        rows = [
            Fetched(
                folder_id=place.folder_id,
                uidvalidity=place.uidvalidity,
                uid=letter.uid,
                item=receipt.item_id,
            )
            for letter, receipt in zip(letters, receipts, strict=True)
        ]
        Fetched.objects.bulk_create(rows, ignore_conflicts=True)
        _hold_the_cut(letters, receipts, place, edge=edge)
        if moves:
            move_watermark(place, letters[-1].uid)
        Mailbox.objects.filter(pk=place.mailbox_id).update(last_letter_at=edge.real_at)

    receipts = receive_all(
        [_incoming(letter, place, edge) for letter in letters],
        source=CHANNEL,
        real_at=edge.real_at,
        chance=edge.chance,
        beside=beside,
    )
    return sum(not receipt.duplicate for receipt in receipts)


def move_watermark(place: Place, uid: int) -> None:
    """Say that everything up to this number has been dealt with; it never goes back."""
    Folder.objects.filter(
        pk=place.folder_id, uidvalidity=place.uidvalidity, watermark__lt=uid
    ).update(watermark=uid)


def not_fetched(uids: Iterable[int], *, place: Place) -> tuple[int, ...]:
    """Return those of the numbers that were not kept under this validity, in order."""
    ours = fetched_uids(place)
    return tuple(uid for uid in uids if uid not in ours)


def fetched_uids(place: Place) -> frozenset[int]:
    """Return every number that was kept under this validity."""
    rows = Fetched.objects.filter(folder_id=place.folder_id, uidvalidity=place.uidvalidity)
    return frozenset(rows.values_list("uid", flat=True))


def _incoming(letter: RemoteLetter, place: Place, edge: Edge) -> Incoming:
    raw = letter.raw if letter.is_whole else _cut(letter, place)
    return Incoming(
        raw=raw,
        sender=claimed_sender(letter.raw),
        recipients=place.recipients,
        at=_came_at(letter.came_at, edge),
    )


def _came_at(came_at: datetime | None, edge: Edge) -> datetime:
    """Return when the letter came, by the desk's clock: as the server says, within reason."""
    if came_at is None:
        return edge.at
    ago = min(max(edge.real_at - came_at, timedelta()), LONGEST_AGO)
    return edge.at - ago


def claimed_sender(raw: bytes) -> str:
    """Return the address that the lines above the letter name first; nobody has checked it."""
    found = _SENDER.search(raw[:HEAD_BYTES])
    if found is None:
        return ""
    return one_line(parseaddr(found[1].decode("utf-8", "replace"))[1])[:320]


def _cut(letter: RemoteLetter, place: Place) -> bytes:
    """Return the lines above a letter that is too large to fetch, and a word that this is so."""
    head = letter.raw.rstrip(b"\r\n")
    lines = re.sub(
        rb"^content-(type|transfer-encoding):[^\n]*(\n[ \t][^\n]*)*\n?",
        b"",
        head + b"\r\n",
        flags=re.IGNORECASE | re.MULTILINE,
    )
    words = say("mailbox-left-on-server", Language.EN, megabytes=-(-letter.size_bytes // 1_000_000))
    plain = b"Content-Type: text/plain; charset=utf-8\r\n\r\n"
    return lines + plain + words.encode() + b"\r\n"


def _hold_the_cut(
    letters: Sequence[RemoteLetter], receipts: Sequence[Receipt], place: Place, *, edge: Edge
) -> None:
    """Put what is not whole into quarantine at once, where a person sees it."""
    for letter, receipt in zip(letters, receipts, strict=True):
        if letter.is_whole or receipt.duplicate:
            continue
        why = sentence(
            "mailbox-too-large",
            megabytes=-(-letter.size_bytes // 1_000_000),
            limit=place.largest_bytes // 1_000_000,
        )
        settle(receipt.item_id, ItemState.QUARANTINED, error=kept(why), real_at=edge.real_at)
