"""What is known of mailboxes, for the desk itself. Persons come in by `managed.py`, which asks."""

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime

from django.db.models import Q

from handrail.channels.email.mailboxes.imap.access import Access
from handrail.channels.email.mailboxes.models import BackFill, Fetched, Folder, Mailbox
from handrail.channels.email.mailboxes.values import (
    BackFillView,
    FolderView,
    MailboxView,
    view_back_fill,
    view_folder,
    view_mailbox,
)
from handrail.people.refused import Refused
from handrail.record.secrets import NoSecret, secret
from handrail.words import sentence


class UnknownMailbox(Refused):
    """There is no such mailbox, or it is not for this person."""

    def __init__(self) -> None:
        super().__init__(sentence("mailbox-unknown"))


def mailboxes() -> tuple[MailboxView, ...]:
    """Return every mailbox by name."""
    rows = Mailbox.objects.order_by("name", "pk").prefetch_related("folders")
    return tuple(view_mailbox(row) for row in rows)


def mailbox(mailbox_id: int) -> MailboxView:
    """Return the mailbox.

    Raises:
        UnknownMailbox: there is none.
    """
    row = Mailbox.objects.filter(pk=mailbox_id).first()
    if row is None:
        raise UnknownMailbox
    return view_mailbox(row)


def access_to(mailbox_id: int) -> Access:
    """Return how to reach the mailbox, with its secrets, for who connects to it.

    Raises:
        UnknownMailbox: there is none.
        SeenByOthers: its password would go over the network unencrypted.
    """
    view = mailbox(mailbox_id)
    name = Mailbox.objects.values_list("secret_name", flat=True).get(pk=mailbox_id)
    return Access(
        host=view.host,
        port=view.port,
        encryption=view.encryption,
        user=view.user,
        sign_in=view.sign_in,
        secret=_secret(name),
        refresh=_secret(refresh_name(name)),
        token_url=view.token_url,
        client_id=view.client_id,
        scope=view.scope,
    )


def refresh_name(secret_name: str) -> str:
    """Return the name under which the mailbox's refresh token is kept."""
    return f"{secret_name}:refresh"


def folders_of(mailbox_id: int) -> tuple[FolderView, ...]:
    """Return the mailbox's folders, the first one first, with their latest counts."""
    rows = Folder.objects.filter(mailbox_id=mailbox_id).order_by("pk")
    return tuple(view_folder(row) for row in rows)


def back_fills_of(mailbox_id: int, *, limit: int = 10) -> tuple[BackFillView, ...]:
    """Return the days that were asked for, the latest first."""
    rows = BackFill.objects.filter(mailbox_id=mailbox_id).order_by("-pk")[:limit]
    return tuple(view_back_fill(row) for row in rows)


def where_it_lay(item_id: int) -> tuple[str, str] | None:
    """Return the names of the mailbox and the folder that a letter was fetched from, if any."""
    return where_they_lay([item_id]).get(item_id)


def where_they_lay(item_ids: Collection[int]) -> Mapping[int, tuple[str, str]]:
    """Return the names of mailbox and folder by letter, in one query; others are left out."""
    if not item_ids:
        return {}
    rows = Fetched.objects.filter(item__in=item_ids).order_by("-pk")
    found = rows.values_list("item", "folder__mailbox__name", "folder__name")
    return {item: (mailbox, folder) for item, mailbox, folder in found}


def to_be_watched(*, worker: str, real_now: datetime) -> Iterator[int]:
    """Yield the mailboxes that this worker has, or may take over from one that is gone."""
    free = Q(worker=worker) | Q(lease_until=None) | Q(lease_until__lt=real_now)
    rows = Mailbox.objects.filter(free, is_paused=False).order_by("pk")
    yield from rows.values_list("pk", flat=True)


def _secret(name: str) -> str:
    """Return the secret, "" where there is none: the server says then what is wrong."""
    try:
        return secret(name).text
    except NoSecret:
        return ""
