"""SpiffWorkflow in an environment of its own: installed from PyPI, asked, never part of us.

It is free software (LGPL); https://github.com/sartography/SpiffWorkflow
"""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from bench.engine.clocks import Clock
from bench.installed import NotInstalled

PACKAGES = ("SpiffWorkflow>=3.2,<4",)
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Peer:
    """A process in which it waits to be asked."""

    version: str
    asked: IO[str]
    told: IO[str]

    def seconds(self, *how: str, times: int, clock: Clock) -> float:
        """Return how long so many runs took, in memory, saved, or loaded and saved."""
        self.asked.write(f"{times} {clock} {' '.join(how)}\n")
        self.asked.flush()
        return float(json.loads(self.told.readline()))


@contextmanager
def waiting(python: Path) -> Iterator[Peer]:
    """Start it, and end it at the end."""
    asked = "import importlib.metadata as found; print(found.version('SpiffWorkflow'))"
    version = _run(python, "-c", asked).strip()
    command = [str(python), "-m", "bench.engine.peer_process"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as process:
        if process.stdin is None or process.stdout is None:
            raise NotInstalled("It has no input or output.")
        yield Peer(version, process.stdin, process.stdout)
        process.stdin.close()


def _run(python: Path, *options: str) -> str:
    command = [str(python), *options]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
