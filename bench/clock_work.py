"""What one worker does in bench.clocks_under_fire; loaded once, before workers are forked."""

import os
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event

from handrail.channels.work.events_out import Sending, Timing
from handrail.channels.work.ports import ports
from handrail.channels.work.steady_time import SteadyTime
from handrail.channels.work.work import Work
from handrail.record.database_time import database_now


def work() -> None:
    """Decide and deliver what is due until somebody kills this process."""
    name = f"worker-{os.getpid()}"
    plugged = ports()
    loops = (
        Timing(plugged.timers, worker=name, together=plugged.timers_together, rest_seconds=0.2),
        Sending(plugged.deliverers, name, plugged.on_settled, rest_seconds=0.2),
    )
    with Work(loops, real_now=SteadyTime(_told).now):
        Event().wait()


def _told() -> datetime:
    off = float(Path(os.environ["HANDRAIL_BENCH_JUMP"]).read_text() or 0)
    return database_now() + timedelta(seconds=off)
