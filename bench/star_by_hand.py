"""The measures of some dialogues, computed from the file alone: nothing of the desk's is used."""

import gzip
import json
import statistics
from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class ByHand:
    """What the file says.

    Attributes:
        first_response_s, resolution_s: seconds, by the dialogue's number.
        scores: 5 or 1, by the dialogue's number, where somebody asked.
    """

    first_response_s: dict[int, int]
    resolution_s: dict[int, int]
    scores: dict[int, int]

    def median(self, seconds: dict[int, int]) -> timedelta:
        """Return the median of the times."""
        return timedelta(seconds=statistics.median(seconds.values()))

    def share_within(self, seconds: int) -> float:
        """Return the share of first responses that came within so many seconds."""
        return statistics.fmean(each <= seconds for each in self.first_response_s.values())

    @property
    def csat(self) -> float | None:
        """Return the share of answers that are 4 or 5, None where nobody answered."""
        answers = [each >= 4 for each in self.scores.values()]
        return statistics.fmean(answers) if answers else None


def by_hand(path: Path, numbers: Collection[int]) -> ByHand:
    """Return the measures of the dialogues with these numbers."""
    found = ByHand({}, {}, {})
    with gzip.open(path) as lines:
        for line in lines:
            dialogue = json.loads(line)
            if dialogue["DialogueID"] in numbers:
                _add(found, dialogue)
    return found


def _add(found: ByHand, dialogue: dict[str, Any]) -> None:
    number, asked, answered, ended = dialogue["DialogueID"], 0, 0, 0
    for event in dialogue["Events"]:
        who, what, when = event["Agent"], event["Action"], event.get("UnixTime", 0)
        if who == "User" and what == "utter" and not asked:
            asked = when
        if who == "Wizard" and what in {"utter", "pick_suggestion"} and not answered:
            answered = when
        if what == "complete":
            ended = when
    found.first_response_s[number] = answered - asked
    found.resolution_s[number] = ended - asked
    for question in dialogue["UserQuestionnaire"]:
        if "calm and helpful" in question["Question"]:
            found.scores.setdefault(number, 5 if question["Answer"] else 1)
