"""Everything the quarantine shows, as finished values."""

from dataclasses import dataclass

from handrail.web.components.component import Moment
from handrail.web.components.empty import Empty
from handrail.web.components.field import Field
from handrail.web.components.notice import Notice
from handrail.web.components.table import Table


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A held letter. What its sender says of it is only claimed."""

    href: str
    number: str
    sender: str
    subject: str
    """"" for one that has none, or that is too large to be looked into for a list."""
    recipients: str
    came: Moment
    size: str
    tries: str
    error: str
    """What happened, why, and what to do next."""


@dataclass(frozen=True, kw_only=True)
class Sum:
    """How many letters are in a state."""

    state: str
    count: str


@dataclass(frozen=True, kw_only=True)
class QuarantinePage:
    """The held letters, and what became of all others."""

    letters: tuple[Letter, ...]
    elsewhere: str
    """That more are held which only others may read; empty if none are."""
    sums: tuple[Sum, ...]
    total: str
    duplicates: str
    ignored: Table
    may_work: bool
    undelivered: Table | None = None
    """Replies that will not arrive, for who works on cases."""
    alarms: tuple[Notice, ...] = ()
    """What is wrong with the mailboxes from which letters come, for who decides about letters."""
    mailboxes: Table | None = None
    """How these mailboxes fare."""
    notice: Notice | None = None
    empty: Empty | None = None


@dataclass(frozen=True, kw_only=True)
class LetterPage:
    """One held letter and its original; or why there is none to be seen any more."""

    letter: Letter
    original: str
    cut: str = ""
    """That the original is longer; empty if it is whole."""
    lost: Notice | None = None
    reason: Field | None = None
    """Asked of whoever may put it aside."""
    case_fields: tuple[Field, ...] = ()
    """Asked of whoever may make a case of it."""
    came_from: str = ""
    """The mailbox and the folder, where it was fetched from one."""
