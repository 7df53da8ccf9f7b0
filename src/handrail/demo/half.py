"""The shop's past in two halves, which two processes can decide at the same time.

A half is a few towns. Nobody buys in two of them, so that no case of one half knows of the other;
and each half has a lane of ids. It therefore comes out the same whoever decides it, and when.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from handrail.clock import Calendar
from handrail.demo.past.year import EVERYWHERE, year_of
from handrail.demo.shop import Shop, open_shop
from handrail.demo.towns import TOWNS, calendar_of
from handrail.desk.edge import Edge
from handrail.desk.histories import History
from handrail.desk.histories.decided import Decided
from handrail.desk.histories.deciding import decide_histories
from handrail.desk.histories.ids import Lane
from handrail.record.chance import Chance
from handrail.record.moments import desk_now, move_forward

SEED = 7
WARM_UP = timedelta(hours=2)
"""How long the day is old when a visitor comes, at least; and how long it still lasts."""

WHOLE_DAY = timedelta(hours=6)
FIRST_TOWNS = frozenset({"warsaw", "berlin"})
"""The visitor's town and another, with half of all letters."""

HALVES = (FIRST_TOWNS, EVERYWHERE - FIRST_TOWNS)


@dataclass(frozen=True)
class Opened:
    """The shop as it was a year ago, and what its past depends on."""

    shop: Shop
    now: datetime
    real_now: datetime
    seed: int


@dataclass(frozen=True)
class Half:
    """What happened in half of the towns, and how the desk decided it."""

    histories: tuple[History, ...]
    decided: Decided


def open_for_its_past(*, real_now: datetime, seed: int = SEED) -> Opened:
    """Set the desk's clock to a good moment of a working day, and open the shop a year before."""
    chance = Random(seed)  # noqa: S311 (a story, not a secret)
    now = good_moment(real_now)
    move_forward(now - desk_now(real_now=real_now), real_now=real_now)
    shop = open_shop(chance=chance, now=now, real_now=real_now)
    return Opened(shop, now, real_now, chance.getrandbits(64))


def half_of(opened: Opened, number: int, *, letters: int) -> Half:
    """Return a half of the past, decided. The other one is decided from the same beginning."""
    histories = tuple(
        year_of(
            opened.shop,
            now=opened.now,
            chance=Random(opened.seed),  # noqa: S311 (a story, not a secret)
            letters=letters,
            towns=HALVES[number],
        )
    )
    edge = edge_of(opened, number)
    return Half(histories, decide_histories(histories, edge=edge, lane=Lane(number, len(HALVES))))


def edge_of(opened: Opened, number: int) -> Edge:
    """Return the edge of a half, or with a number beyond them that of what follows on both."""
    chance = Random(f"{opened.seed} {number}")  # noqa: S311 (a story, not a secret)
    return Edge(at=opened.now, real_at=opened.real_now, chance=Chance(chance.randbytes))


def good_moment(real_now: datetime) -> datetime:
    """Return now, or the next time from then on at which the visitor's branch is well at work."""
    visited = next(town for town in TOWNS if town.slug == "warsaw")
    calendar: Calendar = calendar_of(visited, range(real_now.year, real_now.year + 2))
    begin, end = real_now - timedelta(days=1), real_now + timedelta(days=20)
    for opens, closes in calendar.opening_spans(begin, end):
        if closes - opens >= WHOLE_DAY and closes - WARM_UP >= real_now:
            return max(opens + WARM_UP, real_now)
    return real_now
