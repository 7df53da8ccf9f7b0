"""A whole procedure: its head, and its body."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from handrail.clock import Standard
from handrail.sop.document.block import Sequence, blocks_of
from handrail.sop.document.fact import FactDeclaration
from handrail.sop.document.step import Step
from handrail.sop.schedule import Schedule
from handrail.sop.text import Text
from handrail.sop.vocabulary import AIDET
from handrail.words import Language


class Kind(StrEnum):
    """What a procedure is for."""

    CHANNEL = "channel"
    MATTER = "matter"
    ROUTINE = "routine"
    INTERRUPT = "interrupt"


@dataclass(frozen=True)
class Need:
    """The customer need that the procedure answers, and how we know of it."""

    says: Text
    evidence: str


@dataclass(frozen=True)
class Procedure:
    """One procedure, whole.

    Attributes:
        instead: procedures that are right where this one is not, by id, and when each is.
        opens_when: words at which an interrupt opens.
        holds_effects: while an interrupt is open, effects of the contact's other runs wait.
        schedule: when a routine is due.
        memory_acronym: the one whose letters its steps cover.
    """

    id: str
    kind: Kind
    title: Text
    department: Text
    purpose: Text
    outcome: Text
    need: Need | None
    owner: str
    stage: str | None
    channels: tuple[str, ...]
    goals: tuple[str, ...]
    tone: str | None
    terms: tuple[tuple[str, Text], ...]
    when: tuple[tuple[Language, tuple[str, ...]], ...]
    standards: tuple[tuple[str, tuple[Standard, ...]], ...]
    facts: tuple[FactDeclaration, ...]
    body: Sequence
    opens_when: tuple[tuple[Language, tuple[str, ...]], ...] = ()
    holds_effects: bool = False
    schedule: Schedule | None = None
    instead: tuple[tuple[str, Text], ...] = ()
    memory_acronym: str = AIDET

    def fact(self, name: str) -> FactDeclaration:
        """Return the declaration of a fact.

        Raises:
            KeyError: the procedure declares no such fact.
        """
        return {fact.name: fact for fact in self.facts}[name]

    def steps(self) -> Iterator[Step]:
        """Yield every step in document order."""
        return (block for block in blocks_of(self.body) if isinstance(block, Step))
