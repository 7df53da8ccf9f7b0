"""Days, times of day and moments at which a fact's conditions change, and between."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from typing import Any, Final, NamedTuple

from handrail.rules.branching.points import Scale, points
from handrail.rules.comparing import since_epoch
from handrail.rules.types import Type, Value

_UNIT: Final = timedelta(microseconds=1)
_MINUTE: Final = timedelta(minutes=1) // _UNIT
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MIDNIGHT: Final = datetime(1970, 1, 1)  # noqa: DTZ001 - only its time of day is used


class _Calendar(NamedTuple):
    """A type of time as whole numbers: there, back, from where to where, what is usual."""

    kind: type
    number: Callable[[Any], int]
    value: Callable[[int], Value]
    lowest: Value
    highest: Value
    usual: Value
    step: int


def _time_number(value: time) -> int:
    return (datetime.combine(_MIDNIGHT, value) - _MIDNIGHT) // _UNIT


_CALENDARS: Final[Mapping[Type, _Calendar]] = {
    Type.DATE: _Calendar(
        date, date.toordinal, date.fromordinal, date.min, date.max, date(2026, 1, 15), 1
    ),
    Type.TIME: _Calendar(
        time,
        _time_number,
        lambda number: (_MIDNIGHT + number * _UNIT).time(),
        time.min,
        time.max,
        time(12),
        _MINUTE,
    ),
    Type.MOMENT: _Calendar(
        datetime,
        lambda value: since_epoch(value) // _UNIT,
        lambda number: _EPOCH + number * _UNIT,
        datetime.min.replace(tzinfo=UTC),
        datetime.max.replace(tzinfo=UTC),
        datetime(2026, 1, 15, 12, tzinfo=UTC),
        60 * _MINUTE,
    ),
}


def times(
    kind: Type, constants: Sequence[Value], ends: Sequence[Value | None], spares: int
) -> tuple[tuple[Value, ...], bool]:
    """Return the values, and whether they show every answer.

    They do unless a moment is named that lies in the years 1 to 9999 only by its own offset.
    """
    calendar = _CALENDARS[kind]
    number = calendar.number
    named = {number(each) for each in constants if type(each) is calendar.kind}
    boundaries = named or {number(calendar.usual)}
    first, last = number(calendar.lowest), number(calendar.highest)
    margin = calendar.step * spares
    lowest = first if min(boundaries) - margin < first else None
    highest = last if max(boundaries) + margin > last else None
    scale = Scale(
        step=calendar.step,
        is_whole=True,
        lowest=_end(lowest if ends[0] is None else number(ends[0])),
        highest=_end(highest if ends[1] is None else number(ends[1])),
    )
    found = points(map(Fraction, boundaries), scale, spares)
    complete = all(first <= each <= last for each in boundaries)
    return tuple(calendar.value(int(each)) for each in found), complete


def _end(number: int | None) -> Fraction | None:
    return None if number is None else Fraction(number)
