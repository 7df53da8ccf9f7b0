"""Everything the pages of mailboxes show, as finished values."""

from dataclasses import dataclass

from handrail.web.components.field import Field
from handrail.web.components.notice import Notice
from handrail.web.components.table import Table


@dataclass(frozen=True, kw_only=True)
class Line:
    """Something about a mailbox, and what it is."""

    what: str
    is_so: str


@dataclass(frozen=True, kw_only=True)
class MailboxesPage:
    """Every mailbox that somebody may see, and what is wrong with any."""

    table: Table
    alarms: tuple[Notice, ...]
    notice: Notice | None = None


@dataclass(frozen=True, kw_only=True)
class Step:
    """One step into the mailbox, and whether it went well."""

    text: str
    is_well: bool


@dataclass(frozen=True, kw_only=True)
class MailboxPage:
    """One mailbox: how it fares, what can be done, how it is set up. A new one has no address."""

    title: str
    href: str
    fields: tuple[Field, ...]
    notice: Notice | None = None
    tried: tuple[Step, ...] = ()
    alarms: tuple[Notice, ...] = ()
    health: tuple[Line, ...] = ()
    folders: Table | None = None
    days: tuple[Field, ...] = ()
    back_fills: tuple[str, ...] = ()
    is_paused: bool = False
