"""What lies on the desk today, so that every screen has something to show."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random

from handrail.clock import OpeningTimes, elapsed
from handrail.demo.past.plot import Plot
from handrail.demo.past.rhythm import Arrival
from handrail.demo.shop import Shop, Staffed

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
FARTHEST = timedelta(days=40)
VISITOR = "Alicja Wrona"

UNTOUCHED = Plot(moves=0)
TAKEN_UP = Plot(taken_after=7 * MINUTE)


@dataclass(frozen=True)
class Wanted:
    """A case that is to be there: when its letter came, and how far it has got."""

    arrival: Arrival
    plot: Plot


def wanted(shop: Shop, *, now: datetime, chance: Random) -> Iterator[Wanted]:
    """Yield the cases of today, most of them where a visitor signs in."""
    for branch in shop.branches:
        here = _Here(branch, now, chance)
        yield from here.untouched()
        yield from here.under_way()
        if shop.people[VISITOR] in branch.agents:
            yield from here.of_the_visitor(replace(TAKEN_UP, agent=shop.people[VISITOR]))


@dataclass(frozen=True)
class _Here:
    branch: Staffed
    now: datetime
    chance: Random

    def untouched(self) -> Iterator[Wanted]:
        """Yield letters that nobody has taken: fresh, nearly due, and overdue."""
        yield self.came("late", 12 * MINUTE, UNTOUCHED)
        yield self.came("return", 51 * MINUTE, UNTOUCHED)
        yield self.came("late", 109 * MINUTE, UNTOUCHED)
        yield self.came("complaint", 260 * MINUTE, UNTOUCHED)

    def under_way(self) -> Iterator[Wanted]:
        """Yield cases of the colleagues: begun, and waiting for the customer."""
        yield self.came("late", 64 * MINUTE, replace(TAKEN_UP, moves=6))
        yield self.came("return", 13 * HOUR, replace(_as_new(TAKEN_UP), stops_at="on-the-way-back"))

    def of_the_visitor(self, hers: Plot) -> Iterator[Wanted]:
        """Yield what the visitor has begun, and what waits for her team leader."""
        for theme, minutes, moves in (("late", 33, 2), ("return", 47, 5), ("complaint", 96, 4)):
            yield self.came(theme, minutes * MINUTE, replace(hers, moves=moves))
        lost = {"whereabouts": "delivered", "late": "yes"}
        is_late = {"parcel.days_late": "4"}
        yield self.came(
            "late", 9 * HOUR, replace(hers, ways=lost, answers=is_late, stops_at="search")
        )
        on_time = {"parcel.days_late": "0"}
        yield self.came("late", 34 * HOUR, replace(hers, answers=on_time, is_reopened=True))
        yield self.came(
            "return",
            90 * HOUR,
            replace(
                _as_new(hers),
                ways={"large": "yes"},
                stays_open=frozenset({"refund-large"}),
                stops_at="refund-large",
            ),
        )
        yield self.came(
            "complaint",
            70 * HOUR,
            replace(
                hers,
                ways={"about": "service", "ours": "yes", "content": "not-satisfied"},
                stays_open=frozenset({"goodwill"}),
                stops_at="to-leader",
            ),
        )

    def came(self, theme: str, ago: timedelta, plot: Plot) -> Wanted:
        """Return a case whose letter came about so much opening time ago."""
        about = ago * self.chance.uniform(0.85, 1.08)
        at = _opening_time_before(self.now, about, calendar=self.branch.calendar)
        return Wanted(Arrival(at, self.branch, theme), plot)


def _as_new(plot: Plot) -> Plot:
    return replace(plot, answers={"item.condition": "as_new", "order.age_days": "8"})


def _opening_time_before(now: datetime, length: timedelta, *, calendar: OpeningTimes) -> datetime:
    """Return the last moment, to the second, since which so much opening time has gone by."""
    early, late = now - FARTHEST, now
    while late - early > timedelta(seconds=1):
        middle = early + (late - early) / 2
        if elapsed(middle, now, calendar=calendar) >= length:
            early = middle
        else:
            late = middle
    return early
