"""Runs of both engines in turns, so that a busy machine is busy for both."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from typing import NamedTuple

from bench.engine import limits, ours
from bench.engine.clocks import CLOCKS, PROCESSOR, Clock
from bench.engine.peer import Peer
from bench.engine.saving import FULL, Synchronous, saved_in
from bench.engine.story import DEEDS
from bench.timing import Ask, taken_in_turns

Play = Callable[[int], object]


class Rate(NamedTuple):
    """Steps in a second: in the middle one of the rounds, and in the quickest.

    Other work only ever takes time, so the quickest is what a machine that does nothing else
    comes nearest to.
    """

    middle: float
    quickest: float


DECIDED, LETTERS = "our machine decides", "our machine, letters alone"
THEIRS, FLOOR = "SpiffWorkflow", "a bare dictionary"
SAVED, LOADED, COMMITS = "decided and saved", "loaded, decided, saved", "the same bytes, bare"
PAGE = "a page written and waited for"
THEIRS_SAVED, THEIRS_LOADED = "SpiffWorkflow, saved", "SpiffWorkflow, loaded and saved"
LONGEST_SECONDS = 60


def in_memory(peer: Peer | None, *, rounds: int) -> dict[str, Rate]:
    """Return how many steps each takes in a second of its processor, nothing being saved."""
    asks = {
        DECIDED: _ask(ours.decided, 50, PROCESSOR),
        LETTERS: _ask(ours.walker(), 200, PROCESSOR),
        FLOOR: _ask(limits.dictionary, 2_000, PROCESSOR),
    }
    if peer is not None:
        asks[THEIRS] = _ask_peer(peer, 3, PROCESSOR, "memory")
    return _rates(asks, rounds)


def with_a_commit(
    peer: Peer | None, folder: Path, synchronous: Synchronous, clock: Clock, *, rounds: int
) -> dict[str, Rate]:
    """Return how many steps each takes in a second of that clock, each saved with one commit."""
    with ExitStack() as opened:
        asks = dict(_of_ours(opened, folder, synchronous, clock))
        if peer is not None:
            place = folder / "theirs"
            place.mkdir()
            for name, how in {THEIRS_SAVED: "saved", THEIRS_LOADED: "loaded"}.items():
                asks[name] = _ask_peer(peer, 1, clock, how, synchronous, str(place))
        return _rates(asks, rounds)


def _of_ours(
    opened: ExitStack, folder: Path, synchronous: Synchronous, clock: Clock
) -> Iterator[tuple[str, Ask]]:
    plays: Mapping[str, Callable[[sqlite3.Connection], Play]] = {
        SAVED: ours.saved,
        LOADED: ours.loaded,
        COMMITS: limits.commits,
    }
    for number, (name, play) in enumerate(plays.items()):
        place = folder / f"ours-{number}"
        place.mkdir()
        yield name, _ask(play(opened.enter_context(saved_in(place, synchronous))), 2, clock)
    if synchronous == FULL:
        yield PAGE, _ask(opened.enter_context(limits.waits(folder)), 2, clock)


def _ask(play: Play, times: int, clock: Clock) -> Ask:
    """Return what plays so many runs and says how many milliseconds one of them took."""
    runs, now = count(), CLOCKS[clock]

    def ask(_number: int) -> float:
        begun = now()
        for _ in range(times):
            play(next(runs))
        return (now() - begun) * 1000 / times

    return ask


def _ask_peer(peer: Peer, times: int, clock: Clock, *how: str) -> Ask:
    return lambda _: peer.seconds(*how, times=times, clock=clock) * 1000 / times


def _rates(asks: Mapping[str, Ask], rounds: int) -> dict[str, Rate]:
    times = taken_in_turns(asks, rounds=rounds, longest_seconds=LONGEST_SECONDS)
    return {
        name: Rate(_steps_a_second(each.p50), _steps_a_second(min(each.milliseconds)))
        for name, each in times.items()
    }


def _steps_a_second(milliseconds_a_run: float) -> float:
    return len(DEEDS) * 1000 / milliseconds_a_run
