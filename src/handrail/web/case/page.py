"""Everything the case page shows, as finished values."""

from dataclasses import dataclass

from handrail.web.components.badge import Badge
from handrail.web.components.clock_bar import ClockBar
from handrail.web.components.component import Moment
from handrail.web.components.composer import Composer
from handrail.web.components.customer_card import CustomerCard
from handrail.web.components.empty import Empty
from handrail.web.components.line import Line
from handrail.web.components.message import Event, Message
from handrail.web.components.notice import Notice
from handrail.web.components.procedure_offers import ProcedureOffers
from handrail.web.components.rail import Rail
from handrail.web.components.strip import Strip
from handrail.web.components.tabs import Tabs
from handrail.web.components.wrap_up import WrapUp


@dataclass(frozen=True, kw_only=True)
class CaseHead:
    """What the case is."""

    number: str
    title: str
    channel: Badge
    opened: Moment
    branch: str = ""
    priority: Badge | None = None
    state: Badge | None = None
    """Said when it is not simply open: waiting for the customer, closed."""


@dataclass(frozen=True, kw_only=True)
class CaseAction:
    """One thing to do with the case itself: take it, hand it over, wait, close it."""

    post: str
    name: str
    value: str
    text: str


@dataclass(frozen=True, kw_only=True)
class EscalationBanner:
    """What was escalated while nobody sees to it; without a way for those who only read."""

    lines: tuple[str, ...]
    post: str
    text: str


@dataclass(frozen=True, kw_only=True)
class InsteadOffer:
    """A procedure that is right where the one that runs is not: when it is, and its key."""

    procedure: str
    title: str
    when: str
    keys: str


@dataclass(frozen=True, kw_only=True)
class RunPane:
    """One matter's procedure at work; before one is chosen, the ones that may fit."""

    title: str = ""
    version: str = ""
    outcome: str = ""
    overlays: str = ""
    """Which overlays lie on the version; empty for none."""
    clocks: ClockBar | None = None
    notice: Notice | None = None
    """How it ended, or what a correction brought back."""
    offers: ProcedureOffers | None = None
    rail: Rail | None = None
    wrap_up: WrapUp | None = None
    instead: tuple[InsteadOffer, ...] = ()
    instead_post: str = ""
    nothing: Empty | None = None


@dataclass(frozen=True, kw_only=True)
class CasePage:
    """The agent's page of one case: who, the conversation, the run."""

    href: str
    """Its own address; brought up to date from there when the desk says that it changed."""
    head: CaseHead
    strip: Strip
    customer: CustomerCard
    thread: tuple[Message | Event, ...]
    run: RunPane
    tabs: Tabs | None = None
    """One per matter, where there are several or one may be added."""
    composer: Composer | None = None
    line: Line | None = None
    actions: tuple[CaseAction, ...] = ()
    """What may be done with the case itself, folded away."""
    escalation: EscalationBanner | None = None
    said: str = ""
    """Told once to people who do not see the page: what the last command did."""
