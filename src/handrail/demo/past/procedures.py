from collections.abc import Mapping
from dataclasses import dataclass

from handrail.library import queries as library
from handrail.run import Machine
from handrail.suggest import Index

CHANNEL = "email"
NEEDED = {"late": "late-delivery", "return": "return-and-refund", "complaint": "complaint"}
"""Which procedure a letter's theme needs; a mere question needs none."""


@dataclass(frozen=True)
class Procedures:
    """What the shop works by: for each theme, around a letter, and how a letter finds its own."""

    matters: Mapping[str, Machine]
    frame: Machine | None
    index: Index


def procedures_in_force() -> Procedures:
    """Return the newest version of each procedure."""
    frame = library.channel_version(CHANNEL)
    return Procedures(
        matters={
            theme: library.machine(library.current_version(procedure).name)
            for theme, procedure in NEEDED.items()
        },
        frame=library.machine(frame.name) if frame else None,
        index=library.suggestion_index(CHANNEL),
    )
