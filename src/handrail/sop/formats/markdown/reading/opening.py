"""When a procedure begins, from the words in which our documents tell it."""

import re
from collections.abc import Iterator
from datetime import time
from itertools import combinations

from handrail.rules import Type
from handrail.sop.formats.markdown.reading.phrasebook import Phrasebook
from handrail.sop.schedule import After, Daily, Monthly, NthWeekday, OnDemand, Schedule, Weekly
from handrail.sop.schedule.value import LAST, MIDNIGHT, Period
from handrail.sop.telling import Telling
from handrail.sop.telling.opening import say_schedule
from handrail.sop.text import Text

AT = re.compile(r"(?<![0-9])([01][0-9]|2[0-3]):([0-5][0-9])(?![0-9])")
MOST_OFTEN = 6
"""Schedules are tried from every day, week or month up to every sixth."""


def schedule_of(told: str, telling: Telling) -> Schedule | None:
    """Return the schedule that is told so, None if none that we try is."""
    found = AT.findall(told)
    at = time(int(found[-1][0]), int(found[-1][1])) if found else MIDNIGHT
    tried = _schedules(at, telling)
    return next((each for each in tried if say_schedule(each, telling) == told), None)


def instead_of(told: str, book: Phrasebook) -> tuple[str, Text] | None:
    """Return the procedure that is right instead, and when it is."""
    found = book.matches("instead", told, when="", procedure="")
    if found is None:
        return None
    return found["procedure"].replace(" ", "-"), Text(((book.written, found["when"]),))


def _schedules(at: time, telling: Telling) -> Iterator[Schedule]:
    yield OnDemand()
    for every in range(1, MOST_OFTEN + 1):
        yield Daily(every, at)
        yield from (Weekly(every, days, at) for days in _weekdays())
        yield from (Monthly(every, on, at) for on in _days_of_a_month())
    dates = {Type.DATE, Type.MOMENT}
    facts = [each.name for each in telling.procedure.facts if each.declared.type in dates]
    for fact in facts:
        for period in Period:
            yield from (After(amount, period, fact, at) for amount in range(1, 100))


def _weekdays() -> Iterator[tuple[int, ...]]:
    for several in range(1, 8):
        yield from combinations(range(7), several)


def _days_of_a_month() -> Iterator[int | NthWeekday]:
    yield from range(1, 32)
    yield from (NthWeekday(nth, day) for nth in (1, 2, 3, 4, LAST) for day in range(7))
