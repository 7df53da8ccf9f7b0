"""Beside django-helpdesk: the same machine, the same kind of database, as many tickets as cases.

Both are served alike (uvicorn, eight threads of Django) and asked in turns by one browser that is
signed in. It is installed from PyPI into a folder that is gone afterwards.

Run: uv run python -m bench.peer [--cases 100000] [--database postgresql://...]
Exit: 0, also without a comparison where django-helpdesk cannot be installed; it says why.
"""

import argparse
import sys
from contextlib import ExitStack
from pathlib import Path
from uuid import uuid4

from bench.browser import Browser
from bench.built import Built, build
from bench.databases import fresh_database
from bench.installed import NotInstalled, installed
from bench.machine import load, machine
from bench.peer_desk import PACKAGES, Peer, data_call, filled, served, version_in
from bench.server import pages_of
from bench.table import table
from bench.throwaway import Place, free_port, throwaway_folder
from bench.timing import Ask, Times, taken_in_turns

OURS, THEIRS = "handrail", "django-helpdesk"
REPLY = "Good day, your parcel is on its way and comes by tomorrow. Kind regards"


def main() -> int:
    """Install, build, measure, print, and return the exit status."""
    asked, before = _asked(), load()
    with ExitStack() as opened:
        folder = opened.enter_context(throwaway_folder())
        try:
            python = (
                Path(asked.python)
                if asked.python
                else installed(folder / "python", packages=PACKAGES)
            )
        except NotInstalled as problem:
            print(f"Nothing was compared: {THEIRS} could not be installed. {problem}")
            return 0
        print(f"{THEIRS} {version_in(python)}", flush=True)
        desk = _desk(opened, asked)
        peer = _peer(opened, python, folder, asked)
        times = _measured(desk, peer, rounds=asked.rounds, seconds=asked.seconds)
    _tell(times, asked.cases)
    print(f"{machine()}; {asked.database.partition(':')[0] or 'sqlite'}")
    print(f"load before {before}, after {load()}")
    return 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench.peer", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--database", default="", help="a PostgreSQL server; default: SQLite")
    parser.add_argument("--rounds", type=int, default=200, help="requests of each kind")
    parser.add_argument("--seconds", type=int, default=120, help="the longest for each kind")
    parser.add_argument("--python", default="", help=f"a Python that has {THEIRS} already")
    return parser.parse_args()


def _desk(opened: ExitStack, asked: argparse.Namespace) -> Built:
    folder = opened.enter_context(throwaway_folder())
    database = opened.enter_context(fresh_database(asked.database, "handrail_bench_ours"))
    return build(Place(folder, free_port(), database), asked.cases)


def _peer(opened: ExitStack, python: Path, folder: Path, asked: argparse.Namespace) -> Peer:
    database = opened.enter_context(fresh_database(asked.database, "handrail_bench_theirs"))
    return filled(python, folder, asked.cases, database=database)


def _measured(desk: Built, peer: Peer, *, rounds: int, seconds: int) -> dict[str, dict[str, Times]]:
    with pages_of(desk.place), Browser(desk.place.url) as ours, served(peer) as theirs:
        ours.sign_in(desk.links[0])
        pairs = _pairs(_our_asks(desk, ours), _their_asks(peer, theirs))
        return {
            what: taken_in_turns(both, rounds=rounds, longest_seconds=seconds)
            for what, both in pairs.items()
        }


def _our_asks(desk: Built, browser: Browser) -> dict[str, Ask]:
    """Return what our agent does; a step and a reply bring the page of the case with them."""

    def step(number: int) -> float:
        fields = {"entry": "It is late.", "kind": "entry", "step": "restate"}
        fields["entry_id"] = str(uuid4())
        path = f"/cases/{desk.untouched[number]}/line"
        return browser.post(path, fields, in_place=True).milliseconds

    def reply(number: int) -> float:
        fields = {"mode": "reply", "text": REPLY, "do": "send"}
        path = f"/cases/{desk.untouched[number]}/write"
        return browser.post(path, fields, in_place=True).milliseconds

    def case(number: int) -> float:
        return browser.get(f"/cases/{desk.begun[number % len(desk.begun)]}").milliseconds

    return {
        "list": lambda _: browser.get("/inbox?view=open").milliseconds,
        "case": case,
        "step": step,
        "reply": reply,
    }


def _their_asks(peer: Peer, browser: Browser) -> dict[str, Ask]:
    """Return what their agent does; a follow-up sends the browser on to the page of the ticket."""
    address = data_call(browser)

    def follow_up(number: int) -> float:
        fields = {"comment": REPLY, "public": "1", "new_status": "1", "title": "My parcel"}
        fields |= {"queue": "1", "priority": "3"}
        path = f"/tickets/{peer.open[number]}/update/"
        return browser.post(path, fields, expected=302).milliseconds

    def ticket(number: int) -> float:
        return browser.get(f"/tickets/{peer.open[number]}/").milliseconds

    return {
        "data": lambda _: browser.get(address).milliseconds,
        "list": lambda _: browser.get("/tickets/").milliseconds + browser.get(address).milliseconds,
        "ticket": ticket,
        "follow-up": follow_up,
        "follow-up shown": lambda number: follow_up(number) + ticket(number),
    }


def _pairs(ours: dict[str, Ask], theirs: dict[str, Ask]) -> dict[str, dict[str, Ask]]:
    """Return what is compared with what, by what it is called."""
    return {
        "list: inbox, all of it / data call alone (25)": {
            OURS: ours["list"],
            THEIRS: theirs["data"],
        },
        "list: inbox / page and its data call": {OURS: ours["list"], THEIRS: theirs["list"]},
        "case page / ticket page": {OURS: ours["case"], THEIRS: theirs["ticket"]},
        "step, and the page anew / follow-up alone": {
            OURS: ours["step"],
            THEIRS: theirs["follow-up"],
        },
        "reply, and the page anew / follow-up, and the page": {
            OURS: ours["reply"],
            THEIRS: theirs["follow-up shown"],
        },
    }


def _tell(measured: dict[str, dict[str, Times]], cases: int) -> None:
    columns = [f"{side}: {what}" for side in (OURS, THEIRS) for what in ("n", "p50 ms", "p95 ms")]
    rows = (
        (what, *_figures(times[OURS]), *_figures(times[THEIRS]), *_ratios(times))
        for what, times in measured.items()
    )
    print(f"{cases:,} cases and {cases:,} tickets\n")
    print(table(("ours / theirs", *columns, "theirs/ours p50", "p95"), rows))


def _figures(times: Times) -> tuple[str, str, str]:
    return str(times.n), f"{times.p50:.0f}", f"{times.p95:.0f}"


def _ratios(times: dict[str, Times]) -> tuple[str, str]:
    ours, theirs = times[OURS], times[THEIRS]
    return f"{theirs.p50 / ours.p50:.1f}", f"{theirs.p95 / ours.p95:.1f}"


if __name__ == "__main__":
    sys.exit(main())
