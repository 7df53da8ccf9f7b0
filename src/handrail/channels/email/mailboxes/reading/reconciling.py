"""The server's count beside ours: what is missing is named, and fetched."""

from datetime import datetime, timedelta

from handrail.channels.email.mailboxes.imap.remote import RemoteFolder
from handrail.channels.email.mailboxes.models import Folder, Reconciliation
from handrail.channels.email.mailboxes.reading.keeping import fetched_uids
from handrail.channels.email.mailboxes.reading.syncing import Reading, fetch, place_of

EVERY = timedelta(days=1)
KEPT_FOR = timedelta(days=60)
MOST_NAMED = 200
"""Missing letters whose numbers are kept; their count is kept whatever it is."""


def is_due(folder: Folder, *, real_now: datetime) -> bool:
    """Return whether the folder was not counted within a day."""
    last = folder.reconciliations.order_by("-at").values_list("at", flat=True).first()
    return last is None or last <= real_now - EVERY


def reconcile(reading: Reading, remote: RemoteFolder) -> Reconciliation:
    """Count the folder's letters there and here, fetch what is missing, and keep both counts.

    Only what came since the mailbox's day counts, and what was numbered since reading began.

    Raises:
        Trouble: the server cannot be used.
        StorageFull: there is no room for what is missing.
    """
    place = place_of(reading, remote.name, remote.open())
    folder = Folder.objects.get(pk=place.folder_id)
    recent = frozenset(remote.since(reading.mailbox.since))
    there = frozenset(uid for uid in remote.above(0) if uid >= folder.began_below or uid in recent)
    there = frozenset(uid for uid in there if uid <= folder.watermark)
    missing = sorted(there - fetched_uids(place))
    if missing:
        fetch(reading, remote, missing, place=place, moves=False)
    ours = fetched_uids(place)
    left = sorted(there - ours)
    at = reading.edge().real_at
    Reconciliation.objects.filter(folder=folder, at__lt=at - KEPT_FOR).delete()
    return Reconciliation.objects.create(
        folder=folder,
        at=at,
        server_count=len(there),
        our_count=len(there) - len(left),
        missing=left[:MOST_NAMED],
        mended=len(missing) - len(left),
        gone=len(ours - frozenset(remote.above(0))),
    )
