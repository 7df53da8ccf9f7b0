"""What a clock refuses, each with the facts and a sentence that says what to do."""

from collections.abc import Iterable
from datetime import datetime

from handrail.words import SOURCE, Sentence, say, sentence


class ClockProblem(ValueError):
    """Something that no clock can work with; `.sentence` tells the reader what to do."""

    def __init__(self, told: Sentence) -> None:
        super().__init__(say(told, SOURCE))
        self.sentence = told


class BadDuration(ClockProblem):
    """A text or an amount is no duration."""

    def __init__(self, text: str) -> None:
        super().__init__(sentence("clock-bad-duration", text=text))
        self.text = text


class BadSpan(ClockProblem):
    """Two times of day do not make an opening span."""

    def __init__(self, opens: str, closes: str) -> None:
        super().__init__(sentence("clock-bad-span", opens=opens, closes=closes))
        self.opens = opens
        self.closes = closes


class SpansOverlap(ClockProblem):
    """Two opening spans of a calendar share time; `day` is "mon" to "sun" or a date."""

    def __init__(self, *, day: str, first: str, second: str) -> None:
        super().__init__(sentence("clock-spans-overlap", day=day, first=first, second=second))
        self.day = day
        self.first = first
        self.second = second


class UnknownZone(ClockProblem):
    """No time zone has this name."""

    def __init__(self, zone: str) -> None:
        super().__init__(sentence("clock-unknown-zone", zone=zone))
        self.zone = zone


class BadCalendar(ClockProblem):
    """A stored calendar cannot be read; `place` says where, such as "week.mon"."""

    def __init__(self, place: str) -> None:
        super().__init__(sentence("clock-bad-calendar", place=place))
        self.place = place


class BadIcal(ClockProblem):
    """An iCalendar file cannot be read; `reason` says why, such as "too-large"."""

    def __init__(self, reason: str, *, why: str = "") -> None:
        super().__init__(sentence(f"clock-ical-{reason}", why=why))
        self.reason = reason


class UnknownHolidays(ClockProblem):
    """Nobody keeps a list of the public holidays of this country, or of this part of it."""

    def __init__(self, code: str, *, regions: Iterable[str]) -> None:
        listed = ", ".join(regions)
        super().__init__(sentence("clock-unknown-holidays", code=code, regions=listed or "-"))
        self.code = code
        self.regions = tuple(regions)


class UnknownRing(ClockProblem):
    """Nobody told us how long a telephone's ring is in this country."""

    def __init__(self, country: str, *, known: Iterable[str]) -> None:
        listed = ", ".join(known)
        super().__init__(sentence("clock-unknown-ring", country=country, known=listed))
        self.country = country


class BadPause(ClockProblem):
    """A pause ends before it begins."""

    def __init__(self, begins: datetime, ends: datetime) -> None:
        told = sentence("clock-bad-pause", begins=begins.isoformat(), ends=ends.isoformat())
        super().__init__(told)
        self.begins = begins
        self.ends = ends


class NaiveMoment(ClockProblem):
    """A moment has no time zone, so nobody can tell when it was."""

    def __init__(self, moment: datetime) -> None:
        super().__init__(sentence("clock-naive-moment", moment=moment.isoformat()))
        self.moment = moment


class NoMoment(ClockProblem):
    """Among many moments one is missing."""

    def __init__(self) -> None:
        super().__init__(sentence("clock-no-moment"))


class NeverOpens(ClockProblem):
    """A calendar does not open for long enough, however long one waits."""

    def __init__(self, *, zone: str, start: datetime) -> None:
        super().__init__(sentence("clock-never-opens", zone=zone, start=start.isoformat()))
        self.zone = zone
        self.start = start


class OutOfReach(ClockProblem):
    """A moment lies outside the years that clocks know."""

    def __init__(self, *, first_year: int, last_year: int) -> None:
        told = sentence("clock-out-of-reach", first=str(first_year), last=str(last_year))
        super().__init__(told)
        self.first_year = first_year
        self.last_year = last_year


class DifferentMeasures(ClockProblem):
    """Two standards that time different things cannot be compared."""

    def __init__(self, first: str, second: str) -> None:
        super().__init__(sentence("clock-different-measures", first=first, second=second))
        self.first = first
        self.second = second
