from dataclasses import dataclass
from typing import ClassVar, Literal

from handrail.web.components.component import Component

MINUTES = 1440
"""What a day's picture is wide: an ordinary day in minutes."""


@dataclass(frozen=True, kw_only=True)
class Stretch:
    """A stretch of a day in the picture; its shape says the same as its colour."""

    kind: Literal["open", "counted", "paused"]
    x: str
    width: str


@dataclass(frozen=True, kw_only=True)
class Mark:
    """A moment in the picture: where it began, is due, was met, is now, the calendar changed."""

    kind: Literal["start", "due", "met", "now", "near", "changed"]
    x: str


@dataclass(frozen=True, kw_only=True)
class ToldDay:
    """One day: its name, what is special about it, its picture, and how much of it counted.

    Attributes:
        said: all of it in words, for whoever does not see the picture.
        gap: said instead of a day where days are left out.
    """

    id: str = ""
    day: str = ""
    marks: str = ""
    counted: str = ""
    said: str = ""
    stretches: tuple[Stretch, ...] = ()
    moments: tuple[Mark, ...] = ()
    gap: str = ""


@dataclass(frozen=True, kw_only=True)
class ClockStory(Component):
    """Why something is due when it is: a picture of each day, and the same in words."""

    template: ClassVar[str] = "components/clock_story/clock_story.html"
    id: str
    title: str
    days: tuple[ToldDay, ...]
    words: tuple[str, ...]
    legend: tuple[tuple[str, str], ...]
    """What the shapes of the picture mean, each by its kind."""
