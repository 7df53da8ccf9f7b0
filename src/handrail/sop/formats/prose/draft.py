"""A procedure in the making: its blocks, with marks for the author."""

from dataclasses import dataclass, field

from handrail.sop.document import StepKind
from handrail.words import Sentence


@dataclass
class DraftStep:
    """One step.

    Attributes:
        text: what is to be done; for a `say` step without `say`, also the words.
        keys: what stands beside it as it is, such as `within`.
        texts: what stands beside it as a text: `say` and `why`.
        marks: what the author is asked about it.
        heading: what the source wrote above it.
    """

    id: str
    kind: StepKind
    text: str
    keys: dict[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    marks: list[Sentence] = field(default_factory=list)
    heading: list[str] = field(default_factory=list)

    def add_why(self, text: str) -> None:
        """Note a sentence that says why, or what the step is good for."""
        known = self.texts.get("why")
        self.texts["why"] = f"{known} {text}" if known else text


@dataclass
class DraftWay:
    """One way on from a choice."""

    id: str
    title: str
    blocks: "list[Draft]"


@dataclass
class DraftChoice:
    """A choice; two ways called yes and no, or several with titles of their own.

    `condition` is what the first way hangs on, in the author's words.
    """

    id: str
    text: str
    ways: list[DraftWay]
    condition: str = ""
    marks: list[Sentence] = field(default_factory=list)
    heading: list[str] = field(default_factory=list)

    @property
    def is_two_way(self) -> bool:
        """Return whether it asks a question that is answered by yes or no."""
        return [way.id for way in self.ways] == ["yes", "no"]


@dataclass
class DraftGroup:
    """Blocks that belong together; `key` is the one that the format has for them."""

    id: str
    key: str
    text: str
    blocks: "list[Draft]"
    limit: int = 0
    marks: list[Sentence] = field(default_factory=list)
    heading: list[str] = field(default_factory=list)


@dataclass
class Otherwise:
    """What is done where the condition before it does not hold; never part of a finished draft."""

    id: str
    word: str
    blocks: "list[Draft]"
    heading: list[str] = field(default_factory=list)


Draft = DraftStep | DraftChoice | DraftGroup | Otherwise


def last_step(blocks: list[Draft]) -> DraftStep | None:
    """Return the last block if it is a step."""
    return blocks[-1] if blocks and isinstance(blocks[-1], DraftStep) else None
