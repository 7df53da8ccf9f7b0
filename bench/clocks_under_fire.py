"""Clocks run out while workers are killed, the database restarts and the clock jumps: each once.

A tenth of the clocks also climb a rung, about which a letter goes to a mail server on loopback.

Run: uv run python -m bench.clocks_under_fire [--postgres] [--clocks 10000] [--kills 200]
Exit: 0; 1 when a warning, a running out or a rung was not decided exactly once, a letter did not
arrive, came with two Message-IDs, or more copies came than processes were killed.
"""

import argparse
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from random import Random
from signal import SIGKILL
from time import monotonic, sleep

from bench.floor_mail import MailServer
from bench.machine import load, machine
from bench.postgres_under_fire import Server, own_server
from bench.throwaway import Place, free_port, open_here, throwaway_folder

WITHIN = timedelta(seconds=60)
BEGINS_AFTER = timedelta(seconds=45)
JUMP_SECONDS, JUMP_LASTS_SECONDS = 3_600, 15
LONGEST_SECONDS = 1_500
EXPECTED = {"clock_warned": 3, "clock_overdue": 1}


@dataclass
class Fire:
    """What is done to the workers."""

    zygote: subprocess.Popen[str]
    jump: Path
    draw: Random
    workers: list[int] = field(default_factory=list)
    kills: int = 0
    restarts: int = 0

    def start(self) -> None:
        """Start one worker."""
        assert self.zygote.stdin
        assert self.zygote.stdout
        self.zygote.stdin.write("start\n")
        self.zygote.stdin.flush()
        self.workers.append(int(self.zygote.stdout.readline()))

    def kill_one(self) -> None:
        """Kill one worker, whatever it does, and start another one."""
        victim = self.workers.pop(self.draw.randrange(len(self.workers)))
        os.kill(victim, SIGKILL)
        self.kills += 1
        self.start()

    def end(self) -> None:
        """Kill all of them; nothing is left to be done."""
        for worker in self.workers:
            os.kill(worker, SIGKILL)
        self.zygote.terminate()

    def let_clock_jump(self, seconds: int) -> None:
        """Let the clock be wrong for a while, and right again, for workers that knew better."""
        sleep(5)
        self.jump.write_text(str(seconds))
        sleep(JUMP_LASTS_SECONDS)
        self.jump.write_text("0")
        sleep(2)


