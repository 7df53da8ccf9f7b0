"""Does a page stay as fast with a hundred times the cases?

Two desks, of 1,000 and of 100,000 cases, half of them open, over five branches, each served by a
process of its own. One browser asks both in turns for every view of the inbox, for the page of a
case, and takes a step through the Line, as our own script does: session, CSRF and all.

Run: uv run python -m bench.pages [--cases 1000 100000] [--database postgresql://...]
Exit: 0; 1 when a page of the large desk takes more than 1.5 times as long (95 of 100 requests), or
asks more queries.
"""

import argparse
import sys
from contextlib import ExitStack
from dataclasses import dataclass
from json import loads
from uuid import uuid4

from bench.browser import Browser
from bench.built import Built, build, run
from bench.databases import fresh_database
from bench.inside import VIEWS
from bench.machine import load, machine
from bench.server import pages_of
from bench.table import table
from bench.throwaway import Place, free_port, throwaway_folder
from bench.timing import Ask, Times, taken_in_turns

MOST_TIMES_AS_LONG = 1.5
ASKED_CASES = 6
"""In so many cases queries are counted: some have a colleague, some have none."""
RESTATED = "The parcel is three days late, and they need it for a birthday."


@dataclass(frozen=True)
class Measured:
    """One page on the small desk and on the large one."""

    page: str
    small: Times
    large: Times
    small_queries: int
    large_queries: int

    @property
    def ratio(self) -> float:
        """Return how many times as long 95 of 100 requests take on the large desk."""
        return self.large.p95 / self.small.p95

    @property
    def is_flat(self) -> bool:
        """Return whether the large desk costs no more than it may."""
        same_queries = self.large_queries <= self.small_queries
        return same_queries and self.ratio <= MOST_TIMES_AS_LONG


def main() -> int:
    """Build, measure, print, and return the exit status."""
    asked, before = _asked(), load()
    with ExitStack() as opened:
        desks = [_desk(opened, cases, asked.database) for cases in sorted(asked.cases)]
        for desk in desks:
            print(f"{desk.cases:,} cases built in {desk.seconds:.0f} s.", flush=True)
        measured = _measured(desks[0], desks[-1], rounds=asked.rounds, seconds=asked.seconds)
    _tell(measured, desks[0].cases, desks[-1].cases)
    print(f"{machine()}; {asked.database.partition(':')[0] or 'sqlite'}")
    print(f"load before {before}, after {load()}")
    return 0 if all(each.is_flat for each in measured) else 1


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench.pages", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--cases", type=int, nargs=2, default=[1_000, 100_000])
    parser.add_argument("--database", default="", help="a PostgreSQL server; default: SQLite")
    parser.add_argument("--rounds", type=int, default=200, help="requests of each page")
    parser.add_argument("--seconds", type=int, default=90, help="the longest for each page")
    return parser.parse_args()


def _desk(opened: ExitStack, cases: int, server: str) -> Built:
    folder = opened.enter_context(throwaway_folder())
    database = opened.enter_context(fresh_database(server, f"handrail_bench_{cases}"))
    return build(Place(folder, free_port(), database), cases)


def _measured(small: Built, large: Built, *, rounds: int, seconds: int) -> list[Measured]:
    queries = {desk.cases: _queries(desk) for desk in (small, large)}
    measured = []
    with (
        pages_of(small.place),
        pages_of(large.place),
        Browser(small.place.url) as of_small,
        Browser(large.place.url) as of_large,
    ):
        of_small.sign_in(small.links[0])
        of_large.sign_in(large.links[0])
        asks = zip(_asks(small, of_small).items(), _asks(large, of_large).values(), strict=True)
        for (page, ask_small), ask_large in asks:
            both = {small.cases: ask_small, large.cases: ask_large}
            times = taken_in_turns(both, rounds=rounds, longest_seconds=seconds)
            counted = queries[small.cases][page], queries[large.cases][page]
            measured.append(Measured(page, times[small.cases], times[large.cases], *counted))
    return measured


def _queries(desk: Built) -> dict[str, int]:
    """Return how many queries each page asks, before anything has been changed."""
    cases = [str(case_id) for case_id in desk.untouched[-ASKED_CASES:]]
    told = run(desk.place, "bench.inside", "--person", str(desk.agents[0]), "--cases", *cases)
    return dict(loads(told))


def _asks(desk: Built, browser: Browser) -> dict[str, Ask]:
    """Return what is asked of a desk, by the page's name."""

    def inbox(view: str) -> Ask:
        return lambda _: browser.get(f"/inbox?view={view}").milliseconds

    def case(number: int) -> float:
        return browser.get(f"/cases/{desk.begun[number % len(desk.begun)]}").milliseconds

    def step(number: int) -> float:
        fields = {"entry": RESTATED, "kind": "entry", "step": "restate", "entry_id": str(uuid4())}
        path = f"/cases/{desk.untouched[number]}/line"
        return browser.post(path, fields, in_place=True).milliseconds

    return {**{f"inbox {view}": inbox(view) for view in VIEWS}, "case": case, "step": step}


def _tell(measured: list[Measured], small: int, large: int) -> None:
    head = ("page", "n", *(f"{cases:,}: {what}" for cases in (small, large) for what in WHAT))
    rows = (
        (
            each.page,
            each.large.n,
            *_figures(each.small, each.small_queries),
            *_figures(each.large, each.large_queries),
            f"{each.ratio:.2f}",
            "" if each.is_flat else "GROWS",
        )
        for each in measured
    )
    print(table((*head, "ratio of p95", ""), rows))


WHAT = ("p50 ms", "p95 ms", "queries")


def _figures(times: Times, queries: int) -> tuple[str, str, str]:
    return f"{times.p50:.0f}", f"{times.p95:.0f}", str(queries)


if __name__ == "__main__":
    sys.exit(main())
