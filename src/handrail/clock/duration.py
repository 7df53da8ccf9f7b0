"""Lengths of time as people promise them: "2 business hours", "14 days"."""

import re
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Final

from handrail.clock.problems import BadDuration
from handrail.words import Sentence, sentence

LARGEST_AMOUNT: Final = 1_000_000
"""More of anything than anybody promises; keeps a typing slip from reaching the year 9999."""

PATTERN: Final = re.compile(
    r"([0-9]{1,7}) +(?:calendar +(?!business))?((?:business +)?[a-z]+?)s?", re.IGNORECASE
)
END_OF_DAY: Final = re.compile(
    r"(?:by +)?(?:the +)?end +of +(?:the +)?([a-z]+|[0-9]{1,7}(?:st|nd|rd|th)) +business +day",
    re.IGNORECASE,
)
ORDINALS: Final = (
    *("first", "second", "third", "fourth", "fifth"),
    *("sixth", "seventh", "eighth", "ninth", "tenth"),
)


class Unit(StrEnum):
    """What a duration counts: time on any clock, or (business) only time while we are open."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    BUSINESS_MINUTE = "business minute"
    BUSINESS_HOUR = "business hour"
    BUSINESS_DAY = "business day"

    @cached_property
    def is_business(self) -> bool:
        """Return whether only opening time counts."""
        return self.value.startswith("business ")

    @cached_property
    def size(self) -> timedelta | None:
        """Return how much counted time one is; None for days, which a calendar counts."""
        return SIZE.get(self.value.removeprefix("business "))


SIZE: Final = {
    "second": timedelta(seconds=1),
    "minute": timedelta(minutes=1),
    "hour": timedelta(hours=1),
}


@dataclass(frozen=True, slots=True)
class Duration:
    """A whole number of units, more than none.

    Raises:
        BadDuration: the amount is not from 1 to a million.
    """

    amount: int
    unit: Unit

    def __post_init__(self) -> None:
        if not 1 <= self.amount <= LARGEST_AMOUNT:
            raise BadDuration(f"{self.amount} {self.unit}s")

    @property
    def is_business(self) -> bool:
        """Return whether only opening time counts."""
        return self.unit.is_business

    def to_text(self) -> str:
        """Return the text that `parse_duration` reads, such as "2 business hours"."""
        return f"{self.amount} {self.unit}{'' if self.amount == 1 else 's'}"

    def to_sentence(self) -> Sentence:
        """Return the duration to be said in the reader's language."""
        return sentence(f"clock-{self.unit.replace(' ', '-')}s", count=self.amount)


@lru_cache(maxsize=1_024)
def parse_duration(text: str) -> Duration:
    """Return the duration that a text such as "2 business hours" or "1 day" names.

    "By the end of the second business day" is 2 business days, which end when we close. Calendar
    hours and days are hours and days.

    Raises:
        BadDuration: the text is not a whole number and a unit; `.text` is the text.
    """
    unit, amount = _end_of_day(text.strip()) or _amount(text.strip())
    try:
        return Duration(amount, Unit(unit))
    except ValueError as error:
        raise BadDuration(text) from error


def _end_of_day(text: str) -> tuple[str, int] | None:
    found = END_OF_DAY.fullmatch(text)
    if found is None:
        return None
    digits = re.match("[0-9]+", found[1])
    named = (number for number, word in enumerate(ORDINALS, 1) if word == found[1].lower())
    return Unit.BUSINESS_DAY, int(digits[0]) if digits else next(named, 0)


def _amount(text: str) -> tuple[str, int]:
    found = PATTERN.fullmatch(text)
    return (" ".join(found[2].lower().split()), int(found[1])) if found else ("", 0)
