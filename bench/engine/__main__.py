"""Our machine beside SpiffWorkflow: twenty steps in memory, and saved with one commit for each.

The procedure is `procedure.yaml` for us and `procedure.bpmn` for SpiffWorkflow, block by block:
a sequence, four checks in any order, two choices by rules, one by the agent, four questions. Both
play `story.py`, in turns. SpiffWorkflow comes from PyPI into a folder that is gone afterwards.
Then what grows: procedures to load, steps of one procedure, blocks in any order.

Run: uv run python -m bench.engine [--rounds 40] [--door]
Exit: 1 if a promised ratio does not hold; 0 also without a comparison where SpiffWorkflow cannot be
installed: it says so.
"""

import argparse
import sys
from contextlib import ExitStack
from itertools import product
from pathlib import Path

from bench.engine import growth
from bench.engine.clocks import PROCESSOR, WALL, Clock
from bench.engine.door import step_through_the_door
from bench.engine.peer import PACKAGES, Peer, waiting
from bench.engine.saving import FULL, NORMAL, Synchronous
from bench.engine.turns import (
    COMMITS,
    DECIDED,
    LETTERS,
    SAVED,
    THEIRS,
    THEIRS_SAVED,
    Rate,
    in_memory,
    with_a_commit,
)
from bench.installed import NotInstalled, installed
from bench.machine import load, machine
from bench.table import table
from bench.throwaway import throwaway_folder

Promise = tuple[str, str, float]

PROMISED_IN_MEMORY: tuple[Promise, ...] = ((LETTERS, THEIRS, 100), (DECIDED, THEIRS, 100))
PROMISED_SAVED: dict[tuple[Synchronous, Clock], tuple[Promise, ...]] = {
    (FULL, WALL): ((SAVED, COMMITS, 0.5),),
    (NORMAL, PROCESSOR): ((SAVED, THEIRS_SAVED, 10), (SAVED, COMMITS, 0.1)),
}
"""How many times as many steps a second as another is promised.

With FULL the disk is what is measured: no engine is faster than bare commits of the same bytes.
With NORMAL the processor's time is taken, which neither other work nor the disk adds to.
"""


def main() -> int:
    """Measure, print, and return the exit status."""
    asked, before = _asked(), load()
    with ExitStack() as opened:
        folder = opened.enter_context(throwaway_folder())
        peer = _peer(opened, folder, asked.python)
        kept = _told_in_memory(peer, asked.rounds)
        for synchronous, clock in product((FULL, NORMAL), (WALL, PROCESSOR)):
            kept &= _told_saved(peer, folder, synchronous, clock, asked.rounds)
    if asked.door:
        print(f"\na step through HTTP, and the page anew: {step_through_the_door():.0f} a second")
    kept &= growth.tell()
    print(f"\n{machine()}\nload before {before}, after {load()}")
    return 0 if kept else 1


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="bench.engine", description=(__doc__ or "").split("\n")[0]
    )
    parser.add_argument("--rounds", type=int, default=40, help="turns of each")
    parser.add_argument("--door", action="store_true", help="also a step through HTTP")
    parser.add_argument("--python", default="", help="a Python that has SpiffWorkflow already")
    return parser.parse_args()


def _peer(opened: ExitStack, folder: Path, python: str) -> Peer | None:
    try:
        found = Path(python) if python else installed(folder / "python", packages=PACKAGES)
        peer = opened.enter_context(waiting(found))
    except NotInstalled as problem:
        print(f"Nothing is compared: SpiffWorkflow could not be installed. {problem}")
        return None
    print(f"SpiffWorkflow {peer.version}", flush=True)
    return peer


def _told_in_memory(peer: Peer | None, rounds: int) -> bool:
    rates = in_memory(peer, rounds=rounds)
    _tell("in memory", rates, THEIRS)
    return _are_kept(rates, PROMISED_IN_MEMORY)


def _told_saved(
    peer: Peer | None, folder: Path, synchronous: Synchronous, clock: Clock, rounds: int
) -> bool:
    place = folder / f"{synchronous}-{clock}"
    place.mkdir()
    rates = with_a_commit(peer, place, synchronous, clock, rounds=rounds)
    _tell(f"one commit a step, synchronous={synchronous}, {clock}", rates, THEIRS_SAVED)
    return _are_kept(rates, PROMISED_SAVED.get((synchronous, clock), ()))


def _tell(what: str, rates: dict[str, Rate], beside: str) -> None:
    head = (what, "steps/s", "µs a step", f"times {beside}", "quickest, steps/s", "times")
    rows = ((name, *_told(rate, rates.get(beside))) for name, rate in rates.items())
    print(f"\n{table(head, rows)}", flush=True)


def _told(rate: Rate, beside: Rate | None) -> tuple[str, ...]:
    times = [f"{ours / theirs:.1f}" for ours, theirs in zip(rate, beside or (), strict=False)]
    middle, quickest = times or ("-", "-")
    each = f"{rate.middle:,.0f}", f"{1e6 / rate.middle:.1f}", middle
    return *each, f"{rate.quickest:,.0f}", quickest


def _are_kept(rates: dict[str, Rate], promises: tuple[Promise, ...]) -> bool:
    kept = [_is_kept(rates, *promise) for promise in promises]
    return all(kept)


def _is_kept(rates: dict[str, Rate], name: str, beside: str, promised: float) -> bool:
    if beside not in rates:
        return True
    times = rates[name].middle / rates[beside].middle
    verdict = "kept" if times >= promised else "NOT KEPT"
    print(f"{name} / {beside}: promised {promised}, measured {times:.2f}: {verdict}", flush=True)
    return times >= promised


if __name__ == "__main__":
    sys.exit(main())
