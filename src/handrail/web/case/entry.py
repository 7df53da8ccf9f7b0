"""What an entry in the Line means. Pure: the same keys mean the same on every screen."""

import re
from dataclasses import dataclass

from handrail.run.look import Place, Stop
from handrail.sop.document import AnyOrder, Choose, Repeat, Step, StepKind


@dataclass(frozen=True)
class Done:
    """Enter alone: the step is done."""


@dataclass(frozen=True)
class Chose:
    """A digit: one of the answers, counted from 1."""

    number: int


@dataclass(frozen=True)
class Answered:
    """Text that answers the step."""

    text: str


@dataclass(frozen=True)
class Noted:
    """Text that is a note, pinned to the step."""

    text: str


@dataclass(frozen=True)
class Later:
    """The step is left for later."""


@dataclass(frozen=True)
class Skipped:
    """The step is skipped; its reason by number, in words, or later."""

    number: int | None = None
    text: str = ""


@dataclass(frozen=True)
class Replaced:
    """Another procedure is the right one: which of those that this one names, counted from 1."""

    number: int | None


@dataclass(frozen=True)
class FollowedUp:
    """Something is to be done later: when, then what."""

    text: str


@dataclass(frozen=True)
class Doubted:
    """This step is wrong here."""

    text: str


@dataclass(frozen=True)
class Sought:
    """Letters behind a dot: anything may be meant."""

    text: str


Entry = Done | Chose | Answered | Noted | Later | Skipped | Replaced | FollowedUp | Doubted | Sought

FOLLOW_UP = re.compile(
    r"\+\s*(?:[0-9]{1,4}\s*(?:m|min|h|hr|std|d|t)\b|[0-9]{4}-[0-9]{2}-[0-9]{2}|[^\W\d])",
    re.IGNORECASE,
)
"""How a follow-up begins; a telephone number or an amount with its sign does not."""

WORDS = frozenset({StepKind.RESTATE, StepKind.NOTE})
"""Kinds of steps that are done by writing something down."""


def read_entry(text: str, *, stop: Stop | None, is_note: bool = False) -> Entry:
    """Return what was meant by the entry at this stop of the rail.

    - nothing: done; a digit: that choice; `-`: later; `--` with a digit or words: skip;
    - `=` with a digit: another procedure is the right one, of those that this one names;
    - `+` with a time and words: a follow-up;
    - `!`: this step is wrong here; `.`: look for anything;
    - other text answers a step that asks, or is a note.
    """
    words = text.strip()
    if is_note:
        return Noted(words)
    match words[:1], words:
        case _, "":
            return Done()
        case "-", "-":
            return Later()
        case "-", _ if words.startswith("--"):
            return _skipped(words[2:].strip())
        case "=", _ if words == "=" or _is_digit(words[1:].strip()):
            return Replaced(int(words[1:]) if words[1:] else None)
        case "+", _ if FOLLOW_UP.match(words):
            return FollowedUp(words[1:].strip())
        case "!", _:
            return Doubted(words[1:].strip())
        case ".", _:
            return Sought(words[1:].strip())
        case _:
            return _said(words, stop)


def _is_digit(words: str) -> bool:
    return words.isdecimal() and len(words) == 1


def _skipped(words: str) -> Skipped:
    if _is_digit(words):
        return Skipped(number=int(words))
    return Skipped(text=words)


def _said(words: str, stop: Stop | None) -> Entry:
    is_digit = _is_digit(words)
    if stop is not None and is_digit and isinstance(stop.block, Choose):
        return Chose(int(words))
    if stop is None or stop.place in {Place.DONE, Place.SKIPPED}:
        return Noted(words)
    if is_digit and not _asks(stop):
        return Chose(int(words))
    return Answered(words) if _takes_words(stop) else Noted(words)


def _asks(stop: Stop) -> bool:
    """Return whether the stop is one question, to which a digit may be the answer."""
    block = stop.block
    return isinstance(block, Step) and (block.fact is not None or block.kind is StepKind.OFFER)


def _takes_words(stop: Stop) -> bool:
    match stop.block:
        case Step(kind=kind, fact=fact):
            return fact is not None or kind in WORDS or kind is StepKind.OFFER
        case AnyOrder():
            return any(_takes_words(check) and _is_open(check) for check in stop.checks)
        case Choose() | Repeat():
            return False


def _is_open(stop: Stop) -> bool:
    return stop.place not in {Place.DONE, Place.SKIPPED}
