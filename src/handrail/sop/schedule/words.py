"""Schedules as they are written: "every 2 weeks on tuesday at 09:00"."""

import re
from datetime import time

from handrail.sop.schedule.value import (
    LAST,
    MIDNIGHT,
    After,
    Daily,
    Monthly,
    NthWeekday,
    OnDemand,
    Period,
    Schedule,
    Weekly,
)

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": LAST}
WORKING_DAYS = (0, 1, 2, 3, 4)

_COUNT = "[1-9][0-9]{0,2}"
_WEEKDAY = "|".join(WEEKDAYS)
_DAY = "[1-9]|[12][0-9]|3[01]"
_FACT = r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)+"
_AT = r"(?: at (?:[01][0-9]|2[0-3]):[0-5][0-9])?"
_ON = rf"(?: on day (?:{_DAY})| on the (?:{'|'.join(ORDINALS)}) (?:{_WEEKDAY}))?"
_KINDS = (
    "on demand",
    rf"{_COUNT} (?:day|week|month)s? after {_FACT}{_AT}",
    rf"every (?:day|weekday|{_WEEKDAY}){_AT}",
    rf"every {_COUNT} days{_AT}",
    rf"every {_COUNT} weeks on (?:{_WEEKDAY}){_AT}",
    rf"every (?:month|{_COUNT} months){_ON}{_AT}",
)
PATTERN = "(?:" + "|".join(_KINDS) + ")"
"""Everything that is a schedule, and nothing else; the parser and the JSON Schema share it."""


class NotASchedule(ValueError):
    """The words name no schedule."""

    def __init__(self, text: str) -> None:
        super().__init__(f"{text!r} is no schedule.")
        self.text = text


def read_schedule(text: str) -> Schedule:
    """Return the schedule that the words name.

    Raises:
        NotASchedule: they name none; `.text` has them.
    """
    if not re.fullmatch(PATTERN, text):
        raise NotASchedule(text)
    words, _, clock = text.partition(" at ")
    at = time.fromisoformat(clock) if clock else MIDNIGHT
    match words.split():
        case ["on", "demand"]:
            return OnDemand()
        case [amount, period, "after", fact]:
            return After(int(amount), Period(period.removesuffix("s")), fact, at)
        case ["every", *rest]:
            return _every(rest, at)
        case _:
            raise NotASchedule(text)


def _every(words: list[str], at: time) -> Schedule:
    every, unit, on = _counted(words)
    match unit, on:
        case "day", _:
            return Daily(every, at)
        case "weekday", _:
            return Weekly(1, WORKING_DAYS, at)
        case "week", [_, day]:
            return Weekly(every, (WEEKDAYS.index(day),), at)
        case "month", []:
            return Monthly(every, at=at)
        case "month", [_, "day", day]:
            return Monthly(every, int(day), at)
        case "month", [_, _, nth, day]:
            return Monthly(every, NthWeekday(ORDINALS[nth], WEEKDAYS.index(day)), at)
        case day, _:
            return Weekly(1, (WEEKDAYS.index(day),), at)


def _counted(words: list[str]) -> tuple[int, str, list[str]]:
    """Return how many, of which unit, and on which day of it."""
    first, *rest = words
    if first.isdecimal():
        return int(first), rest[0].removesuffix("s"), rest[1:]
    return 1, first, rest


def write_schedule(schedule: Schedule) -> str:
    """Return the words that `read_schedule` reads."""
    match schedule:
        case OnDemand():
            return "on demand"
        case After(amount=amount, period=period, fact=fact):
            words = f"{amount} {period}{'' if amount == 1 else 's'} after {fact}"
        case Daily(every=every):
            words = "every day" if every == 1 else f"every {every} days"
        case Weekly(every=1, weekdays=weekdays):
            is_weekday = weekdays == WORKING_DAYS
            words = f"every {'weekday' if is_weekday else WEEKDAYS[weekdays[0]]}"
        case Weekly(every=every, weekdays=weekdays):
            words = f"every {every} weeks on {WEEKDAYS[weekdays[0]]}"
        case Monthly(every=every, on=on):
            words = ("every month" if every == 1 else f"every {every} months") + _on(on)
    return words if schedule.at == MIDNIGHT else f"{words} at {schedule.at:%H:%M}"


def _on(on: int | NthWeekday) -> str:
    match on:
        case 1:
            return ""
        case int():
            return f" on day {on}"
        case NthWeekday(nth=nth, weekday=weekday):
            ordinal = next(word for word, number in ORDINALS.items() if number == nth)
            return f" on the {ordinal} {WEEKDAYS[weekday]}"
