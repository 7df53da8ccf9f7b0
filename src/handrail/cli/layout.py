"""Lines of a terminal: wrapped to its width, in colour where somebody sees them."""

import os
import shutil
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import TextIO

import click

WIDEST = 100
"""Longer lines are hard to read, however wide the terminal is."""

NARROWEST = 30


class Look(Enum):
    """How a piece of text looks; without colour all look the same."""

    PLAIN = "plain"
    HEADING = "heading"
    NUMBER = "number"
    SAID = "said"
    BINDING = "binding"
    FAINT = "faint"
    GOOD = "good"
    BAD = "bad"


_LOOKS: dict[Look, dict[str, bool | str]] = {
    Look.PLAIN: {},
    Look.HEADING: {"bold": True},
    Look.NUMBER: {"bold": True},
    Look.SAID: {"fg": "cyan"},
    Look.BINDING: {"fg": "yellow"},
    Look.FAINT: {"dim": True},
    Look.GOOD: {"fg": "green"},
    Look.BAD: {"fg": "red"},
}


@dataclass(frozen=True)
class Line:
    """A paragraph, before it is wrapped.

    Attributes:
        depth: how far it stands in, in columns.
        hang: how much further its second and later lines stand in.
    """

    text: str
    look: Look = Look.PLAIN
    depth: int = 0
    hang: int = 0


BLANK = Line("")


def show(lines: Iterator[Line], *, err: bool = False) -> None:
    """Print the lines; colour is left out where nobody sees it."""
    width = terminal_width()
    is_coloured = has_colour(sys.stderr if err else sys.stdout)
    for line in lines:
        for wrapped in wrapped_to(line, width):
            click.echo(styled(wrapped, line.look) if is_coloured else wrapped, err=err)


def wrapped_to(line: Line, width: int) -> list[str]:
    """Return the lines of a paragraph in a terminal of the width."""
    room = max(NARROWEST, width)
    depth = min(line.depth, room - NARROWEST // 2)
    return textwrap.wrap(
        safe(line.text),
        width=room,
        initial_indent=" " * depth,
        subsequent_indent=" " * min(depth + line.hang, room - NARROWEST // 2),
        break_on_hyphens=False,
    ) or [""]


def safe(text: str) -> str:
    """Return text of others on one line, without signs that command a terminal."""
    return "".join(sign if sign.isprintable() else " " for sign in text)


def terminal_width() -> int:
    """Return how wide lines may be."""
    return min(WIDEST, shutil.get_terminal_size().columns)


def has_colour(stream: TextIO) -> bool:
    """Return whether somebody looks at a terminal, and has not asked for no colour."""
    return stream.isatty() and not os.environ.get("NO_COLOR")


def styled(text: str, look: Look) -> str:
    """Return the text as it looks in a terminal with colours."""
    return click.style(text, **_LOOKS[look]) if _LOOKS[look] else text  # type: ignore[arg-type]  # the table's keys are those of style
