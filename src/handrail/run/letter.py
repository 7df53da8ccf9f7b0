from enum import StrEnum
from typing import NamedTuple

from typing_extensions import override


class Outcome(StrEnum):
    """What became of a block."""

    DONE = "done"
    SKIPPED = "skipped"
    DECIDED = "decided"
    AGAIN = "again"
    LEAVE = "leave"

    __hash__ = str.__hash__  # letters are looked up at every step


class Letter(NamedTuple):
    """One outcome in the history of a run, such as `done verify` or `decided window=yes`."""

    outcome: Outcome
    block: str
    branch: str | None = None

    @override
    def __str__(self) -> str:
        return f"{self.outcome} {self.block}" + (f"={self.branch}" if self.branch else "")


def done(step: str) -> Letter:
    """Return the letter of a step that was done."""
    return Letter(Outcome.DONE, step)


def skipped(step: str) -> Letter:
    """Return the letter of a step that was skipped."""
    return Letter(Outcome.SKIPPED, step)


def decided(choice: str, branch: str) -> Letter:
    """Return the letter of a choice that was decided."""
    return Letter(Outcome.DECIDED, choice, branch)


def read_letter(text: str) -> Letter:
    """Return the letter that was written by `str`.

    Raises:
        ValueError: the text is no letter.
    """
    outcome, _, rest = text.partition(" ")
    block, _, branch = rest.partition("=")
    return Letter(Outcome(outcome), block, branch or None)
