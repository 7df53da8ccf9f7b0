"""A folder brought up to date: what came since, and the days that somebody asked for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from handrail.channels.email.mailboxes.imap.remote import Numbers, RemoteFolder
from handrail.channels.email.mailboxes.models import Folder
from handrail.channels.email.mailboxes.reading.keeping import (
    Place,
    keep,
    move_watermark,
    not_fetched,
)
from handrail.channels.email.mailboxes.values import MailboxView
from handrail.desk.edge import Edge


@dataclass(frozen=True, kw_only=True)
class Reading:
    """One mailbox being read.

    Attributes:
        mailbox: as it is set up.
        recipients: whom its letters are for, [] where each letter says so itself.
        edge: gives the moment and chance, asked anew for each bundle.
        may_go_on: says when to stop between two bundles.
    """

    mailbox: MailboxView
    recipients: tuple[str, ...]
    edge: Callable[[], Edge]
    may_go_on: Callable[[], bool] = lambda: True


def bring_up_to_date(reading: Reading, remote: RemoteFolder) -> int:
    """Fetch what the folder has above its watermark; return how many letters were new to us.

    Raises:
        Trouble: the server cannot be used.
        StorageFull: there is no room; the rest stays on the server.
    """
    numbers = remote.open()
    place = place_of(reading, remote.name, numbers)
    above = remote.above(_watermark(place))
    wanted = _wanted(reading, remote, place, above)
    brought = fetch(reading, remote, wanted, place=place, moves=True)
    if above and reading.may_go_on():
        move_watermark(place, above[-1])
    return brought


def fetch(
    reading: Reading, remote: RemoteFolder, uids: Sequence[int], *, place: Place, moves: bool
) -> int:
    """Fetch the letters with these numbers and keep them; return how many were new to us."""
    brought = 0
    for letters in remote.letters(uids, largest_bytes=reading.mailbox.largest_bytes):
        if letters:
            brought += keep(letters, place=place, moves=moves, edge=reading.edge())
        if not reading.may_go_on():
            break
    return brought


def place_of(reading: Reading, name: str, numbers: Numbers) -> Place:
    """Return the folder's place; where the server has numbered it anew, reading begins anew.

    Nothing is doubled by that: the ledger knows every letter by its content.
    """
    folder, _ = Folder.objects.get_or_create(mailbox_id=reading.mailbox.id, name=name)
    if folder.uidvalidity != numbers.uidvalidity:
        Folder.objects.filter(pk=folder.pk).update(
            uidvalidity=numbers.uidvalidity, watermark=0, began_below=numbers.uid_next
        )
    return Place(
        mailbox_id=reading.mailbox.id,
        folder_id=folder.pk,
        uidvalidity=numbers.uidvalidity,
        recipients=reading.recipients,
        largest_bytes=reading.mailbox.largest_bytes,
    )


def _watermark(place: Place) -> int:
    return Folder.objects.values_list("watermark", flat=True).get(pk=place.folder_id)


def _wanted(
    reading: Reading, remote: RemoteFolder, place: Place, above: Sequence[int]
) -> Sequence[int]:
    """Return what is to be fetched; of what lay there at the beginning, only the wanted days."""
    began_below = Folder.objects.values_list("began_below", flat=True).get(pk=place.folder_id)
    if not above or above[0] >= began_below:
        return above
    recent = frozenset(remote.since(reading.mailbox.since))
    return not_fetched((uid for uid in above if uid >= began_below or uid in recent), place=place)
