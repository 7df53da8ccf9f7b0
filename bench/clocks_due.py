"""A million open clocks, a thousand due each second for a minute: how late is each decided?

One worker decides in batches, as the desk does, on a PostgreSQL server of its own, which does not
wait for the disk. Late is the time from the moment to the commit of its decision.

Run: uv run python -m bench.clocks_due [--clocks 1000000] [--per-second 1000] [--seconds 60]
Exit: 0; 1 when p99 is a second or more, a clock was not decided exactly once, or a tick with
nothing due costs more than twice as much among all clocks as among ten thousand.
"""

import argparse
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from statistics import median
from time import perf_counter, process_time, sleep

from bench.machine import load, machine
from bench.postgres_under_fire import own_server
from bench.table import table
from bench.throwaway import Place, free_port, open_here, throwaway_folder
from bench.timing import portion

FEW = 10_000
TICKS = 200
AT_ONCE = 500
BEGINS_AFTER_SECONDS = 3
LEAD = timedelta(seconds=20)
"""Before the first clock is due, besides a millisecond for each that has to be filled in."""

MOST_TIMES = 2.0

CASES = """
INSERT INTO desk_case (title, channel, language, procedure, version, status, opened_at,
  last_received_at, outcome, is_unread, next_due_at, branch_id, customer_id, assignee_id)
SELECT title, channel, language, procedure, version, status, opened_at, last_received_at, outcome,
  is_unread, next_due_at, branch_id, customer_id, assignee_id
FROM desk_case, generate_series(1, %(count)s) WHERE id = %(template)s
"""
CLOCKS = """
INSERT INTO desk_clock (case_id, measure, allowance, is_statutory, started_at, state, due_at, plan)
SELECT c.id, 'first_reply', '60 seconds', false, d.due - interval '60 seconds', 'running', d.due,
  '[["' || to_char(d.due AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') ||
  '+00:00","clock_overdue",0,""]]'
FROM desk_case c CROSS JOIN LATERAL
  (SELECT %(first)s::timestamptz + (c.id - %(after)s - 1) * %(apart)s::interval AS due) d
WHERE c.id > %(after)s
"""
TIMERS = """
INSERT INTO record_timer (key, kind, origin_kind, origin_id, due_at, next_at, failures, error,
  fence, worker)
SELECT 'clock:' || case_id || ':first_reply', 'clock', 'case', case_id, due_at, due_at, 0, '', 0, ''
FROM desk_clock WHERE case_id > %(after)s
"""
EVENTS = """
INSERT INTO record_event (stream_kind, stream_id, seq, type, format, body, at, recorded_at,
  actor_kind, actor_id)
SELECT 'case', case_id, 1, 'case_opened', 1, '{}', started_at, started_at, 'customer', '1'
FROM desk_clock WHERE case_id > %(after)s
"""


def main() -> int:
    """Fill, measure, print, and return the exit status."""
    asked, before = _asked(), load()
    with throwaway_folder() as folder, own_server() as server:
        open_here(Place(folder, free_port(), server.url))
        template = _template()
        far = datetime.now(UTC) + timedelta(days=30)
        _fill(template, FEW, first=far, apart=timedelta(seconds=1))
        few = _ticks()
        begun = perf_counter()
        _fill(template, asked.clocks - FEW, first=far, apart=timedelta(seconds=1))
        filled = perf_counter() - begun
        many = _ticks()
        lateness, seconds, cores = _decide_for(template, asked)
        wrong = list(_wrong(lateness, asked))
    ratio = many[0] / few[0]
    print(f"{asked.clocks} clocks filled in {filled:.0f} s")
    print(
        table(
            ("a tick with nothing due", "ms", "ms of a core"),
            [
                (f"among {FEW} clocks", f"{few[0]:.2f}", f"{few[1]:.2f}"),
                (f"among {asked.clocks} clocks", f"{many[0]:.2f}", f"{many[1]:.2f}"),
            ],
        )
    )
    late = sorted(lateness)
    print(
        f"{len(late)} decided in {seconds:.1f} s, {cores:.2f} of a core for the worker;"
        f" late p50 {portion(late, 0.5):.3f} s, p95 {portion(late, 0.95):.3f} s,"
        f" p99 {portion(late, 0.99):.3f} s, at most {late[-1]:.3f} s"
    )
    if portion(late, 0.99) >= 1:
        wrong.append("p99 is a second or more")
    if ratio > MOST_TIMES:
        wrong.append(f"a tick costs {ratio:.1f} times as much among more clocks")
    print("\n".join(wrong) or "each was decided exactly once")
    print(f"{machine()}; load before {before}, after {load()}")
    return 1 if wrong else 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="bench.clocks_due", description=(__doc__ or "").split("\n")[0]
    )
    parser.add_argument("--clocks", type=int, default=1_000_000)
    parser.add_argument("--per-second", type=int, default=1_000)
    parser.add_argument("--seconds", type=int, default=60)
    return parser.parse_args()


