"""Our clock, one by one and many at once, on the same questions."""

from collections.abc import Callable
from datetime import datetime, timedelta
from time import perf_counter, process_time

import numpy as np

from bench.clock.week import CLOSES, DAYS_BETWEEN, HOLIDAYS, HOURS, OPENS, ZONE
from handrail.clock import Calendar, Duration, Span, Unit, due, elapsed
from handrail.clock.many import due_many, elapsed_many

OFFICE = (Span.of(f"{OPENS:02}:00", f"{CLOSES:02}:00"),)
CALENDAR = Calendar(ZONE, (OFFICE,) * 5 + ((), ()), frozenset(HOLIDAYS))
EIGHT_HOURS = Duration(HOURS, Unit.BUSINESS_HOUR)
BETWEEN = timedelta(days=DAYS_BETWEEN)
ROUNDS = 7


def due_one(start: datetime) -> datetime:
    """Return when eight business hours have gone by."""
    return due(start, EIGHT_HOURS, calendar=CALENDAR)


def elapsed_one(start: datetime) -> timedelta:
    """Return how long was open in three days."""
    return elapsed(start, start + BETWEEN, calendar=CALENDAR)


def due_far(start: datetime, duration: Duration) -> datetime:
    """Return when so many business hours have gone by."""
    return due(start, duration, calendar=CALENDAR)


def in_array(starts: list[datetime]) -> np.ndarray:
    """Return the starts as NumPy has them."""
    return np.array([each.replace(tzinfo=None) for each in starts], "datetime64[us]")


def due_all(array: np.ndarray, *, hours: int = HOURS) -> np.ndarray:
    """Return when so many business hours have gone by, for all."""
    return due_many(array, hours, Unit.BUSINESS_HOUR, calendar=CALENDAR)


def elapsed_all(array: np.ndarray) -> np.ndarray:
    """Return how long was open in three days, for all."""
    return elapsed_many(array, array + np.timedelta64(DAYS_BETWEEN, "D"), calendar=CALENDAR)


def a_second(ask: Callable[[], object], *, number: int) -> float:
    """Return the questions a second of processor time: the best of seven rounds, one before."""
    ask()
    return number / min(_seconds(ask) for _ in range(ROUNDS))


def _seconds(ask: Callable[[], object]) -> float:
    begun = process_time()
    ask()
    return process_time() - begun


def milliseconds(ask: Callable[[], object]) -> float:
    """Return how long it took on the clock on the wall, asked once."""
    begun = perf_counter()
    ask()
    return (perf_counter() - begun) * 1000
