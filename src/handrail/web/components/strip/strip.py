from dataclasses import dataclass
from typing import ClassVar

from handrail.web.components.badge import Badge
from handrail.web.components.clock import Clock
from handrail.web.components.component import Component


@dataclass(frozen=True, kw_only=True)
class Conversation:
    """One conversation in hand."""

    name: str
    href: str
    channel: Badge
    current: bool = False
    unread: bool = False
    clock: Clock | None = None
    """This case's tightest deadline, or how long the customer has waited."""
    doing: str = ""
    """What the customer does just now: "typing"."""


@dataclass(frozen=True, kw_only=True)
class Strip(Component):
    """The conversations in hand, and the way to the customer who has waited longest."""

    template: ClassVar[str] = "components/strip/strip.html"
    conversations: tuple[Conversation, ...]
    next_href: str = ""
    others: tuple[str, ...] = ()
    """Who else looks at this case just now."""
