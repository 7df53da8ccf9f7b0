"""Letters read in a process of their own, so that none can stop, fill or take over the desk."""

import json
import signal
from dataclasses import dataclass
from threading import Lock
from types import TracebackType
from typing import Self

from handrail.channels.email.child_process import ChildDied, ChildProcess
from handrail.channels.email.letter import Letter, Unreadable
from handrail.channels.email.letter_json import from_json
from handrail.channels.email.reading_child import OUT_OF_MEMORY
from handrail.words import Sentence, sentence

_STARTS_WITHIN_SECONDS = 60.0


class TookTooLong(Unreadable):
    """Reading a letter took more time than allowed."""


class TookTooMuch(Unreadable):
    """Reading a letter took more memory than allowed."""


class ReaderDied(Unreadable):
    """The process that reads letters ended while it read one."""


@dataclass(frozen=True, kw_only=True)
class ReadingLimits:
    """What one letter may take."""

    megabytes: int = 512
    processor_seconds: float = 5.0
    wall_seconds: float = 10.0


class BoundedReader:
    """Reads letters in a child process; it starts with the first letter and stays.

    A letter that exceeds the limits ends the child, and the next letter gets a new one. Several
    threads may share a reader; they wait for each other. The child ends when its parent does.
    """

    def __init__(self, limits: ReadingLimits | None = None) -> None:
        self._limits = limits or ReadingLimits()
        self._lock = Lock()
        self._child: ChildProcess | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def read(self, raw: bytes) -> Letter:
        """Return what the letter says.

        Raises:
            Unreadable: as `read_letter`.
            TookTooLong, TookTooMuch, ReaderDied: the letter was too much for the child.
        """
        try:
            with self._lock:
                answer = self._running().ask(raw, within_seconds=self._limits.wall_seconds)
        except ChildDied as death:
            raise self._unreadable(death) from death
        if answer[:1] == b"U":
            raise Unreadable(Sentence(*json.loads(answer[1:])))
        return from_json(answer[1:])

    def close(self) -> None:
        """End the child."""
        with self._lock:
            if self._child is not None:
                self._child.end()
            self._child = None

    def _running(self) -> ChildProcess:
        if self._child is not None and not self._child.is_running():
            self._child.end()
            self._child = None
        if self._child is None:
            limits = (str(self._limits.megabytes), str(self._limits.processor_seconds))
            self._child = ChildProcess("handrail.channels.email.reading_child", *limits)
            self._child.ask(None, within_seconds=_STARTS_WITHIN_SECONDS)
        return self._child

    def _unreadable(self, death: ChildDied) -> Unreadable:
        limits = self._limits
        if death.late:
            return TookTooLong(sentence("email-took-too-long", seconds=limits.wall_seconds))
        if death.status == -signal.SIGXCPU:
            return TookTooLong(sentence("email-took-too-long", seconds=limits.processor_seconds))
        if death.status in (OUT_OF_MEMORY, -signal.SIGABRT):
            return TookTooMuch(sentence("email-took-too-much", megabytes=limits.megabytes))
        why = death.last_words[:200] or f"status {death.status}"
        return ReaderDied(sentence("email-reader-died", why=why))
