"""When we are open: a week of opening spans, holidays and exceptions, in one time zone."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime, time, timedelta
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Final

from typing_extensions import override

from handrail.clock.opening import Opening, openings_of
from handrail.clock.opening_times import OpeningTimes
from handrail.clock.problems import BadCalendar, SpansOverlap
from handrail.clock.public_holidays import PublicHolidays
from handrail.clock.reach import refuse_out_of_reach
from handrail.clock.span import DAY, Span
from handrail.clock.wall_clock import on_the_wall, zone_named

WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MOST_SPANS: Final = 24
"""Of one day: more than any desk has, so that thirty years of them still fit into the memory."""
WHOLE_DAY: Final = Span(timedelta(), DAY)


@dataclass(frozen=True)
class Calendar(OpeningTimes):
    """Opening spans by weekday (Monday first), by the clock on the wall of one IANA zone.

    A span belongs to the day on which it opens. A holiday closes its day, whether it is one of
    the calendar's own or a public one of its country; an exception replaces its day's spans
    (none means closed) and wins over a holiday.

    Raises:
        UnknownZone: no zone has this name.
        BadCalendar: the week does not have seven days, or a day more than 24 spans.
        SpansOverlap: two spans share time.
        OutOfReach: an exception lies outside the years that clocks know.
    """

    zone: str
    week: tuple[tuple[Span, ...], ...]
    holidays: frozenset[date] = frozenset()
    exceptions: Mapping[date, tuple[Span, ...]] = field(default_factory=dict)
    public: PublicHolidays | None = None

    def __post_init__(self) -> None:
        zone_named(self.zone)
        if len(self.week) != len(WEEKDAYS):
            raise BadCalendar("week")
        ordered = {day: tuple(sorted(spans)) for day, spans in self.exceptions.items()}
        object.__setattr__(self, "week", tuple(tuple(sorted(spans)) for spans in self.week))
        object.__setattr__(self, "exceptions", ordered)
        self._refuse_crowded_days()
        self._refuse_overlaps()

    @override
    def __hash__(self) -> int:
        """Return a hash that is worked out once, since every due time looks its calendar up."""
        return self._hash

    @cached_property
    def _hash(self) -> int:
        exceptions = frozenset(self.exceptions.items())
        return hash((self.zone, self.week, self.holidays, exceptions, self.public))

    @override
    def __getstate__(self) -> dict[str, object]:
        """Return the calendar to be pickled without its hash, which differs between processes."""
        return {named.name: getattr(self, named.name) for named in fields(self)}

    @property
    @override
    def opens_every_week(self) -> bool:
        """Return whether an ordinary week has opening time, so that there is always more."""
        return any(self.week)

    @property
    @override
    def last_exception_year(self) -> int:
        return max((day.year for day in self.exceptions), default=0)

    def is_holiday(self, day: date) -> bool:
        """Return whether the day is a holiday, though an exception may open on it."""
        return day in self.holidays or (self.public is not None and self.public.include(day))

    def spans_on(self, day: date) -> tuple[Span, ...]:
        """Return the spans that open on a day, earliest first."""
        if day in self.exceptions:
            return self.exceptions[day]
        return () if self.is_holiday(day) else self.week[day.weekday()]

    def openings_of(self, day: date) -> tuple[Opening, ...]:
        """Return the opening time that belongs to a day; a span may vanish in a clock change."""
        spans = self.spans_on(day)
        return openings_of(spans, midnight=datetime.combine(day, time()), zone=self.time_zone)

    @override
    def openings_by_day(self, begin: datetime, end: datetime) -> Iterator[tuple[Opening, ...]]:
        """Yield each day's openings, for all days that may reach in between two moments."""
        first = on_the_wall(begin, self.time_zone).date() - 2 * DAY
        last = on_the_wall(end, self.time_zone).date() + DAY
        for number in range((last - first).days + 1):
            yield self.openings_of(first + number * DAY)

    def _refuse_crowded_days(self) -> None:
        named = {f"week.{name}": self.week[at] for at, name in enumerate(WEEKDAYS)}
        named |= {f"exceptions.{day}": spans for day, spans in self.exceptions.items()}
        for place, spans in named.items():
            if len(spans) > MOST_SPANS:
                raise BadCalendar(place)

    def _refuse_overlaps(self) -> None:
        for number, weekday in enumerate(WEEKDAYS):
            _refuse_overlap(weekday, self.week[number], self.week[(number + 1) % 7])
        for day in self.exceptions:
            refuse_out_of_reach(day)
            for first in (day - DAY, day):
                _refuse_overlap(first.isoformat(), self.spans_on(first), self.spans_on(first + DAY))


@lru_cache(maxsize=64)
def always_open(zone: str) -> Calendar:
    """Return the calendar of a zone that never closes, the 24/7 desk."""
    return Calendar(zone, ((WHOLE_DAY,),) * len(WEEKDAYS))


def _refuse_overlap(day: str, today: Iterable[Span], tomorrow: Iterable[Span]) -> None:
    placed = [(span, timedelta()) for span in today] + [(span, DAY) for span in tomorrow]
    for (first, first_day), (second, second_day) in pairwise(placed):
        if second_day + second.opens < first_day + first.closes:
            raise SpansOverlap(day=day, first=first.to_text(), second=second.to_text())
