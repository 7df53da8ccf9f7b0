"""One change between two versions of a procedure, as a value."""

from dataclasses import dataclass
from enum import StrEnum

from handrail.clock import Standard, TimedMeasure
from handrail.rules import Money
from handrail.sop.diff.aspect import Aspect
from handrail.sop.diff.worth import OnlyIf, Worth
from handrail.words import Language


class Touches(StrEnum):
    """Whether a change is one of what is done, or only of what is said."""

    BEHAVIOUR = "behaviour"
    WORDING = "wording"


class Of(StrEnum):
    """What kind of thing has changed."""

    PROCEDURE = "procedure"
    FACT = "fact"
    BLOCK = "block"
    WAY = "way"


@dataclass(frozen=True)
class Subject:
    """What has changed, by the name that it has in the newer version if it is still there.

    Attributes:
        id: the name of a fact or the id of a block; of a way, the id of its choice.
        way: the id of a way.
    """

    of: Of
    id: str = ""
    way: str = ""


PROCEDURE = Subject(Of.PROCEDURE)


@dataclass(frozen=True)
class Slot:
    """A list of blocks: that of a block or of a way within it, or the whole body."""

    block: str = ""
    way: str = ""


BODY = Slot()


@dataclass(frozen=True, kw_only=True)
class Added:
    """Something is new.

    Attributes:
        slot: of a block, the list in which it stands.
        comes_after: the block or way before it in its list, None if it stands first.
    """

    subject: Subject
    slot: Slot = BODY
    comes_after: str | None = None


@dataclass(frozen=True)
class Removed:
    """Something is no longer there."""

    subject: Subject


@dataclass(frozen=True)
class Renamed:
    """Something has another id."""

    subject: Subject
    before: str
    after: str


@dataclass(frozen=True, kw_only=True)
class Moved:
    """A block or way stands elsewhere in its list; exactly one of the two neighbours is named."""

    subject: Subject
    comes_before: str | None = None
    comes_after: str | None = None


@dataclass(frozen=True, kw_only=True)
class Carried:
    """A block stands in another list, such as a way of a choice.

    Attributes:
        comes_after: the block before it there, None if it stands first.
    """

    subject: Subject
    came_from: Slot
    stands_in: Slot
    comes_after: str | None = None


@dataclass(frozen=True)
class Changed:
    """One aspect of something is another one; None stands for nothing."""

    subject: Subject
    aspect: Aspect
    before: Worth
    after: Worth


@dataclass(frozen=True)
class LimitChanged:
    """An offer may give more or less in a currency; None stands for nothing."""

    subject: Subject
    before: Money | None
    after: Money | None


@dataclass(frozen=True)
class StandardChanged:
    """Another promise holds on a channel, or a promise is new or gone."""

    subject: Subject
    channel: str
    measure: TimedMeasure
    before: Standard | None
    after: Standard | None


@dataclass(frozen=True)
class PhrasesChanged:
    """Other words of letters are listened for in a language."""

    subject: Subject
    aspect: Aspect
    language: Language
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True)
class Reworded:
    """A text is another one in a language, or is new or gone there.

    Attributes:
        text: which of the subject's texts, such as "why".
        only_if: of a variant of what to say, when it is said.
    """

    subject: Subject
    text: str
    language: Language
    before: str | None
    after: str | None
    only_if: OnlyIf | None = None


Change = (
    Added
    | Removed
    | Renamed
    | Moved
    | Carried
    | Changed
    | LimitChanged
    | StandardChanged
    | PhrasesChanged
    | Reworded
)

ONLY_SAID = frozenset(
    {
        Aspect.OWNER,
        Aspect.STAGE,
        Aspect.GOALS,
        Aspect.TONE,
        Aspect.EVIDENCE,
        Aspect.WHEN,
        Aspect.OPENS_WHEN,
        Aspect.VERBATIM,
        Aspect.SOURCE,
        Aspect.CITES,
        Aspect.COVERS,
        Aspect.OCCASIONS,
    }
)
"""The aspects that no hash of behaviour has."""


def touches(change: Change) -> Touches:
    """Return whether what is done changes, or only what is said."""
    match change:
        case Reworded() | PhrasesChanged():
            return Touches.WORDING
        case Changed(aspect=aspect) if aspect in ONLY_SAID:
            return Touches.WORDING
        case _:
            return Touches.BEHAVIOUR
