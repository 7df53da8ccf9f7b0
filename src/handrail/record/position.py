"""Places in the order of all events, as texts that readers keep and hand back."""

import re
from typing import NewType

Position = NewType("Position", str)
START = Position("start")

_SHAPE = re.compile(r"(0|-?[1-9][0-9]{0,17})\.(0|[1-9][0-9]{0,17})", re.ASCII)
BEFORE_ALL = (-(2**63), 0)


class BadPosition(ValueError):
    """A text is no position in the order of events."""

    def __init__(self, text: str) -> None:
        super().__init__(f"{text[:40]!r} is no position. Start again without one.")


def position_of(*, transaction: int, number: int) -> Position:
    """Return the position of the event with this number, written by this transaction."""
    return Position(f"{transaction}.{number}")


def read_position(text: str) -> Position:
    """Return the position that somebody handed back.

    Raises:
        BadPosition: no position looks like this.
    """
    place_of(Position(text))
    return Position(text)


def place_of(position: Position) -> tuple[int, int]:
    """Return the transaction and the number in a position.

    Raises:
        BadPosition: no position looks like this.
    """
    if position == START:
        return BEFORE_ALL
    found = _SHAPE.fullmatch(position)
    if found is None:
        raise BadPosition(position)
    return int(found[1]), int(found[2])
