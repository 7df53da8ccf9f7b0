"""How long until the demonstration is ready, on an empty folder and on one that is kept?

A year of the shop is decided, case by case, by the machine of the live desk. Beside it the same
rows are written once more, as plainly as SQLite can, in memory. How many times as much processor
time the whole set-up takes hardly depends on the computer: this is what is promised.

Run: uv run python -m bench.ready [--rounds 3]
Exit: 0 when the promise holds, 1 when it does not.
"""

import argparse
import json
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from time import perf_counter, process_time

from bench.machine import load, machine
from bench.table import table
from bench.throwaway import free_port, throwaway_folder

MOST_TIMES = 20
"""So many times the processor time of writing the rows plainly may a set-up take in all."""

SORTS = ("ready on an empty folder", "ready on a kept folder", "the same rows, written plainly")
DATABASE = "handrail.sqlite3"
SCHEMA = "SELECT name, type, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC"

Rows = Mapping[str, list[tuple[object, ...]]]


@dataclass(frozen=True)
class Took:
    """Seconds by the clock on the wall, and of processor time."""

    wall: float
    cpu: float


@dataclass(frozen=True)
class Round:
    """One set-up, one start on what it has left, and plain writings of the same rows."""

    fresh: Took
    kept: Took
    plain: tuple[Took, ...]
    rows: int


def main() -> int:
    """Measure, print, and return the exit status."""
    before = load()
    rounds = [_round() for _ in range(_asked().rounds)]
    fresh, _, plain = (min(each.cpu for each in took) for took in _each_sort(rounds))
    times = fresh / plain
    print(table(("what", "wall s", "processor s"), _told(rounds)))
    print(f"\n{rounds[0].rows:,} rows; the least of {len(rounds)}: other work only ever adds.")
    print(f"The set-up takes {times:.1f} times as long as plain writing; promised: {MOST_TIMES}.")
    print(f"{machine()}; load before {before}, after {load()}")
    return 0 if times <= MOST_TIMES else 1


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench.ready", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--rounds", type=int, default=3)
    return parser.parse_args()


def _told(rounds: list[Round]) -> Iterator[tuple[str, str, str]]:
    for what, took in zip(SORTS, _each_sort(rounds), strict=True):
        wall, cpu = min(each.wall for each in took), min(each.cpu for each in took)
        yield what, f"{wall:.1f}", f"{cpu:.1f}"


def _each_sort(rounds: list[Round]) -> tuple[list[Took], list[Took], list[Took]]:
    plain = [once for each in rounds for once in each.plain]
    return [each.fresh for each in rounds], [each.kept for each in rounds], plain


def _round() -> Round:
    with throwaway_folder() as folder:
        data = folder / "demo"
        fresh, kept = _started(data), _started(data)
        schema, rows = _content(data / DATABASE)
        plain = tuple(_written(schema, rows) for _ in range(5))
        return Round(fresh, kept, plain, sum(map(len, rows.values())))


def _started(data: Path) -> Took:
    """Return how long the demonstration took to be ready; its end is not counted on the wall."""
    handrail = Path(sys.executable).with_name("handrail")
    asked = [handrail, "demo", "--data", data, "--port", str(free_port()), "--format", "json"]
    begun, used = perf_counter(), _used_by_children()
    with subprocess.Popen(asked, stdout=subprocess.PIPE, text=True) as demo:
        assert demo.stdout is not None
        json.loads(demo.stdout.readline())
        wall = perf_counter() - begun
        demo.send_signal(signal.SIGINT)
    return Took(wall, _used_by_children() - used)


def _used_by_children() -> float:
    used = getrusage(RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _content(file: Path) -> tuple[list[str], Rows]:
    """Return how the tables are made, and what is in each."""
    with closing(sqlite3.connect(file)) as database:
        made = [each for each in database.execute(SCHEMA) if not each[0].startswith("sqlite_")]
        tables = [name for name, kind, _ in made if kind == "table"]
        rows = {name: database.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables}
    return [sql for _, _, sql in made], rows


def _written(schema: list[str], rows: Rows) -> Took:
    with closing(sqlite3.connect(":memory:")) as database:
        for statement in schema:
            database.execute(statement)
        begun, used = perf_counter(), process_time()
        for name, content in rows.items():
            if content:
                places = ", ".join("?" * len(content[0]))
                database.executemany(f'INSERT INTO "{name}" VALUES ({places})', content)
        database.commit()
        return Took(perf_counter() - begun, process_time() - used)


if __name__ == "__main__":
    sys.exit(main())
