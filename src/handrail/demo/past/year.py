"""A year of the shop, letter by letter."""

from collections.abc import Container, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random

from handrail.demo.past.letters import begin
from handrail.demo.past.open_cases import wanted
from handrail.demo.past.plot import ANY, Plot
from handrail.demo.past.procedures import Procedures, procedures_in_force
from handrail.demo.past.rhythm import Arrival, arrivals
from handrail.demo.past.script import Script
from handrail.demo.past.season import Season
from handrail.demo.past.telling import Telling
from handrail.demo.shop import Shop
from handrail.demo.towns import LETTERS, TOWNS
from handrail.desk.histories import History

EVERYWHERE = frozenset(town.slug for town in TOWNS)
FRAMED_AFTER = {
    "berlin": timedelta(days=210),
    "warsaw": timedelta(days=240),
    "budapest": timedelta(days=270),
    "oslo": timedelta(days=290),
    "zagreb": timedelta(days=310),
}
"""How far into the year each branch began to work by the e-mail procedure."""


@dataclass(frozen=True)
class Year:
    """Tells stories of the shop up to now.

    Each story has a chance of its own, so that it is the same whichever others are told.
    """

    shop: Shop
    season: Season
    procedures: Procedures
    chance: Random

    def histories(self, letters: int, *, towns: Container[str]) -> Iterator[History]:
        """Yield the year of some towns, and then the cases that lie on their desks today."""
        for arrival, plot in self._all(letters):
            chance = Random(self.chance.getrandbits(64))  # noqa: S311 (a story, not a secret)
            if arrival.branch.town.slug in towns:
                yield replace(self, chance=chance).told(arrival, plot)

    def _all(self, letters: int) -> Iterator[tuple[Arrival, Plot]]:
        for arrival in arrivals(letters, self.shop, self.season, chance=self.chance):
            yield arrival, ANY
        for each in wanted(self.shop, now=self.season.now, chance=self.chance):
            yield each.arrival, each.plot

    def told(self, arrival: Arrival, plot: Plot) -> History:
        """Return the story of a letter."""
        mood = self.season.mood(arrival.at, arrival.branch.town)
        script = Script(
            begun=begin(arrival, self.procedures, chance=self.chance),
            theme=arrival.theme,
            agent=plot.agent or self.chance.choice(arrival.branch.agents),
            mood=mood,
            plot=plot,
            procedures=self.procedures,
            is_framed=self._is_framed(arrival),
            chance=self.chance,
        )
        return Telling(script, arrival.branch, self.shop, self.season.now, self.chance).history()

    def _is_framed(self, arrival: Arrival) -> bool:
        since = self.season.began + FRAMED_AFTER[arrival.branch.town.slug]
        return arrival.at >= since


def year_of(
    shop: Shop,
    *,
    now: datetime,
    chance: Random,
    letters: int = LETTERS,
    towns: Container[str] = EVERYWHERE,
) -> Iterator[History]:
    """Yield everything that customers and colleagues did in the year up to now.

    Args:
        letters: how many came to the whole shop.
        towns: whose cases are told; the others stay as they are, told or not.
    """
    year = Year(shop, Season(now), procedures_in_force(), chance)
    yield from year.histories(letters, towns=towns)
