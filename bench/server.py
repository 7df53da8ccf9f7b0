"""A web server in a process of its own, so that it shares no interpreter with who measures it."""

import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

import httpx

from bench.throwaway import Place

READY_WITHIN_SECONDS = 60
STOPPED_WITHIN_SECONDS = 60


class NotReady(Exception):
    """The server did not come up."""

    def __init__(self, command: Sequence[str], log: Path) -> None:
        super().__init__(f"{' '.join(command)} did not come up.\n{log.read_text()[-2_000:]}")


@contextmanager
def pages_of(place: Place) -> Iterator[None]:
    """Serve the desk's pages, and nothing else, while the block lasts."""
    command = [
        *(sys.executable, "-m", "uvicorn", "handrail.config.asgi:application"),
        *("--host", "127.0.0.1", "--port", str(place.port), "--lifespan", "on"),
        *("--no-access-log", "--log-level", "warning"),
    ]
    log = place.folder / "pages.log"
    with running(command, place.environment(), log=log, ready=f"{place.url}/sign-in"):
        yield


@contextmanager
def running(
    command: Sequence[str], environment: Mapping[str, str], *, log: Path, ready: str
) -> Iterator[None]:
    """Run the command while the block lasts, once the address `ready` answers.

    Raises:
        NotReady: it ended, or did not answer in time.
    """
    with log.open("a") as out:
        process = subprocess.Popen(command, env=dict(environment), stdout=out, stderr=out)
        try:
            _wait_for(ready, process, command, log)
            yield
        finally:
            _stop(process)


def _wait_for(
    ready: str, process: "subprocess.Popen[bytes]", command: Sequence[str], log: Path
) -> None:
    until = monotonic() + READY_WITHIN_SECONDS
    while monotonic() < until and process.poll() is None:
        try:
            if httpx.get(ready, timeout=10).status_code < 500:
                return
        except httpx.TransportError:
            sleep(0.1)
    raise NotReady(command, log)


def _stop(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(STOPPED_WITHIN_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
