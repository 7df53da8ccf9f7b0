"""What the year was like: a rush, two bad weeks at a carrier, a branch that found its feet."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

from handrail.demo.towns import Town

BAD_WEEKS_BEGAN = timedelta(days=45)
"""Before now. The carrier of three branches changed its depot, and lost its head."""

BAD_WEEKS_LASTED = timedelta(days=14)
THEIR_CARRIER = frozenset({"budapest", "warsaw", "berlin"})
LEARNING = "zagreb"
THEMES = ("late", "return", "complaint", "other")


@dataclass(frozen=True)
class Mood:
    """How things go at a branch on a day.

    Attributes:
        haste: how long colleagues take, against the usual.
        care: how surely a step is done that may be skipped with a reason, 0 to 1.
        trouble: how bad the carrier is, 0 to 1.
    """

    haste: float
    care: float
    trouble: float


@dataclass(frozen=True)
class Season:
    """A year up to now."""

    now: datetime
    days: int = 365

    @property
    def began(self) -> datetime:
        """Return when the year began."""
        return self.now - timedelta(days=self.days)

    def busy(self, day: date, town: Town) -> float:
        """Return how many letters come, against an average day."""
        if (12, 1) <= (day.month, day.day) <= (12, 23):
            return 2.1
        if self._is_bad(day, town):
            return 1.9
        return {1: 1.3, 7: 0.7, 8: 0.75, 11: 1.25}.get(day.month, 1.0)

    def theme(self, day: date, town: Town, *, chance: Random) -> str:
        """Return what a letter of the day is about."""
        late, back, complaint, other = 0.35, 0.27, 0.11, 0.27
        if self._is_bad(day, town) or (12, 8) <= (day.month, day.day) <= (12, 27):
            late, complaint = late * 1.9, complaint * 1.3
        if day.month == 1:
            back *= 1.9
        return chance.choices(THEMES, (late, back, complaint, other))[0]

    def mood(self, at: datetime, town: Town) -> Mood:
        """Return how things go at a branch."""
        haste, care, trouble = 1.0, 0.94, 0.1
        if town.slug == LEARNING:
            learnt = min(max((at - self.began) / timedelta(days=self.days), 0), 1)
            haste, care = 2.3 - 1.5 * learnt, 0.76 + 0.2 * learnt
        if at.month == 12 and at.day < 24:
            haste, care = haste * 1.5, care - 0.04
        if self._is_bad(at.date(), town):
            haste, care, trouble = haste * 2.6, care - 0.06, 0.8
        return Mood(haste, care, trouble)

    def _is_bad(self, day: date, town: Town) -> bool:
        first = (self.now - BAD_WEEKS_BEGAN).date()
        return town.slug in THEIR_CARRIER and first <= day < first + BAD_WEEKS_LASTED
