"""Everything the inbox shows, as finished values."""

from dataclasses import dataclass

from handrail.web.components.avatar import Avatar
from handrail.web.components.badge import Badge
from handrail.web.components.clock import Clock
from handrail.web.components.component import Moment
from handrail.web.components.empty import Empty
from handrail.web.components.tabs import Tabs


@dataclass(frozen=True, kw_only=True)
class Errand:
    """Something that waits for this person: an approval, or a promise to keep."""

    href: str
    title: str
    detail: str
    at: Moment | None = None
    clock: Clock | None = None


@dataclass(frozen=True, kw_only=True)
class Errands:
    """Errands of one kind; the first few are shown, the others unfold."""

    id: str
    title: str
    first: tuple[Errand, ...]
    others: tuple[Errand, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Row:
    """One case."""

    case_id: int
    href: str
    customer: str
    title: str
    channel: Badge
    age: Moment
    procedure: str = ""
    branch: str = ""
    """Said where the reader sees several branches."""
    state: Badge | None = None
    unread: bool = False
    clock: Clock | None = None
    holder: Avatar | None = None
    held: str = ""
    """Who has it, in a sentence."""
    take: str = ""
    """Where the button "Take" posts to; empty where it is not to be had."""


@dataclass(frozen=True, kw_only=True)
class InboxPage:
    """One view of the cases."""

    href: str
    """Its own address; brought up to date from there when the desk says that it changed."""
    tabs: Tabs
    errands: tuple[Errands, ...]
    view: str
    """The view's name, for people who do not see the tabs."""
    rows: tuple[Row, ...]
    me: int
    """Whom "Take" gives the case to."""
    first_href: str = ""
    """Back to the first page, from a later one."""
    next_href: str = ""
    empty: Empty | None = None
