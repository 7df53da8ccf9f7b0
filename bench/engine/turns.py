"""Runs of both engines in turns, so that a busy machine is busy for both."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from time import perf_counter, process_time

from bench.engine import limits, ours
from bench.engine.peer import Peer
from bench.engine.saving import Synchronous, saved_in
from bench.engine.story import DEEDS
from bench.timing import Ask, taken_in_turns

Play = Callable[[int], object]

DECIDED, LETTERS = "our machine decides", "our machine, letters alone"
THEIRS, FLOOR = "SpiffWorkflow", "a bare dictionary"
SAVED, LOADED, COMMITS = "decided and saved", "loaded, decided, saved", "the same bytes, bare"
THEIRS_SAVED, THEIRS_LOADED = "SpiffWorkflow, saved", "SpiffWorkflow, loaded and saved"
LONGEST_SECONDS = 60


def in_memory(peer: Peer | None, *, rounds: int) -> dict[str, float]:
    """Return how many steps each takes in a second of its processor, nothing being saved."""
    asks = {
        DECIDED: _ask(ours.decided, 50, process_time),
        LETTERS: _ask(ours.walker(), 200, process_time),
        FLOOR: _ask(limits.dictionary, 2_000, process_time),
    }
    if peer is not None:
        asks[THEIRS] = _ask_peer(peer, 3, "memory")
    return _rates(asks, rounds)


def with_a_commit(
    peer: Peer | None, folder: Path, synchronous: Synchronous, *, rounds: int
) -> dict[str, float]:
    """Return how many steps a second each takes, each saved with one commit."""
    with ExitStack() as opened:
        asks = dict(_of_ours(opened, folder, synchronous))
        if peer is not None:
            place = folder / "theirs"
            place.mkdir()
            for name, how in {THEIRS_SAVED: "saved", THEIRS_LOADED: "loaded"}.items():
                asks[name] = _ask_peer(peer, 1, how, synchronous, str(place))
        return _rates(asks, rounds)


def _of_ours(
    opened: ExitStack, folder: Path, synchronous: Synchronous
) -> Iterator[tuple[str, Ask]]:
    plays: Mapping[str, Callable[[sqlite3.Connection], Play]] = {
        SAVED: ours.saved,
        LOADED: ours.loaded,
        COMMITS: limits.commits,
    }
    for number, (name, play) in enumerate(plays.items()):
        place = folder / f"ours-{number}"
        place.mkdir()
        yield name, _ask(play(opened.enter_context(saved_in(place, synchronous))), 2)


def _ask(play: Play, times: int, clock: Callable[[], float] = perf_counter) -> Ask:
    """Return what plays so many runs and says how many milliseconds one of them took."""
    runs = count()

    def ask(_number: int) -> float:
        begun = clock()
        for _ in range(times):
            play(next(runs))
        return (clock() - begun) * 1000 / times

    return ask


def _ask_peer(peer: Peer, times: int, *how: str) -> Ask:
    return lambda _: peer.seconds(*how, times=times) * 1000 / times


def _rates(asks: Mapping[str, Ask], rounds: int) -> dict[str, float]:
    """Return steps a second in the middle one of the rounds."""
    times = taken_in_turns(asks, rounds=rounds, longest_seconds=LONGEST_SECONDS)
    return {name: len(DEEDS) * 1000 / each.p50 for name, each in times.items()}
