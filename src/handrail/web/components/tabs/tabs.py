from dataclasses import dataclass
from typing import ClassVar

from handrail.web.components.badge import Badge
from handrail.web.components.component import Component


@dataclass(frozen=True, kw_only=True)
class Tab:
    """One of several views of the same thing; a real link."""

    title: str
    href: str
    current: bool = False
    badge: Badge | None = None
    keys: str = ""


@dataclass(frozen=True, kw_only=True)
class Tabs(Component):
    """A row of tabs, and perhaps one more to add."""

    template: ClassVar[str] = "components/tabs/tabs.html"
    label: str
    """What the tabs divide, for people who do not see them."""
    tabs: tuple[Tab, ...]
    add_href: str = ""
    add_text: str = ""
    region: str = ""
    """The id that a tab brings up to date instead of loading a page."""
