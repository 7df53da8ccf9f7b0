"""What a converter knows of one procedure before it reads the source."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bench.mapped.blocks import Block, Blocks

APART = {
    "screen": "how the screen of the source's own tool works",
    "exercise": "for the people who played the chats: surveys, invented values and excuses",
    "heading": "a heading, or nothing at all",
    "example": "an example of a value",
}
"""Why a piece of a source is no instruction to whoever works by the procedure."""

FactTable = Mapping[str, Mapping[str, Any]]
"""Declarations of facts, by name, as a file holds them."""


@dataclass(frozen=True)
class Mapped:
    """One procedure, in our own words.

    Attributes:
        source: what the source calls it.
        need: what the customer wants, in the customer's words.
        instead: procedures that are right where this one is not, and when each is.
        of: pieces that stand in the head or in a fact, such as {"need": "i0"}.
        apart: pieces, or parts of them, that are no instruction, and why.
    """

    source: str
    id: str
    title: str
    department: str
    purpose: str
    outcome: str
    need: str
    steps: Blocks
    instead: Mapping[str, str] = field(default_factory=dict)
    of: Mapping[str, str] = field(default_factory=dict)
    apart: Mapping[str, str] = field(default_factory=dict)


def fact(type: str, label: str, /, **keys: Any) -> Block:
    """Return the declaration of a fact; keys are those of the format, with `_` for a space."""
    return {
        "label": label,
        "type": type,
        **{key.replace("_", " "): value for key, value in keys.items()},
    }
