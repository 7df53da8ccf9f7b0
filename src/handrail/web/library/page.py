"""Everything the library shows, as finished values. A procedure's parts draw themselves."""

from dataclasses import dataclass
from typing import ClassVar

from handrail.web.components.badge import Badge
from handrail.web.components.button import Button
from handrail.web.components.component import Component
from handrail.web.components.empty import Empty
from handrail.web.components.notice import Notice


@dataclass(frozen=True, kw_only=True)
class Said(Component):
    """A text of the procedure; marked where it is not in the reader's language."""

    template: ClassVar[str] = "library/said.html"
    text: str
    lang: str = ""
    """The text's own language, where it is not the reader's."""
    mark: str = ""
    """That language, in words."""


@dataclass(frozen=True, kw_only=True)
class StepLink:
    """Another step, to go to."""

    href: str
    text: str


@dataclass(frozen=True, kw_only=True)
class VariantPart:
    """What is said instead on an occasion: where, in which tone, and what has to be known."""

    occasion: str
    rule: tuple[tuple[int, str], ...]
    say: Said


@dataclass(frozen=True, kw_only=True)
class FactLine:
    """A fact that the procedure asks or looks up, and what there is to know of it."""

    label: Said
    details: str = ""


@dataclass(frozen=True, kw_only=True)
class StepPart(Component):
    """One step."""

    template: ClassVar[str] = "library/step.html"
    id: str
    number: int
    kind: str
    text: Said
    is_end: bool = False
    strength: Badge | None = None
    source: str = ""
    say: Said | None = None
    variants: tuple[VariantPart, ...] = ()
    """What is said where the first of them fits; otherwise `say`."""
    verbatim: bool = False
    why: Said | None = None
    terms: tuple[str, ...] = ()
    """Limit, time, people, what is learnt: a short line each."""
    parts: tuple[Said, ...] = ()
    """What a note is made of."""
    after: tuple[StepLink, ...] = ()
    undo: Said | None = None
    covers: tuple[str, ...] = ()
    whose: str = ""
    """Of whom the step is, where an overlay has the last word on it."""


@dataclass(frozen=True, kw_only=True)
class GroupPart(Component):
    """Parts that belong together: in any order, again and again, or only if it helps."""

    template: ClassVar[str] = "library/group.html"
    id: str
    number: int
    kind: str
    text: Said
    parts: "tuple[Part, ...]"
    is_ordered: bool
    why: Said | None = None
    terms: tuple[str, ...] = ()
    whose: str = ""


@dataclass(frozen=True, kw_only=True)
class Way:
    """One way on from a fork; without parts it goes on with the next step."""

    title: Said
    parts: "tuple[Part, ...]"
    rule: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, kw_only=True)
class ForkPart(Component):
    """A decision and the ways on from it."""

    template: ClassVar[str] = "library/fork.html"
    id: str
    number: int
    kind: str
    text: Said
    ways: tuple[Way, ...]
    rule: tuple[tuple[int, str], ...] = ()
    """Each line of the rule with its level; without a rule the agent decides."""
    why: Said | None = None
    whose: str = ""

    @property
    def is_ruled(self) -> bool:
        """Return whether rules decide, this one's own or those of its ways."""
        return bool(self.rule) or any(way.rule for way in self.ways)


Part = StepPart | GroupPart | ForkPart


@dataclass(frozen=True, kw_only=True)
class LocalChange:
    """One thing that an overlay makes different."""

    subject: str
    statement: str


@dataclass(frozen=True, kw_only=True)
class Local:
    """What differs at some places, whose it is, where, since when and why."""

    id: str
    whose: str
    where: str
    since: str
    because: str
    owner: str
    name: str
    notice: Notice | None
    changes: tuple[LocalChange, ...]


@dataclass(frozen=True, kw_only=True)
class PlaceLink:
    """The way to the procedure as it is at a branch, or everywhere else."""

    href: str
    text: str
    is_shown: bool


@dataclass(frozen=True, kw_only=True)
class Standards:
    """What is promised on a channel."""

    channel: str
    promises: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One procedure in the list."""

    href: str
    title: Said
    outcome: Said
    version: str
    channels: tuple[Badge, ...]
    standards: tuple[Standards, ...]


@dataclass(frozen=True, kw_only=True)
class Shelf:
    """Procedures of one kind."""

    id: str
    title: str
    what: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, kw_only=True)
class LibraryPage:
    """Every procedure in force."""

    shelves: tuple[Shelf, ...]
    unreadable: Notice | None = None
    """Which of them cannot be read, and what that means."""
    empty: Empty | None = None


@dataclass(frozen=True, kw_only=True)
class ProcedurePage:
    """One procedure, to be read."""

    name: str
    title: Said
    version: str
    outcome: Said
    purpose: Said
    department: Said
    owner: str
    channels: tuple[Badge, ...]
    standards: tuple[Standards, ...]
    need: Said | None
    evidence: str
    goals: tuple[str, ...]
    terms: tuple[tuple[str, Said], ...]
    facts: tuple[FactLine, ...]
    when: tuple[str, ...]
    opening: tuple[str, ...]
    """When a routine is due, and how an interrupt opens: a line each."""
    parts: tuple[Part, ...]
    places: tuple[PlaceLink, ...] = ()
    """As it is at which branch; empty where it is the same everywhere."""
    locals: tuple[Local, ...] = ()
    begin_href: str = ""
    begins: tuple[Button, ...] = ()
    """Where the reader may begin a routine now, a branch each; empty for any other procedure."""
    untranslated: str = ""
    """That some of it is in another language; empty if nothing is."""
