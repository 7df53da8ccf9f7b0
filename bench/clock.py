"""How fast the clock is: due and elapsed times a second, near and far.

Run: uv run python bench/clock.py
Compares with businesstimedelta where that is installed; it is no dependency of the project.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from importlib.util import find_spec
from random import Random
from time import perf_counter
from typing import Any

from handrail.clock import Calendar, Duration, Span, Unit, due, elapsed

ZONE = "Europe/Warsaw"
HOLIDAYS = frozenset(
    date(year, month, day)
    for year in range(2026, 2060)
    for month, day in (
        (1, 1),
        (1, 6),
        (5, 1),
        (5, 3),
        (8, 15),
        (11, 1),
        (11, 11),
        (12, 25),
        (12, 26),
    )
)
CALENDAR = Calendar(ZONE, ((Span.of("09:00", "17:00"),),) * 5 + ((), ()), HOLIDAYS)
EIGHT_HOURS = Duration(8, Unit.BUSINESS_HOUR)
YEAR_OF_HOURS = 2000


def main() -> None:
    chance = Random(1)
    starts = [_moment(chance) for _ in range(5_000)]
    near, spans = _per_second(
        starts,
        lambda start: due(start, EIGHT_HOURS, calendar=CALENDAR),
        lambda start: elapsed(start, start + timedelta(days=3), calendar=CALENDAR),
    )
    print(f"due, 8 business hours            {near:>10,.0f} /s")
    print(f"elapsed, 3 days                  {spans:>10,.0f} /s")
    _print_far(starts)
    _print_rival(starts, due_a_second=near, elapsed_a_second=spans)


def _print_far(starts: list[datetime]) -> None:
    month, thirty_years = (
        Duration(165, Unit.BUSINESS_HOUR),
        Duration(30 * YEAR_OF_HOURS, Unit.BUSINESS_HOUR),
    )
    begun = perf_counter()
    last = due(starts[0], thirty_years, calendar=CALENDAR)
    milliseconds = (perf_counter() - begun) * 1000
    print(f"30 years ahead, asked first time {milliseconds:>10.0f} ms (due in {last.year})")
    near, far = _per_second(
        starts,
        lambda start: due(start, month, calendar=CALENDAR),
        lambda start: due(start, thirty_years, calendar=CALENDAR),
    )
    print(f"due, 30 days ahead               {near:>10,.0f} /s")
    print(f"due, 30 years ahead              {far:>10,.0f} /s ({near / far:.2f} times the cost)")


def _print_rival(starts: list[datetime], *, due_a_second: float, elapsed_a_second: float) -> None:
    if find_spec("businesstimedelta") is None:
        print("businesstimedelta is not installed: no comparison.")
        return
    rules, eight_hours = _rival()
    few = starts[:300]
    wrong = sum(
        due(start, EIGHT_HOURS, calendar=CALENDAR) != (start + eight_hours).astimezone(UTC)
        for start in few
    )
    theirs, between = _per_second(
        few,
        lambda start: start + eight_hours,
        lambda start: rules.difference(start, start + timedelta(days=3)),
    )
    faster, faster_between = due_a_second / theirs, elapsed_a_second / between
    print(f"businesstimedelta due            {theirs:>10,.0f} /s; ours {faster:.0f} times")
    print(f"businesstimedelta elapsed        {between:>10,.0f} /s; ours {faster_between:.0f} times")
    print(f"answers that differ              {wrong:>10} of {len(few)}")


def _rival() -> tuple[Any, Any]:
    """Return businesstimedelta's rules of the same week and holidays, and eight of its hours."""
    import businesstimedelta as rival
    import pytz

    zone = pytz.timezone(ZONE)
    work = rival.WorkDayRule(
        start_time=time(9), end_time=time(17), working_days=[0, 1, 2, 3, 4], tz=zone
    )
    shut = rival.HolidayRule(dict.fromkeys(HOLIDAYS, "holiday"), tz=zone)
    rules = rival.Rules([work, shut])
    return rules, rival.BusinessTimeDelta(rules, hours=8)


def _moment(chance: Random) -> datetime:
    return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=chance.randrange(365 * 86_400))


def _per_second(
    starts: list[datetime], *questions: Callable[[datetime], object]
) -> tuple[float, ...]:
    """Return each question's calls a second: the best of seven rounds, taken in turns."""
    rounds = [[_round(ask, starts) for ask in questions] for _ in range(8)]
    return tuple(max(rates) for rates in zip(*rounds[1:], strict=True))


def _round(ask: Callable[[datetime], object], starts: list[datetime]) -> float:
    begun = perf_counter()
    for start in starts:
        ask(start)
    return len(starts) / (perf_counter() - begun)


if __name__ == "__main__":
    main()
