"""Whether one length of time is never longer than another, whatever the calendar says."""

from datetime import timedelta

from handrail.clock import Duration, Unit

HOUR = timedelta(hours=1)
SHORTEST = {
    Unit.SECOND: timedelta(seconds=1),
    Unit.MINUTE: timedelta(minutes=1),
    Unit.HOUR: HOUR,
    Unit.DAY: 23 * HOUR,
}
LONGEST = {**SHORTEST, Unit.DAY: 25 * HOUR}
"""A day is an hour shorter or longer when the clocks change."""

OPEN = {Unit.BUSINESS_MINUTE: timedelta(minutes=1), Unit.BUSINESS_HOUR: HOUR}
"""How long a day is open, nobody knows here."""


def is_never_longer(one: Duration, other: Duration) -> bool:
    """Return whether it is certain that the one is over no later than the other, from any start.

    Opening time and time on any clock are never compared: how they go together depends on the
    branch.
    """
    if one.unit == other.unit:
        return one.amount <= other.amount
    if one.unit in OPEN and other.unit in OPEN:
        return one.amount * OPEN[one.unit] <= other.amount * OPEN[other.unit]
    if one.unit in LONGEST and other.unit in SHORTEST:
        return one.amount * LONGEST[one.unit] <= other.amount * SHORTEST[other.unit]
    return False
