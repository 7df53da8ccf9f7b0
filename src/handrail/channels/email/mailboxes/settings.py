"""What an administrator says of a mailbox, checked before anything is kept."""

import re
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from handrail.channels.email.mailboxes.imap.access import Access
from handrail.channels.email.mailboxes.kinds import Encryption, SignIn
from handrail.people.refused import Refused
from handrail.words import sentence

LONGEST_TEXT = 300
MOST_FOLDERS = 50
LONGEST_FOLDER = 200
LARGEST_BYTES = 200_000_000
SMALLEST_BYTES = 100_000
LONGEST_QUIET_MINUTES = 60 * 24 * 30

_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.:-]{0,252}[A-Za-z0-9])?")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f]")


class BadMailbox(Refused):
    """One of a mailbox's fields cannot be understood; `.field` names it."""

    def __init__(self, field: str) -> None:
        super().__init__(sentence(f"mailbox-bad-{field.replace('_', '-')}"))
        self.field = field


@dataclass(frozen=True, kw_only=True)
class MailboxSettings:
    """Where a mailbox is, how we sign in, and what of it is read.

    Attributes:
        branch_id: whose letters lie there; None where each letter says so itself.
        folders: as the server names them; the first one is listened to.
        since: letters of this day and later are read.
        quiet_minutes: of opening time without any letter until somebody is told; 0 for never.
        largest_bytes: of a larger letter, the lines above it are kept alone.
    """

    name: str
    branch_id: int | None
    host: str
    port: int
    encryption: Encryption
    user: str
    folders: tuple[str, ...]
    since: date
    sign_in: SignIn = SignIn.PASSWORD
    token_url: str = ""
    client_id: str = ""
    scope: str = ""
    quiet_minutes: int = 240
    largest_bytes: int = 50_000_000

    def access(self, *, secret: str, refresh: str = "") -> Access:
        """Return how to reach it.

        Raises:
            SeenByOthers: the secret would go over the network unencrypted.
        """
        return Access(
            host=self.host,
            port=self.port,
            encryption=self.encryption,
            user=self.user,
            sign_in=self.sign_in,
            secret=secret,
            refresh=refresh,
            token_url=self.token_url,
            client_id=self.client_id,
            scope=self.scope,
        )


def check(settings: MailboxSettings) -> None:
    """Do nothing if every field makes sense.

    Raises:
        BadMailbox: one does not; `.field` names it.
        SeenByOthers: a password would go over the network unencrypted.
    """
    wrong = next((field for field, is_well in _checks(settings) if not is_well), None)
    if wrong is not None:
        raise BadMailbox(wrong)
    settings.access(secret="")


def _checks(settings: MailboxSettings) -> tuple[tuple[str, bool], ...]:
    with_token = settings.sign_in is not SignIn.PASSWORD
    return (
        ("name", _is_text(settings.name)),
        ("host", bool(_HOST.fullmatch(settings.host))),
        ("port", 0 < settings.port < 65_536),
        ("user", _is_text(settings.user)),
        ("folders", _are_folders(settings.folders)),
        ("token_url", not with_token or _is_url(settings.token_url)),
        ("client_id", not with_token or _is_text(settings.client_id)),
        ("scope", not _CONTROLS.search(settings.scope) and len(settings.scope) <= LONGEST_TEXT),
        ("quiet_minutes", 0 <= settings.quiet_minutes <= LONGEST_QUIET_MINUTES),
        ("largest_bytes", SMALLEST_BYTES <= settings.largest_bytes <= LARGEST_BYTES),
    )


def _is_text(text: str) -> bool:
    return 0 < len(text.strip()) <= LONGEST_TEXT and not _CONTROLS.search(text)


def _are_folders(folders: tuple[str, ...]) -> bool:
    each_is_one = all(
        0 < len(folder) <= LONGEST_FOLDER and not _CONTROLS.search(folder) for folder in folders
    )
    return 0 < len(folders) <= MOST_FOLDERS and each_is_one


def _is_url(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in {"https", "http"} and bool(parts.hostname) and _is_text(text)
