"""A year of the shop, letter by letter."""

from collections.abc import Iterator
from dataclasses import dataclass
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
from handrail.desk.histories import History

LETTERS = 3_000
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
    """Tells stories of the shop up to now."""

    shop: Shop
    season: Season
    procedures: Procedures
    chance: Random

    def histories(self, letters: int) -> Iterator[History]:
        """Yield the year, and then the cases that somebody will find on the desk today."""
        for arrival in arrivals(letters, self.shop, self.season, chance=self.chance):
            yield self.told(arrival, ANY)
        for each in wanted(self.shop, now=self.season.now, chance=self.chance):
            yield self.told(each.arrival, each.plot)

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
    shop: Shop, *, now: datetime, chance: Random, letters: int = LETTERS
) -> Iterator[History]:
    """Yield everything that the shop's customers and colleagues did in the year up to now."""
    yield from Year(shop, Season(now), procedures_in_force(), chance).histories(letters)
