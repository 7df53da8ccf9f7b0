"""A process of our own that is asked by frames over its pipes, and ended when it is late."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Event, Timer
from typing import IO

from handrail.channels.email.frames import receive, send

_ENVIRONMENT = ("PATH", "PYTHONPATH", "LANG", "LC_ALL")
_DIES_WITHIN_SECONDS = 2.0


class ChildDied(Exception):
    """The child ended without an answer, by itself or because it was late."""

    def __init__(self, *, status: int, late: bool, last_words: str) -> None:
        super().__init__(f"status {status}{', late' if late else ''}: {last_words}")
        self.status = status
        self.late = late
        self.last_words = last_words


class ChildProcess:
    """A running Python module that answers each message by one message."""

    def __init__(self, module: str, *arguments: str) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own program, no shell
            [sys.executable, "-P", "-m", module, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={name: os.environ[name] for name in _ENVIRONMENT if name in os.environ},
        )

    def is_running(self) -> bool:
        """Return whether it can be asked."""
        return self._process.poll() is None

    def ask(self, message: bytes | None, *, within_seconds: float) -> bytes:
        """Return the child's answer; without a message, what it says by itself.

        Raises:
            ChildDied: it ended, or was ended because the time was over.
        """
        answer = None
        with self._watched(within_seconds) as late, suppress(EOFError, BrokenPipeError):
            if message is not None:
                send(_pipe(self._process.stdin), message)
            answer = receive(_pipe(self._process.stdout))
        if answer is None:
            raise self._death(late=late.is_set())
        if late.is_set():
            self.end()  # it answered in the very moment in which it was ended
        return answer

    def end(self) -> None:
        """End the process and close its pipes."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            with suppress(BrokenPipeError):
                _pipe(pipe).close()

    @contextmanager
    def _watched(self, seconds: float) -> Iterator[Event]:
        late = Event()

        def end() -> None:
            late.set()
            self._process.kill()

        timer = Timer(seconds, end)
        timer.start()
        try:
            yield late
        finally:
            timer.cancel()
            timer.join()

    def _death(self, *, late: bool) -> ChildDied:
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_DIES_WITHIN_SECONDS)
        self._process.kill()
        status = self._process.wait()
        words = _pipe(self._process.stderr).read().decode("utf-8", "replace").strip()
        self.end()
        return ChildDied(status=status, late=late, last_words=words.rpartition("\n")[2])


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise EOFError
    return pipe
