"""Workers that do what is due on clocks, forked from one process at a word, killed at any moment.

Run by bench.clocks_under_fire, with the desk's environment. Each line `start` on its input forks a
worker, whose number it prints. HANDRAIL_BENCH_JUMP names a file that says by how many seconds the
clock that workers are told is off.
"""

import os
import signal
import sys
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event

import django


def main() -> None:
    """Fork workers until the input ends."""
    django.setup()
    from handrail.channels.work.ports import ports  # only on an open desk

    ports()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    print("ready", flush=True)
    for _ in sys.stdin:
        worker = os.fork()
        if worker == 0:
            work()
        print(worker, flush=True)


def work() -> None:
    """Decide and deliver what is due until somebody kills this process."""
    from handrail.channels.work.events_out import Sending, Timing
    from handrail.channels.work.ports import ports
    from handrail.channels.work.steady_time import SteadyTime
    from handrail.channels.work.work import Work

    name = f"worker-{os.getpid()}"
    plugged = ports()
    loops = (
        Timing(plugged.timers, worker=name, together=plugged.timers_together, rest_seconds=0.2),
        Sending(plugged.deliverers, name, plugged.on_settled, rest_seconds=0.2),
    )
    with Work(loops, real_now=SteadyTime(_told).now):
        Event().wait()


def _told() -> datetime:
    from handrail.record.database_time import database_now

    off = float(Path(os.environ["HANDRAIL_BENCH_JUMP"]).read_text() or 0)
    return database_now() + timedelta(seconds=off)


if __name__ == "__main__":
    main()
