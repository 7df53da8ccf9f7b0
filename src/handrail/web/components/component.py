"""What every component is: a frozen value, and the template that draws it."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Literal

Tone = Literal["plain", "ok", "warn", "late", "blue", "brass", "note"]
"""A colour with a meaning; a word or a shape always goes with it."""


@dataclass(frozen=True, kw_only=True)
class Component:
    """Finished values that one template draws; texts are in the reader's language."""

    template: ClassVar[str]


@dataclass(frozen=True, kw_only=True)
class Moment:
    """When something is, and how the reader writes it."""

    at: datetime
    text: str

    @property
    def iso(self) -> str:
        """Return the moment for `<time datetime>`."""
        return self.at.isoformat(timespec="seconds")


@dataclass(frozen=True, kw_only=True)
class Example:
    """One state of a component in the gallery: the usual, empty, long, right-to-left, error."""

    name: str
    props: Component
    direction: Literal["ltr", "rtl"] = "ltr"
