"""When we are open: a week of opening spans, holidays and exceptions, in one time zone."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime, time, timedelta
from functools import cached_property, lru_cache
from itertools import chain, pairwise
from typing import Final
from zoneinfo import ZoneInfo

from typing_extensions import override

from handrail.clock.opening import Opening, clipped, joined, openings_of
from handrail.clock.problems import BadCalendar, SpansOverlap
from handrail.clock.reach import refuse_out_of_reach
from handrail.clock.span import DAY, Span
from handrail.clock.wall_clock import in_utc, on_the_wall, zone_named

WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WHOLE_DAY: Final = Span(timedelta(), DAY)


@dataclass(frozen=True)
class Calendar:
    """Opening spans by weekday (Monday first), by the clock on the wall of one IANA zone.

    A span belongs to the day on which it opens. A holiday closes its day; an exception
    replaces its day's spans (none means closed) and wins over a holiday.

    Raises:
        UnknownZone: no zone has this name.
        BadCalendar: the week does not have seven days.
        SpansOverlap: two spans share time.
        OutOfReach: an exception lies outside the years that clocks know.
    """

    zone: str
    week: tuple[tuple[Span, ...], ...]
    holidays: frozenset[date] = frozenset()
    exceptions: Mapping[date, tuple[Span, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        zone_named(self.zone)
        if len(self.week) != len(WEEKDAYS):
            raise BadCalendar("week")
        ordered = {day: tuple(sorted(spans)) for day, spans in self.exceptions.items()}
        object.__setattr__(self, "week", tuple(tuple(sorted(spans)) for spans in self.week))
        object.__setattr__(self, "exceptions", ordered)
        self._refuse_overlaps()

    @override
    def __hash__(self) -> int:
        """Return a hash that is worked out once, since every due time looks its calendar up."""
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash((self.zone, self.week, self.holidays, frozenset(self.exceptions.items())))

    @override
    def __getstate__(self) -> dict[str, object]:
        """Return the calendar to be pickled without its hash, which differs between processes."""
        return {named.name: getattr(self, named.name) for named in fields(self)}

    @cached_property
    def time_zone(self) -> ZoneInfo:
        """Return the zone whose wall clock the spans go by."""
        return zone_named(self.zone)

    @property
    def opens_every_week(self) -> bool:
        """Return whether an ordinary week has opening time, so that there is always more."""
        return any(self.week)

    def spans_on(self, day: date) -> tuple[Span, ...]:
        """Return the spans that open on a day, earliest first."""
        if day in self.exceptions:
            return self.exceptions[day]
        return () if day in self.holidays else self.week[day.weekday()]

    def openings_of(self, day: date) -> tuple[Opening, ...]:
        """Return the opening time that belongs to a day; a span may vanish in a clock change."""
        spans = self.spans_on(day)
        return openings_of(spans, midnight=datetime.combine(day, time()), zone=self.time_zone)

    def openings_by_day(self, begin: datetime, end: datetime) -> Iterator[tuple[Opening, ...]]:
        """Yield each day's openings, for all days that may reach in between two moments."""
        first = on_the_wall(begin, self.time_zone).date() - 2 * DAY
        last = on_the_wall(end, self.time_zone).date() + DAY
        for number in range((last - first).days + 1):
            yield self.openings_of(first + number * DAY)

    def opening_spans(self, begin: datetime, end: datetime) -> Iterator[Opening]:
        """Yield the opening time between two moments, in order; touching spans are one.

        Raises:
            NaiveMoment: one of them has no time zone.
        """
        first, last = in_utc(begin), in_utc(end)
        return joined(clipped(chain.from_iterable(self.openings_by_day(first, last)), first, last))

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
