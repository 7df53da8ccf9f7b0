from dataclasses import dataclass
from typing import ClassVar

from handrail.web.components.component import Component, Tone


@dataclass(frozen=True, kw_only=True)
class Badge(Component):
    """A word or two in a pill: a channel, a state, a count."""

    template: ClassVar[str] = "components/badge/badge.html"
    text: str
    tone: Tone = "plain"
    icon: str = ""