def _template() -> int:
    from bench.clock_cases import furnish
    from handrail.record.timers import clear_timers, timers_of

    template = furnish()["usual"]
    clear_timers(list(timers_of("clock")))
    return template


def _fill(template: int, count: int, *, first: datetime, apart: timedelta) -> None:
    """Copy the case so often, its clocks due one after the other."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT max(id) FROM desk_case")
        (after,) = cursor.fetchone()
        values = {
            "template": template,
            "count": count,
            "after": after,
            "first": first,
            "apart": apart,
        }
        for statement in (CASES, CLOCKS, TIMERS, EVENTS):
            cursor.execute(statement, values)
        cursor.execute("VACUUM ANALYZE desk_clock, record_timer, record_event")


def _ticks() -> tuple[float, float]:
    """Return the median milliseconds of a tick with nothing due, and of processor time of ours."""
    fire, times = _fire([]), []
    for _ in range(10):
        fire()
    used = process_time()
    for _ in range(TICKS):
        begun = perf_counter()
        fire()
        times.append((perf_counter() - begun) * 1e3)
    return median(times), (process_time() - used) * 1e3 / TICKS


def _fire(decided: list[datetime]) -> Callable[[], int]:
    from handrail.channels.work.clocks import clocks_are_due
    from handrail.channels.work.steady_time import SteadyTime
    from handrail.record.timers import DueTimer, fire_due

    time = SteadyTime()

    def decide(timers: list[DueTimer], /, *, now: datetime) -> None:
        clocks_are_due(timers, now=now)
        decided.extend(timer.due_at for timer in timers)

    def fire() -> int:
        return fire_due(
            now=time.now(), limit=AT_ONCE, handlers={}, together={"clock": decide}, worker="bench"
        ).fired

    return fire


def _decide_for(template: int, asked: argparse.Namespace) -> tuple[list[float], float, float]:
    """Let clocks come due, decide them, and return how late each was and what it took."""
    count = asked.per_second * asked.seconds
    first = datetime.now(UTC) + LEAD + timedelta(seconds=count / 1_000)
    _fill(template, count, first=first, apart=timedelta(seconds=1) / asked.per_second)
    wait = (first - datetime.now(UTC)).total_seconds() - BEGINS_AFTER_SECONDS
    if wait < 0:
        raise SystemExit("Filling took longer than the time before the first clock is due.")
    sleep(wait)
    decided: list[datetime] = []
    fire, late = _fire(decided), list[float]()
    begun, used = perf_counter(), process_time()
    until = begun + asked.seconds * 10 + BEGINS_AFTER_SECONDS
    while len(late) < count and perf_counter() < until:
        if not fire():
            sleep(0.02)
        now = datetime.now(UTC)
        late += [(now - due).total_seconds() for due in decided]
        decided.clear()
    seconds = perf_counter() - begun
    return late, seconds, (process_time() - used) / seconds


def _wrong(late: list[float], asked: argparse.Namespace) -> list[str]:
    from django.db import connection

    wanted = asked.per_second * asked.seconds
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*), count(DISTINCT stream_id) FROM record_event"
            " WHERE type = 'clock_overdue'"
        )
        found, streams = cursor.fetchone()
    if (found, streams, len(late)) != (wanted, wanted, wanted):
        return [f"{wanted} were due, {found} events in {streams} streams"]
    return []


if __name__ == "__main__":
    sys.exit(main())
