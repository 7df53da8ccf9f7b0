"""The shop moves in: once, whole or not at all."""

from datetime import datetime, timedelta
from random import Random

from django.db import transaction

from handrail.clock import Calendar
from handrail.demo.past.year import LETTERS, year_of
from handrail.demo.shop import Shop, open_shop
from handrail.demo.towns import TOWNS, calendar_of
from handrail.desk.actions.add_matter import add_matter
from handrail.desk.actions.import_histories import Imported, import_histories
from handrail.desk.edge import Edge
from handrail.desk.histories import History
from handrail.desk.histories.uncollected import uncollected
from handrail.people.access import grants_of
from handrail.people.queries import branches
from handrail.record.chance import Chance
from handrail.record.moments import desk_now, move_forward

SEED = 7
WARM_UP = timedelta(hours=2)
"""How long the day is old when a visitor comes, at least; and how long it still lasts."""

WHOLE_DAY = timedelta(hours=6)
VISITOR = "Alicja Wrona"


def has_moved_in() -> bool:
    """Return whether the shop is there."""
    return bool(branches())


def move_in(*, real_now: datetime, letters: int = LETTERS, seed: int = SEED) -> Imported:
    """Open the shop, give it its past, and set the desk's clock to a good moment of a working day.

    The same seed at the same moment gives the same shop.
    """
    chance = Random(seed)  # noqa: S311 (a story, not a secret)
    with uncollected(), transaction.atomic():
        now = good_moment(real_now)
        move_forward(now - desk_now(real_now=real_now), real_now=real_now)
        shop = open_shop(chance=chance, now=now, real_now=real_now)
        histories = tuple(year_of(shop, now=now, chance=chance, letters=letters))
        edge = Edge(at=now, real_at=real_now, chance=Chance(chance.randbytes))
        imported = import_histories(histories, edge=edge)
        _second_matter(shop, histories, imported, edge=edge)
    return imported


def good_moment(real_now: datetime) -> datetime:
    """Return now, or the next time from then on at which the visitor's branch is well at work."""
    visited = next(town for town in TOWNS if town.slug == "warsaw")
    calendar: Calendar = calendar_of(visited, range(real_now.year, real_now.year + 2))
    begin, end = real_now - timedelta(days=1), real_now + timedelta(days=20)
    for opens, closes in calendar.opening_spans(begin, end):
        if closes - opens >= WHOLE_DAY and closes - WARM_UP >= real_now:
            return max(opens + WARM_UP, real_now)
    return real_now


def _second_matter(
    shop: Shop, histories: tuple[History, ...], imported: Imported, *, edge: Edge
) -> None:
    """Let the visitor find a letter in which somebody has two matters at once."""
    visitor = shop.people[VISITOR]
    theirs = [
        case_id
        for case_id, history in zip(imported.case_ids, histories, strict=True)
        if edge.at - history.letter.at < timedelta(hours=4)
        and any(each.who == visitor for each in history.happenings)
    ]
    for case_id in theirs[:1]:
        add_matter(case_id=case_id, procedure="complaint", by=grants_of(visitor), edge=edge)
