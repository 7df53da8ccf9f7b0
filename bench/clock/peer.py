"""businesstimedelta (MIT) and pandas (BSD) in an environment of their own: never part of us.

https://github.com/seatgeek/businesstimedelta, https://pandas.pydata.org
"""

import json
import subprocess
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

PACKAGES = ("businesstimedelta==1.0.1", "pandas>=3,<4", "pytz", "tzdata")
ROOT = Path(__file__).parents[2]


class NotInstalled(Exception):
    """They are not to be had here."""


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


def installed(folder: Path) -> Path:
    """Return the Python of a new environment that has them.

    Raises:
        NotInstalled: no environment could be made, or the package index was not to be reached.
    """
    try:
        venv.create(folder, with_pip=True)
        python = folder / "bin" / "python"
        options = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check")
        subprocess.run([str(python), *options, *PACKAGES], check=True)
    except (OSError, subprocess.CalledProcessError) as problem:
        raise NotInstalled(str(problem)) from problem
    return python


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
