"""Mailboxes as others see them: values without secrets."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import F

from handrail.channels.email.mailboxes.kinds import Encryption, SignIn
from handrail.channels.email.mailboxes.models import BackFill, Folder, Mailbox


@dataclass(frozen=True, kw_only=True)
class MailboxView:
    """A mailbox; its password or client secret is never part of it."""

    id: int
    name: str
    branch_id: int | None
    host: str
    port: int
    encryption: Encryption
    user: str
    sign_in: SignIn
    token_url: str
    client_id: str
    scope: str
    since: date
    quiet_minutes: int
    largest_bytes: int
    is_paused: bool
    count_asked: bool
    folders: tuple[str, ...]
    changed_at: datetime
    last_contact_at: datetime | None
    last_letter_at: datetime | None
    failing_since: datetime | None
    failure: str
    next_try_at: datetime | None


def view_mailbox(row: Mailbox) -> MailboxView:
    """Return the mailbox as a value; one query for its folders unless prefetched."""
    return MailboxView(
        id=row.pk,
        name=row.name,
        branch_id=row.branch_id,
        host=row.host,
        port=row.port,
        encryption=Encryption(row.encryption),
        user=row.user,
        sign_in=SignIn(row.sign_in),
        token_url=row.token_url,
        client_id=row.client_id,
        scope=row.scope,
        since=row.since,
        quiet_minutes=row.quiet_minutes,
        largest_bytes=row.largest_bytes,
        is_paused=row.is_paused,
        count_asked=row.count_asked,
        folders=tuple(
            folder.name for folder in sorted(row.folders.all(), key=lambda each: each.pk)
        ),
        changed_at=row.changed_at,
        last_contact_at=row.last_contact_at,
        last_letter_at=row.last_letter_at,
        failing_since=row.failing_since,
        failure=row.failure,
        next_try_at=row.next_try_at,
    )


@dataclass(frozen=True, kw_only=True)
class CountView:
    """The server's count of a folder beside ours; `missing` are the numbers of what we lack."""

    at: datetime
    server_count: int
    our_count: int
    missing: tuple[int, ...]
    mended: int
    gone: int


@dataclass(frozen=True, kw_only=True)
class FolderView:
    """A folder, how far it was read, how many of its letters are kept, and its latest count."""

    id: int
    name: str
    uidvalidity: int | None
    watermark: int
    kept: int
    count: CountView | None


def view_folder(row: Folder) -> FolderView:
    """Return the folder as a value; two queries."""
    last = row.reconciliations.order_by("-at").first()
    return FolderView(
        id=row.pk,
        name=row.name,
        uidvalidity=row.uidvalidity,
        watermark=row.watermark,
        kept=row.fetched.filter(uidvalidity=F("folder__uidvalidity")).count(),
        count=None
        if last is None
        else CountView(
            at=last.at,
            server_count=last.server_count,
            our_count=last.our_count,
            missing=tuple(last.missing),
            mended=last.mended,
            gone=last.gone,
        ),
    )


@dataclass(frozen=True, kw_only=True)
class BackFillView:
    """Days that somebody asked for, and how many new letters they have brought so far."""

    first_day: date
    last_day: date
    asked_by: int
    done_at: datetime | None
    brought: int


def view_back_fill(row: BackFill) -> BackFillView:
    """Return the days that were asked for as a value."""
    return BackFillView(
        first_day=row.first_day,
        last_day=row.last_day,
        asked_by=row.asked_by_id,
        done_at=row.done_at,
        brought=row.brought,
    )
