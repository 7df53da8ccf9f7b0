"""One stretch of a day during which we are open."""

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, Self

from handrail.clock.problems import BadSpan

DAY: Final = timedelta(days=1)
TIME_OF_DAY: Final = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9]))?|24:00(?::00)?")


@dataclass(frozen=True, order=True, slots=True)
class Span:
    """Opening and closing time on the wall clock, counted from midnight of the opening day.

    A night shift from 22:00 to 06:00 closes at 30 hours. A whole day is 00:00 to 24:00.

    Raises:
        BadSpan: it does not open before midnight and close within a day of opening.
    """

    opens: timedelta
    closes: timedelta

    def __post_init__(self) -> None:
        whole_day = self.opens == timedelta() and self.closes == DAY
        part_of_a_day = timedelta() <= self.opens < min(self.closes, DAY)
        if not (whole_day or (part_of_a_day and self.closes - self.opens < DAY)):
            raise BadSpan(str(self.opens), str(self.closes))

    @classmethod
    def of(cls, opens: str, closes: str) -> Self:
        """Return the span between two times such as "09:00" and "17:00", "22:00" and "06:00".

        From "00:00" to "00:00" is the whole day; so is from "00:00" to "24:00".

        Raises:
            BadSpan: one of them is no time of day, or any other two times are the same.
        """
        first, last = _from_midnight(opens), _from_midnight(closes)
        if first is None or last is None or (first == last and first):
            raise BadSpan(opens, closes)
        return cls(first, last if last > first else last + DAY)

    def to_texts(self) -> tuple[str, str]:
        """Return the two times that `Span.of` reads."""
        closes = self.closes if self.closes <= DAY else self.closes - DAY
        return _time_of_day(self.opens), _time_of_day(closes)

    def to_text(self) -> str:
        """Return the span as people write it: "09:00-17:00"."""
        return "-".join(self.to_texts())


def _from_midnight(text: str) -> timedelta | None:
    found = TIME_OF_DAY.fullmatch(text)
    if found is None:
        return None
    if found[1] is None:
        return DAY
    return timedelta(hours=int(found[1]), minutes=int(found[2]), seconds=int(found[3] or 0))


def _time_of_day(since_midnight: timedelta) -> str:
    minutes, seconds = divmod(int(since_midnight.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}" + (f":{seconds:02}" if seconds else "")
