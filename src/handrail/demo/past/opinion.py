"""What a customer thinks of it in the end: it follows what happened."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from handrail.clock import OpeningTimes, elapsed
from handrail.demo.past.season import Mood
from handrail.demo.texts import Texts

FIRST_REPLY_WITHIN = timedelta(hours=2)
"""Opening time, as the shop's standard has it."""


@dataclass
class Opinion:
    """How it looks from the other side."""

    theme: str
    mood: Mood
    waited: timedelta | None = None
    had_to_chase: bool = False
    promise_was_late: bool = False

    def reply_left(self, at: datetime, since: datetime, *, calendar: OpeningTimes) -> None:
        """Note how long the first reply took."""
        if self.waited is None:
            self.waited = elapsed(since, at, calendar=calendar)

    @property
    def goodness(self) -> float:
        """Return how good it was, about 1 to 5."""
        waited = (self.waited or timedelta()) / FIRST_REPLY_WITHIN
        return (
            4.75
            - min(max(waited - 0.7, 0), 3) * 0.6
            - 0.6 * self.had_to_chase
            - 1.3 * self.promise_was_late
            - 0.9 * self.mood.trouble * (self.theme == "late")
            - 0.8 * (self.theme == "complaint")
        )

    @property
    def risk(self) -> float:
        """Return how likely the customer writes again after the end, 0 to 1."""
        return 0.01 + 0.05 * (self.goodness < 3.4)

    def score(self, *, chance: Random) -> int:
        """Return the answer to a survey, 1 to 5."""
        return min(max(round(chance.gauss(self.goodness, 0.95)), 1), 5)

    def comment(self, score: int, words: Texts, *, chance: Random) -> str:
        """Return what the customer adds to the score; most add nothing."""
        if chance.random() < 0.5:
            return ""
        key = "praise" if score >= 4 else "middling" if score == 3 else "blame"
        return chance.choice(words.lists[key])
