from django.db import transaction

from handrail.channels.email.mailboxes.managed import managed_row
from handrail.channels.email.mailboxes.models import Folder, Mailbox
from handrail.channels.email.mailboxes.queries import refresh_name
from handrail.channels.email.mailboxes.settings import BadMailbox, MailboxSettings, check
from handrail.channels.email.mailboxes.values import MailboxView, view_mailbox
from handrail.desk.edge import Edge
from handrail.people.access import Grants, require
from handrail.people.roles import Permission
from handrail.record.secrets import keep_secret

FIELDS = (
    "name",
    "branch_id",
    "host",
    "port",
    "encryption",
    "user",
    "sign_in",
    "token_url",
    "client_id",
    "scope",
    "since",
    "quiet_minutes",
    "largest_bytes",
)
"""What a mailbox's row takes over from its settings."""


def connect_mailbox(
    *, settings: MailboxSettings, secret: str, refresh: str = "", by: Grants, edge: Edge
) -> MailboxView:
    """Set a mailbox up; it is read from now on.

    Args:
        settings: where it is and what of it is read.
        secret: the password, or the client's secret; kept encrypted, never shown again.
        refresh: the refresh token, where that is how we sign in.

    Raises:
        NotAllowed: `by` may not manage the mailboxes of the branch.
        BadMailbox, SeenByOthers: it cannot be set up so.
    """
    require(by, Permission.MANAGE_MAILBOXES, branch_id=settings.branch_id)
    check(settings)
    row = Mailbox(secret_name=f"mailbox:{edge.chance.token(12).hex()}")
    with transaction.atomic():
        return _save(row, settings, secret=secret, refresh=refresh, edge=edge)


def change_mailbox(
    mailbox_id: int,
    *,
    settings: MailboxSettings,
    secret: str = "",
    refresh: str = "",
    by: Grants,
    edge: Edge,
) -> MailboxView:
    """Change a mailbox; without a new secret the old one stays.

    The old one is never sent to another place than it was entered for.

    Raises:
        UnknownMailbox: there is none.
        NotAllowed, BadMailbox, SeenByOthers: as `connect_mailbox` raises; also where the mailbox
            moves to another server and no new secret comes with it.
    """
    row = managed_row(mailbox_id, by=by)
    require(by, Permission.MANAGE_MAILBOXES, branch_id=settings.branch_id)
    check(settings)
    if not secret and goes_elsewhere(view_mailbox(row), settings):
        raise BadMailbox("secret")
    with transaction.atomic():
        return _save(row, settings, secret=secret, refresh=refresh, edge=edge)


def goes_elsewhere(before: MailboxView, settings: MailboxSettings) -> bool:
    """Return whether secrets would be sent to another place, or less guarded, than before."""
    names = ("host", "port", "encryption", "sign_in", "token_url", "client_id")
    return any(getattr(before, name) != getattr(settings, name) for name in names)


def _save(
    row: Mailbox, settings: MailboxSettings, *, secret: str, refresh: str, edge: Edge
) -> MailboxView:
    for name in FIELDS:
        setattr(row, name, getattr(settings, name))
    row.changed_at = edge.real_at
    row.next_try_at = None
    row.save()
    _keep_folders(row, settings.folders)
    if secret:
        keep_secret(row.secret_name, secret, chance=edge.chance)
    if refresh:
        keep_secret(refresh_name(row.secret_name), refresh, chance=edge.chance)
    return view_mailbox(row)


def _keep_folders(row: Mailbox, names: tuple[str, ...]) -> None:
    """Keep how far the folders were read that stay; a folder that is taken out is forgotten."""
    Folder.objects.filter(mailbox=row).exclude(name__in=names).delete()
    for name in names:
        Folder.objects.get_or_create(mailbox=row, name=name)
