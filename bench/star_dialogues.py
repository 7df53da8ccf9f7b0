"""Dialogues of the STAR data set, read where it lies: people with questions, people who answer.

Source: Mosig, Mehri, Kober, "STAR: A Schema-Guided Dialog Dataset", arXiv 2010.11853; MIT licence.
"""

import gzip
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

FILE = Path(__file__).parents[2] / "shared" / "data" / "star" / "dialogues.jsonl.gz"
SAID = frozenset({"utter", "pick_suggestion"})
"""Actions by which something is said; the others look things up or ask for wordings."""
SATISFIED = "calm and helpful"
"""Part of the question to the customer that asks for the person who answered."""


@dataclass(frozen=True)
class Utterance:
    """Something that was said."""

    by_customer: bool
    text: str
    at: datetime


@dataclass(frozen=True)
class Dialogue:
    """A dialogue from the customer's first word to its end.

    Attributes:
        score: 5 where the customer found the other side calm and helpful, 1 where not, None
            where nobody asked.
    """

    number: int
    said: tuple[Utterance, ...]
    ended_at: datetime
    score: int | None


def chosen(dialogues: Iterable[Dialogue], many: int) -> tuple[Dialogue, ...]:
    """Return so many dialogues, spread evenly over all that are fit, by their numbers."""
    fit = sorted((each for each in dialogues if _is_fit(each)), key=lambda each: each.number)
    many = min(many, len(fit))
    return tuple(fit[place * len(fit) // many] for place in range(many))


def dialogues_in(path: Path) -> Iterator[Dialogue]:
    """Yield the dialogues that were brought to their end."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            raw = json.loads(line)
            if raw["CompletionLevel"] == "Complete":
                yield _dialogue(raw)


def _dialogue(raw: dict[str, Any]) -> Dialogue:
    spoken = [each for each in raw["Events"] if each["Action"] in SAID]
    end = next(each for each in raw["Events"] if each["Action"] == "complete")
    return Dialogue(
        number=raw["DialogueID"],
        said=tuple(
            Utterance(each["Agent"] == "User", each["Text"], _moment(each)) for each in spoken
        ),
        ended_at=_moment(end),
        score=_score(raw["UserQuestionnaire"]),
    )


def _score(answers: list[dict[str, Any]]) -> int | None:
    asked = [each["Answer"] for each in answers if SATISFIED in each["Question"]]
    return (5 if asked[0] else 1) if asked else None


def _is_fit(dialogue: Dialogue) -> bool:
    """Return whether a desk could have had it: a customer begins, somebody answers, time passes."""
    moments = [each.at for each in dialogue.said] + [dialogue.ended_at]
    speakers = [each.by_customer for each in dialogue.said]
    has_words = all(each.text.strip() for each in dialogue.said)
    return speakers[:1] == [True] and False in speakers and has_words and moments == sorted(moments)


def _moment(event: dict[str, Any]) -> datetime:
    return datetime.fromtimestamp(event["UnixTime"], UTC)
