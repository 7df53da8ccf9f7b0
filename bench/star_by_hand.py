"""The measures of some dialogues, computed from the file alone: nothing of the desk's is used."""

import gzip
import json
import statistics
from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path


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
    for line in gzip.open(path):
        dialogue = json.loads(line)
        number = dialogue["DialogueID"]
        if number not in numbers:
            continue
        asked = answered = ended = None
        for event in dialogue["Events"]:
            who, what, when = event["Agent"], event["Action"], event.get("UnixTime")
            if who == "User" and what == "utter" and asked is None:
                asked = when
            if who == "Wizard" and what in ("utter", "pick_suggestion") and answered is None:
                answered = when
            if what == "complete":
                ended = when
        found.first_response_s[number] = answered - asked
        found.resolution_s[number] = ended - asked
        for question in dialogue["UserQuestionnaire"]:
            if "calm and helpful" in question["Question"]:
                found.scores.setdefault(number, 5 if question["Answer"] else 1)
    return found
