from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from handrail.sop.company import Company
from handrail.sop.document import Procedure, Step
from handrail.sop.overlay import LawPack
from handrail.sop.reading import Reading

Holds = TypeVar("Holds")


@dataclass(frozen=True)
class Read(Generic[Holds]):
    """What a file says, and where it says it."""

    holds: Holds
    reading: Reading


@dataclass(frozen=True)
class Whole:
    """What checks hold against each other.

    Attributes:
        readings: that of each file of the company, by its kind.
        packs: law packs, whose sources may be cited too.
    """

    company: Company
    readings: Mapping[str, Reading]
    procedures: tuple[Read[Procedure], ...]
    packs: tuple[LawPack, ...] = ()

    def steps(self) -> Iterator[tuple[Step, Reading]]:
        """Yield every step of every procedure, with the reading that knows where it stands."""
        for each in self.procedures:
            for step in each.holds.steps():
                yield step, each.reading
