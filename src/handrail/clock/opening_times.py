"""When we are open, whoever says so: one calendar, or several together."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from datetime import datetime
from functools import cached_property
from itertools import chain
from zoneinfo import ZoneInfo

from handrail.clock.opening import Opening, clipped, joined
from handrail.clock.stretch import Known, known_openings
from handrail.clock.wall_clock import in_utc, zone_named


class OpeningTimes(ABC):
    """What a clock asks of a calendar; `zone` names the IANA zone whose days are its days.

    Equal ones are one key, so that their openings are worked out once.
    """

    zone: str

    @cached_property
    def time_zone(self) -> ZoneInfo:
        """Return the zone whose wall clock the days go by."""
        return zone_named(self.zone)

    @cached_property
    def known(self) -> Known:
        """Return what is known of the openings; equal opening times share it."""
        return known_openings(self)

    @property
    def how_many(self) -> int:
        """Return how many calendars these are."""
        return 1

    @property
    @abstractmethod
    def opens_every_week(self) -> bool:
        """Return whether opening time never ends, so that there is always more."""

    @property
    @abstractmethod
    def last_exception_year(self) -> int:
        """Return the year of the last day that is unlike its week; 0 if there is none."""

    @abstractmethod
    def openings_by_day(self, begin: datetime, end: datetime) -> Iterator[tuple[Opening, ...]]:
        """Yield each day's openings, for all days that may reach in between two moments."""

    def opening_spans(self, begin: datetime, end: datetime) -> Iterator[Opening]:
        """Yield the opening time between two moments, in order; touching spans are one.

        Raises:
            NaiveMoment: one of them has no time zone.
        """
        first, last = in_utc(begin), in_utc(end)
        return joined(clipped(chain.from_iterable(self.openings_by_day(first, last)), first, last))
