"""On which days an event comes back."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from dateutil.rrule import rrulestr
from icalendar.prop import vRecur

from handrail.clock.calendar import WEEKDAYS
from handrail.clock.ical.bounds import MOST_REPEATED_DAYS
from handrail.clock.problems import BadIcal

PARTS: Final = frozenset(
    {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTH", "BYMONTHDAY", "WKST"}
)
"""What a rule may say. Hours and positions within a set are no matter of days."""
OFTEN: Final = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
LARGEST: Final = 1_000
EARLIEST_YEAR: Final = 1900


class NotRead(ValueError):
    """A rule says more than we read."""


@dataclass
class Budget:
    """How many days repeating events may still run over."""

    days: int = MOST_REPEATED_DAYS

    def spend(self, first: date, last: date) -> None:
        """Take the days from one to another.

        Raises:
            BadIcal: there are not so many left.
        """
        self.days -= max(0, (last - first).days)
        if self.days < 0:
            raise BadIcal("repeats-too-much")


def weekdays_for_ever(rule: vRecur, first: date) -> tuple[str, ...] | None:
    """Return the weekdays of a rule that means every week for ever; None for any other."""
    others = rule.keys() - {"FREQ", "BYDAY", "WKST", "INTERVAL"}
    if rule.get("FREQ") != ["WEEKLY"] or others or rule.get("INTERVAL", [1]) != [1]:
        return None
    days = [str(day).lower() for day in rule.get("BYDAY", [])]
    named = tuple(name for name in WEEKDAYS if name[:2] in days)
    if len(named) < len(set(days)):
        return None
    return named or (WEEKDAYS[first.weekday()],)


def days_of_rule(
    rule: vRecur, *, start: date, first: date, last: date, budget: Budget
) -> Iterator[date]:
    """Yield the days, between two that are asked for, on which the event that starts comes back.

    Raises:
        NotRead: the rule says more than we read.
        BadIcal: it runs over more days than are left.
    """
    _refuse(rule)
    until = min(last, _until(rule) or last)
    begin = _nearer(rule, start, first=first)
    if begin.year < EARLIEST_YEAR:
        raise NotRead
    budget.spend(begin, until)
    for moment in rrulestr(_text(rule), dtstart=datetime.combine(begin, time())):
        day = moment.date()
        if day > until:
            return
        if day >= max(start, first):
            yield day


def _text(rule: vRecur) -> str:
    """Return the rule without its end, which may stand in another zone."""
    parts = (f"{name}={','.join(map(str, rule[name]))}" for name in rule if name != "UNTIL")
    return ";".join(parts)


def _refuse(rule: vRecur) -> None:
    numbers = [each for name in ("INTERVAL", "COUNT") for each in rule.get(name, [])]
    known = rule.keys() <= PARTS and set(rule.get("FREQ", [""])) <= OFTEN
    if not known or not all(1 <= number <= LARGEST for number in numbers):
        raise NotRead


def _until(rule: vRecur) -> date | None:
    last: Iterable[date] = rule.get("UNTIL", [])
    days = [each.date() if isinstance(each, datetime) else each for each in last]
    return min(days, default=None)


def _nearer(rule: vRecur, start: date, *, first: date) -> date:
    """Return a later start of what comes back every year, so that less has to be gone through.

    It lies in a leap year, since only those have a 29th of February.
    """
    leap_year = (first.year - 1) // 4 * 4
    counts_from_start = "COUNT" in rule or rule.get("INTERVAL", [1]) != [1]
    if rule.get("FREQ") != ["YEARLY"] or counts_from_start or leap_year <= start.year:
        return start
    return start.replace(year=leap_year)
