from dataclasses import dataclass
from typing import ClassVar

from handrail.web.components.component import Component


@dataclass(frozen=True, kw_only=True)
class Suggestion:
    """Something that Enter takes: it goes somewhere, puts in a text, or is an entry of the Line."""

    title: str
    kind: str
    """What it is, in the reader's language: "Procedure", "Answer", "Case"."""
    detail: str = ""
    href: str = ""
    insert: str = ""
    entry: str = ""


@dataclass(frozen=True, kw_only=True)
class Suggestions(Component):
    """What the typed letters may mean; the server answers a combobox with it."""

    template: ClassVar[str] = "components/suggestions/suggestions.html"
    id: str
    """The list's id: `find-list` or `line-list`."""
    suggestions: tuple[Suggestion, ...]
