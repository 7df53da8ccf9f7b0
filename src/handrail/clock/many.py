"""Due and elapsed times of many at once, in NumPy arrays; each answer is that of `deadline`.

NumPy is an extra (`handrail[arrays]`): whoever imports this module needs it. Moments are in UTC,
as `datetime64`, and counted to the microsecond.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from handrail.clock.deadline import unreachable
from handrail.clock.duration import LARGEST_AMOUNT, Unit
from handrail.clock.opening_table import EPOCH, MICROSECOND, opening_tables
from handrail.clock.opening_times import OpeningTimes
from handrail.clock.problems import BadDuration, NoMoment
from handrail.clock.ranks import Numbers
from handrail.clock.reach import refuse_year_out_of_reach
from handrail.clock.zone_table import same_time_of_day

Moments = NDArray[np.datetime64]
Lengths = NDArray[np.timedelta64]

AT_ONCE: Final = 1 << 15
"""So many are worked out at a time that they stay in the processor's own memory."""


def due_many(
    starts: ArrayLike, amounts: ArrayLike, unit: Unit, *, calendar: OpeningTimes
) -> Moments:
    """Return the moments at which durations have run out, each from its start.

    Args:
        starts: `datetime64` in UTC.
        amounts: whole numbers of the unit, as many as there are starts, or one for all.
        unit: what the durations count, as `due` explains it.
        calendar: when we are open.

    Raises:
        BadDuration: an amount is not a whole number from 1 to a million.
        NoMoment: a start is missing (`NaT`).
        NeverOpens, OutOfReach: as `due` does for a start that has no answer.
    """
    numbers = _amounts(amounts, unit)

    def answer(moments: Numbers, some: Numbers) -> Numbers:
        if unit.size is None:
            if unit.is_business:
                return _closing_times(moments, some, calendar)
            return same_time_of_day(moments, some, zone=calendar.time_zone)
        lengths = some * (unit.size // MICROSECOND)
        return _after(moments, lengths, calendar) if unit.is_business else moments + lengths

    return _in_parts(answer, _reachable(starts), numbers).view("datetime64[us]")


def elapsed_many(starts: ArrayLike, ends: ArrayLike, *, calendar: OpeningTimes) -> Lengths:
    """Return the opening time from each start to its end; negative if the end lies before it.

    Raises:
        NoMoment: a moment is missing (`NaT`).
        OutOfReach: one lies outside the years that clocks know.
    """

    def answer(begins: Numbers, finishes: Numbers) -> Numbers:
        low, high = min(begins.min(), finishes.min()), max(begins.max(), finishes.max())
        table = next(opening_tables(calendar, _moment(low), _moment(high)))
        return table.opened_before(finishes) - table.opened_before(begins)

    return _in_parts(answer, _reachable(starts), _reachable(ends)).view("timedelta64[us]")


def _in_parts(answer: Callable[[Numbers, Numbers], Numbers], *given: Numbers) -> Numbers:
    ones, others = np.broadcast_arrays(*given)
    shape, (one, other) = ones.shape, (ones.ravel(), others.ravel())
    found = np.empty(one.size, dtype=np.int64)
    for begin in range(0, one.size, AT_ONCE):
        part = slice(begin, begin + AT_ONCE)
        found[part] = answer(one[part], other[part])
    return found.reshape(shape)


def _after(moments: Numbers, lengths: Numbers, calendar: OpeningTimes) -> Numbers:
    without = np.ones(moments.shape, dtype=np.bool_)
    for table in opening_tables(calendar, _moment(moments.min()), _moment(moments.max())):
        totals = table.opened_before(moments) + lengths
        without = totals > table.total
        if not without.any():
            return table.reaches(totals)
    raise unreachable(_moment(moments[without][0]), calendar)


def _closing_times(moments: Numbers, days: Numbers, calendar: OpeningTimes) -> Numbers:
    without = np.ones(moments.shape, dtype=np.bool_)
    for table in opening_tables(calendar, _moment(moments.min()), _moment(moments.max())):
        places = table.closing_times.at_most(moments) + days
        without = places >= table.days
        if not without.any():
            closing_times: Numbers = table.closing_times.numbers[places]
            return closing_times
    raise unreachable(_moment(moments[without][0]), calendar)


def _moment(number: np.int64) -> datetime:
    return EPOCH + int(number) * MICROSECOND


def _reachable(given: ArrayLike) -> Numbers:
    moments = np.asarray(given, dtype="datetime64[us]")
    if np.isnat(moments).any():
        raise NoMoment
    years = moments.astype("datetime64[Y]").astype(np.int64) + EPOCH.year
    for year in (years.min(), years.max()) if years.size else ():
        refuse_year_out_of_reach(int(year))
    return moments.view(np.int64)


def _amounts(given: ArrayLike, unit: Unit) -> Numbers:
    amounts = np.asarray(given)
    if amounts.dtype.kind not in "iu":
        raise BadDuration(f"{amounts.ravel()[:1]} {unit}s")
    wrong = (amounts < 1) | (amounts > LARGEST_AMOUNT)
    if wrong.any():
        raise BadDuration(f"{amounts[wrong][0]} {unit}s")
    return amounts.astype(np.int64)
