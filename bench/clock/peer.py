"""businesstimedelta (MIT) and pandas (BSD) in an environment of their own: never part of us.

https://github.com/seatgeek/businesstimedelta, https://pandas.pydata.org
"""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from bench.installed import NotInstalled

PACKAGES = ("businesstimedelta==1.0.1", "pandas>=3,<4", "pytz", "tzdata")
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Answers:
    """What a peer answered, and how long its processor took."""

    a_second: float
    values: tuple[float, ...]


@dataclass(frozen=True)
class Peers:
    """A process in which both wait to be asked."""

    asked: IO[str]
    told: IO[str]

    def answers(self, name: str, number: int) -> Answers:
        """Return what one of them answers to the first so many starts."""
        self.asked.write(f"{name} {number}\n")
        self.asked.flush()
        told = json.loads(self.told.readline())
        return Answers(number / told["seconds"], tuple(told["answers"]))


@contextmanager
def waiting(python: Path) -> Iterator[Peers]:
    """Start them, and end them at the end."""
    command = [str(python), "-m", "bench.clock.peer_process"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as process:
        if process.stdin is None or process.stdout is None or not process.stdout.readline():
            raise NotInstalled("They did not start.")
        yield Peers(process.stdin, process.stdout)
        process.stdin.close()
