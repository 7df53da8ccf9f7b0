"""The shop moves in: once, whole or not at all."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from django.db import transaction

from handrail.demo.half import HALVES, SEED, Half, Opened, edge_of, half_of, open_for_its_past
from handrail.demo.towns import LETTERS
from handrail.desk.actions.add_matter import add_matter
from handrail.desk.actions.import_histories import Imported, import_decided
from handrail.desk.histories.decided import Decided
from handrail.desk.histories.uncollected import uncollected
from handrail.people.access import grants_of
from handrail.people.queries import branches

VISITOR = "Alicja Wrona"
ITS_LANE = len(HALVES)
"""Whose chance is left for what follows on both halves."""

Decide = Callable[[], Decided]


def has_moved_in() -> bool:
    """Return whether the shop is there."""
    return bool(branches())


def move_in(
    *,
    real_now: datetime,
    letters: int = LETTERS,
    seed: int = SEED,
    elsewhere: Decide | None = None,
) -> Imported:
    """Open the shop, give it its past, and set the desk's clock to a good moment of a working day.

    The same seed at the same moment gives the same shop, whoever decides its second half.

    Args:
        letters: how many the year behind it had.
        elsewhere: waits for the second half, which another process decides meanwhile; None to
            decide all of it here.
    """
    with uncollected(), transaction.atomic():
        opened = open_for_its_past(real_now=real_now, seed=seed)
        first = half_of(opened, 0, letters=letters)
        second = elsewhere or _decided_here(opened, letters)
        imported = import_decided(_in_turn(first.decided, second))
        _second_matter(opened, first)
    return imported


def _decided_here(opened: Opened, letters: int) -> Decide:
    """Decide the second half at once: no row of the first may be there yet, nor take its ids."""
    decided = half_of(opened, 1, letters=letters).decided
    return lambda: decided


def _in_turn(first: Decided, second: Decide) -> Iterator[Decided]:
    yield first
    yield second()


def _second_matter(opened: Opened, visited: Half) -> None:
    """Let the visitor find a letter in which somebody has two matters at once."""
    visitor = opened.shop.people[VISITOR]
    theirs = [
        case_id
        for case_id, history in zip(visited.decided.case_ids, visited.histories, strict=True)
        if opened.now - history.letter.at < timedelta(hours=4)
        and any(each.who == visitor for each in history.happenings)
    ]
    edge = edge_of(opened, ITS_LANE)
    for case_id in theirs[:1]:
        add_matter(case_id=case_id, procedure="complaint", by=grants_of(visitor), edge=edge)
