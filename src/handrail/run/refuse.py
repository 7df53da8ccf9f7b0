"""Refusals in words, each with the way on."""

from handrail.run.command import Command
from handrail.run.decision import Refusal, Why
from handrail.run.missing import Missing
from handrail.run.state import Standing
from handrail.words import sentence
from handrail.words.sentence import Value


def refuse(
    why: Why,
    *,
    missing: tuple[Missing, ...] = (),
    instead: tuple[Command, ...] = (),
    taken: Standing | None = None,
    **values: Value,
) -> Refusal:
    """Return the refusal, with the sentence that belongs to its cause."""
    return Refusal(why, sentence(f"run-{why}", **values), missing, instead, taken)


def waits(missing: tuple[Missing, ...], *, instead: tuple[Command, ...] = ()) -> Refusal:
    """Return the refusal of an effect that waits for something."""
    return Refusal(Why.WAITS, sentence("run-waits", count=len(missing)), missing, instead)
