"""How fast the clock is: due and elapsed times a second, near and far, beside two others.

The same questions go to our clock, one by one and many at once, to businesstimedelta and to
pandas; before anything is timed, all answers are compared. Processor time, so that other work on
the machine counts little.

Run: uv run python -m bench.clock [--peers PYTHON]
Ends with 1 if an answer differs, or a promise about the rates is not kept.
"""

import argparse
import sys
from datetime import UTC, datetime, timedelta
from itertools import compress
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from bench.clock.ours import (
    CALENDAR,
    a_second,
    due_all,
    due_far,
    due_one,
    elapsed_all,
    elapsed_one,
    in_array,
    milliseconds,
)
from bench.clock.peer import PACKAGES, Peers, waiting
from bench.clock.week import HOURS, starts
from bench.installed import NotInstalled, installed
from bench.machine import load, machine
from bench.table import table
from handrail.clock import Duration, Unit, elapsed

MANY, SOME, FEW = 1_000_000, 5_000, 600
MONTH, THIRTY_YEARS = 165, 59_000
MANY_TIMES, ONE_TIMES = 1_000, 50
"""Promised: as many times the rate of each other one, many at once and one by one."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="bench.clock", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--peers", type=Path, help="a Python that has the other two already")
    options = parser.parse_args()
    print(f"{machine()}; load before: {load()}\n")
    _print_growth()
    ours = _ours()
    with TemporaryDirectory() as folder:
        try:
            python = options.peers or installed(Path(folder) / "peers", packages=PACKAGES)
            with waiting(python) as peers:
                kept = _compare(peers, ours)
        except NotInstalled as problem:
            print(f"The others are not to be had here, so nothing is compared: {problem}")
            kept = True
    print(f"\nload after: {load()}")
    return 0 if kept else 1


Rates = dict[str, float]


def _ours() -> Rates:
    some, many = starts(SOME), in_array(starts(MANY))
    return {
        "due, one by one": a_second(lambda: [due_one(each) for each in some], number=SOME),
        "due, many at once": a_second(lambda: due_all(many), number=MANY),
        "elapsed, one by one": a_second(lambda: [elapsed_one(each) for each in some], number=SOME),
        "elapsed, many at once": a_second(lambda: elapsed_all(many), number=MANY),
    }


def _print_growth() -> None:
    some = starts(SOME)
    many = in_array(some * 20)
    first = milliseconds(lambda: due_far(some[0], Duration(THIRTY_YEARS, Unit.BUSINESS_HOUR)))
    rows = [
        _reach("30 days ahead", MONTH, some, many),
        _reach("30 years ahead", THIRTY_YEARS, some, many),
    ]
    print(table(("due times a second", "one by one", "many at once"), rows))
    print(f"\nThe first question about 30 years took {first:.0f} ms.\n")


def _reach(name: str, hours: int, some: list[datetime], many: np.ndarray) -> tuple[str, str, str]:
    far = Duration(hours, Unit.BUSINESS_HOUR)
    one = a_second(lambda: [due_far(each, far) for each in some], number=len(some))
    at_once = a_second(lambda: due_all(many, hours=hours), number=len(many))
    return name, f"{one:,.0f}", f"{at_once:,.0f}"


def _compare(peers: Peers, ours: Rates) -> bool:
    right = [_are_right(peers, name) for name in ("businesstimedelta_due", "pandas_due")]
    right.append(_opened_alike(peers))
    rows, kept = [], all(right)
    for name, question in (
        ("businesstimedelta_due", "due"),
        ("pandas_due", "due"),
        ("businesstimedelta_elapsed", "elapsed"),
    ):
        theirs = max(peers.answers(name, FEW).a_second for _ in range(3))
        one, many = (ours[f"{question}, {how}"] for how in ("one by one", "many at once"))
        cells = (theirs, one, many)
        times = (one / theirs, many / theirs)
        rows.append((name.replace("_", ", "), *(f"{cell:,.0f}" for cell in (*cells, *times))))
        kept = kept and times[0] >= ONE_TIMES and times[1] >= MANY_TIMES
    head = ("a second", "theirs", "ours, one by one", "ours, many", "times", "times, many")
    print(table(head, rows))
    return kept


def _are_right(peers: Peers, name: str) -> bool:
    """Say how many due times differ: at all, and by opening time.

    Where we close and where we open next is the same in opening time; which of the two an hour
    that ends there is due at is each one's own convention.
    """
    moments = starts(FEW)
    theirs = [datetime.fromtimestamp(each, UTC) for each in peers.answers(name, FEW).values]
    ours, ours_many = [due_one(each) for each in moments], due_all(in_array(moments))
    differ = [one != other for one, other in zip(ours, theirs, strict=True)]
    pairs = zip(moments, theirs, strict=True)
    wrong = sum(elapsed(*pair, calendar=CALENDAR) != timedelta(hours=HOURS) for pair in pairs)
    apart = sum(one != other for one, other in zip(in_array(ours), ours_many, strict=True))
    print(
        f"{name}: of {FEW} due times {sum(differ)} differ from ours, {wrong} by opening time; "
        f"{apart} of ours differ among themselves"
    )
    for start, one, other in list(compress(zip(moments, ours, theirs, strict=True), differ))[:1]:
        print(f"  such as {start}: ours {one}, theirs {other}")
    return wrong == apart == 0


def _opened_alike(peers: Peers) -> bool:
    moments = starts(FEW)
    theirs = peers.answers("businesstimedelta_elapsed", FEW).values
    minutes = [elapsed_one(each) / timedelta(minutes=1) for each in moments]
    many = [each.item() / timedelta(minutes=1) for each in elapsed_all(in_array(moments))]
    wrong = sum(
        abs(one - other) > 1e-6 or one != third
        for one, other, third in zip(minutes, theirs, many, strict=True)
    )
    print(f"businesstimedelta_elapsed: {wrong} of {FEW} differ\n")
    return wrong == 0


if __name__ == "__main__":
    sys.exit(main())