def main() -> int:
    """Make the desk, set fire to it, check, print, and return the exit status."""
    asked, before = _asked(), load()
    with throwaway_folder() as folder, _server(asked.postgres, folder) as server:
        place = Place(folder, free_port(), server.url if server else "")
        post, way_out = MailServer(), free_port()
        mail = post.listening(way_out)
        mail.start()
        try:
            open_here(place)
            case_ids, urgent = _filled(asked.clocks)
            begun = monotonic()
            fire = _under_fire(place, way_out, asked, server)
            seconds = monotonic() - begun
            wrong = [*_wrong_events(case_ids, urgent), *_wrong_letters(post, urgent, fire, asked)]
            late = _lateness()
        finally:
            mail.stop()
    kind = "PostgreSQL" if asked.postgres else "SQLite"
    print(
        f"{kind}: {asked.clocks} clocks, {asked.workers} workers, {fire.kills} kills,"
        f" {fire.restarts} restarts of the database, 2 jumps of the clock, {seconds:.0f} s"
    )
    print(
        f"events by type: {late[0]}; decided after their moment, p50 {late[1]:.1f} s,"
        f" p99 {late[2]:.1f} s, at most {late[3]:.1f} s"
    )
    print(f"letters: {len(urgent)} decided, {len(post.letters)} arrived")
    print("\n".join(wrong) or "each was decided exactly once, and each letter arrived")
    print(f"{machine()}; load before {before}, after {load()}")
    return 1 if wrong else 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="bench.clocks_under_fire", description=(__doc__ or "").split("\n")[0]
    )
    parser.add_argument("--postgres", action="store_true", help="on a server of its own")
    parser.add_argument("--clocks", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--workers", type=int, default=0, help="4 on PostgreSQL, 1 on SQLite")
    asked = parser.parse_args()
    asked.workers = asked.workers or (4 if asked.postgres else 1)
    return asked


@contextmanager
def _server(wanted: bool, folder: Path) -> Iterator[Server | None]:
    if not wanted:
        yield None
        return
    with own_server() as server:
        yield server


def _filled(clocks: int) -> tuple[list[int], list[int]]:
    from bench.clock_cases import copy_case, furnish

    templates = furnish()
    begin = datetime.now(UTC) + BEGINS_AFTER
    moments = [begin + WITHIN * place / clocks for place in range(clocks)]
    urgent = copy_case(templates["urgent"], moments[::10])
    usual = copy_case(
        templates["usual"], [each for place, each in enumerate(moments) if place % 10]
    )
    return [*usual, *urgent, *templates.values()], [*urgent, templates["urgent"]]


def _under_fire(
    place: Place, way_out: int, asked: argparse.Namespace, server: Server | None
) -> Fire:
    jump = place.folder / "jump"
    jump.write_text("0")
    environment = place.environment(
        HANDRAIL_SMTP_OUT=f"smtp://127.0.0.1:{way_out}", HANDRAIL_BENCH_JUMP=str(jump)
    )
    with (place.folder / "workers.log").open("w") as log:
        zygote = subprocess.Popen(
            [sys.executable, "-m", "bench.clock_workers"],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )
    assert zygote.stdout
    zygote.stdout.readline()
    fire = Fire(zygote, jump, Random(asked.kills))
    try:
        for _ in range(asked.workers):
            fire.start()
        _burn(fire, asked, server)
        _wait_for_the_rest(fire)
    finally:
        fire.end()
    return fire


def _burn(fire: Fire, asked: argparse.Namespace, server: Server | None) -> None:
    """Kill workers at random over the time in which clocks run out, and what else goes wrong."""
    span = (BEGINS_AFTER + WITHIN).total_seconds()
    calm = {asked.kills // 4: JUMP_SECONDS, asked.kills * 3 // 4: -JUMP_SECONDS}
    restarts = {asked.kills // 3, asked.kills * 2 // 3}
    for number in range(asked.kills):
        sleep(fire.draw.random() * 2 * span / asked.kills)
        if number in calm:
            fire.let_clock_jump(calm[number])
        if number in restarts and server is not None:
            server.restart()
            fire.restarts += 1
        fire.kill_one()


def _wait_for_the_rest(fire: Fire) -> None:
    from django.db import Error, connection

    from handrail.record.models import Effect, Timer

    until = monotonic() + LONGEST_SECONDS
    while monotonic() < until:
        try:
            left = (
                Timer.objects.filter(kind="clock").count()
                + Effect.objects.exclude(state="delivered").count()
            )
        except Error:
            connection.close()
            left = 1
        if not left:
            return
        sleep(1)


def _wrong_events(case_ids: list[int], urgent: list[int]) -> Iterator[str]:
    from handrail.record.models import Event

    found: Counter[tuple[str, str, str]] = Counter()
    rows = Event.objects.filter(type__startswith="clock_").values_list("stream_id", "type", "body")
    for stream_id, kind, body in rows.iterator():
        found[stream_id, kind, str(body.get("share", body.get("rung", "")))] += 1
    twice = [key for key, count in found.items() if count > 1]
    by_case = Counter((stream_id, kind) for stream_id, kind, _ in found)
    missing = [
        (case_id, kind)
        for case_id in case_ids
        for kind, count in EXPECTED.items()
        if by_case[str(case_id), kind] != count
    ]
    missing += [
        (case_id, "clock_escalated")
        for case_id in urgent
        if by_case[str(case_id), "clock_escalated"] != 1
    ]
    if twice:
        yield f"{len(twice)} were decided more than once, such as {twice[0]}"
    if missing:
        yield f"{len(missing)} are missing, such as {missing[0]}"


def _wrong_letters(
    post: MailServer, urgent: list[int], fire: Fire, asked: argparse.Namespace
) -> Iterator[str]:
    ids = [message_from_bytes(raw, policy=policy.default)["Message-ID"] for raw in post.letters]
    most = fire.kills + fire.restarts * asked.workers
    if len(set(ids)) != len(urgent):
        yield f"{len(urgent)} letters were decided, {len(set(ids))} different ones arrived"
    if len(ids) - len(set(ids)) > most:
        yield f"{len(ids) - len(set(ids))} copies arrived, more than {most}"
    print(f"copies at the receiver: {len(ids) - len(set(ids))}, at most {most} are allowed")


def _lateness() -> tuple[dict[str, int], float, float, float]:
    from handrail.record.models import Event

    kinds: Counter[str] = Counter()
    late = []
    for kind, body, at in Event.objects.filter(type__startswith="clock_").values_list(
        "type", "body", "at"
    ):
        kinds[kind] += 1
        if kind == "clock_overdue":
            late.append((at - datetime.fromisoformat(str(body["due"]))).total_seconds())
    late.sort()
    return dict(kinds), late[len(late) // 2], late[len(late) * 99 // 100], late[-1]


if __name__ == "__main__":
    raise SystemExit(main())
