"""Letters from files into the desk: each kept, routed and counted once."""

import os
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from django.db import DatabaseError

from handrail.channels.email.intake import take_in
from handrail.channels.email.post_office import PostOffice
from handrail.channels.email.reading_process import BoundedReader
from handrail.channels.email.route import Reader, route_item
from handrail.channels.work.moment import edge_now
from handrail.channels.work.ports import ports
from handrail.cli.letter_file import NotALetter, letter_in
from handrail.cli.terminal import tell
from handrail.desk.refused import OthersWereFaster
from handrail.record.intake import ItemId, ItemState, waiting_items
from handrail.record.intake.looking import ledger_item
from handrail.record.storage import StorageFull

STATES = ("routed", "ignored", "quarantined", "rejected", "duplicate")
LEFT_OVER_AT_MOST = 10_000
OTHERS_READ_SECONDS = 0.05


@dataclass(frozen=True)
class Taken:
    """What became of the files: `letters` and, summing up to it, each of STATES.

    Attributes:
        rejected: the files that could not be taken in, each with the reason.
        not_looked_at: files that were left because there was no room or no database.
    """

    counts: dict[str, int]
    rejected: tuple[NotALetter, ...]
    not_looked_at: int


def take_in_files(files: Iterable[Path], *, complain: Callable[[str], None]) -> Taken:
    """Take every file in and route it; then route what an earlier attempt left behind.

    Args:
        files: one letter each.
        complain: is told of every file that was rejected, and what stopped the work.
    """
    left = list(files)
    counts: Counter[str] = Counter()
    rejected: list[NotALetter] = []
    with BoundedReader() as reader:
        taking = _Taking(reader, ports().office, worker=f"intake:{os.getpid()}")
        try:
            while left:
                counts[_state_of(left[0], taking, rejected, complain)] += 1
                left.pop(0)
            taking.route_left_overs()
        except (StorageFull, DatabaseError, OthersWereFaster) as problem:
            complain(tell("cli-cannot-go-on", why=str(problem), count=len(left)))
    states = {state: counts[state] for state in STATES}
    return Taken({"letters": counts.total(), **states}, tuple(rejected), not_looked_at=len(left))


def _state_of(
    file: Path, taking: "_Taking", rejected: list[NotALetter], complain: Callable[[str], None]
) -> str:
    try:
        return taking.take(letter_in(file))
    except NotALetter as problem:
        rejected.append(problem)
        complain(str(problem))
        return "rejected"


@dataclass(frozen=True)
class _Taking:
    reader: Reader
    office: PostOffice
    worker: str

    def take(self, content: bytes) -> str:
        """Keep the letter, route it, and return its state.

        The same letter again is a duplicate, unless nobody has routed the first one yet.
        """
        receipt = take_in(content, edge=edge_now())
        state = self._route(receipt.item_id)
        if state is None:
            return "duplicate" if receipt.duplicate else self._routed_by_others(receipt.item_id)
        return state

    def route_left_overs(self) -> None:
        for item_id in waiting_items(LEFT_OVER_AT_MOST, real_now=edge_now().real_at):
            self._route(item_id)

    def _route(self, item_id: ItemId) -> ItemState | None:
        return route_item(
            item_id, reader=self.reader, office=self.office, worker=self.worker, edge=edge_now()
        )

    def _routed_by_others(self, item_id: ItemId) -> ItemState:
        """Return what `handrail work`, which was faster, has made of the letter."""
        while (state := ledger_item(item_id).state) is ItemState.WAITING:
            time.sleep(OTHERS_READ_SECONDS)
        return state
