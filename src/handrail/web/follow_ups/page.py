"""Everything the page of follow-ups shows, as finished values."""

from dataclasses import dataclass

from handrail.web.components.clock import Clock
from handrail.web.components.component import Moment
from handrail.web.components.empty import Empty
from handrail.web.components.field import Field
from handrail.web.components.notice import Notice
from handrail.web.components.tabs import Tabs


@dataclass(frozen=True, kw_only=True)
class FollowUpLine:
    """One follow-up; `when` is empty for who may not move it."""

    id: str
    text: str
    href: str
    case: str
    detail: str
    at: Moment
    clock: Clock
    post: str = ""
    when: Field | None = None
    is_unfolded: bool = False


@dataclass(frozen=True, kw_only=True)
class FollowUpsPage:
    """The follow-ups of somebody, the earliest first."""

    href: str
    whose: str
    tabs: Tabs
    view: str
    lines: tuple[FollowUpLine, ...]
    empty: Empty | None
    notice: Notice | None = None
