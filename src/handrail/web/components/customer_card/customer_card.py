from dataclasses import dataclass
from typing import ClassVar

from handrail.web.components.avatar import Avatar
from handrail.web.components.badge import Badge
from handrail.web.components.component import Component


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One thing known about the customer."""

    title: str
    detail: str = ""
    href: str = ""
    badge: Badge | None = None


@dataclass(frozen=True, kw_only=True)
class CustomerCard(Component):
    """Who the customer is, and what was promised; nothing known is asked twice."""

    template: ClassVar[str] = "components/customer_card/customer_card.html"
    avatar: Avatar
    verified: Badge
    """Verified, or not yet."""
    summary: str = ""
    """"since 2019, 14 orders"."""
    href: str = ""
    promises: tuple[Entry, ...] = ()
    contacts: tuple[Entry, ...] = ()
    """The last three."""
    prefers: str = ""
    offers: tuple[Entry, ...] = ()
    facts: tuple[Entry, ...] = ()
    """Known, never asked again; the detail says from where and how old."""
    other_cases: tuple[Entry, ...] = ()
