"""The second half of the shop's past, decided elsewhere while this process decides the first."""

import os
import pickle
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from handrail.channels.email.child_process import ChildProcess

if TYPE_CHECKING:
    from handrail.desk.histories.decided import Decided

WORTH_A_PROCESS = 1_000
"""From so many letters on it takes longer to decide them than to start a process."""

LONGEST_WAIT_SECONDS = 300.0


class NotBegun(RuntimeError):
    """Somebody waits for a half that nobody decides: `begin` comes first."""


@dataclass
class SecondHalf:
    """Decided elsewhere once it has begun; the process ends with the `with` block.

    Attributes:
        data: the demonstration's folder.
        real_now: when the shop moves in.
        letters: how many the whole year had.
        from_letters_on: from how many on another process decides it.
    """

    data: Path
    real_now: datetime
    letters: int
    from_letters_on: int = WORTH_A_PROCESS
    _child: ChildProcess | None = field(default=None, init=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._child is not None:
            self._child.end()

    def begin(self) -> bool:
        """Let it be decided elsewhere if that is any faster; return whether it is."""
        is_faster = self.letters >= self.from_letters_on and (os.cpu_count() or 1) > 1
        if self._child is None and is_faster:
            asked = (str(self.data), self.real_now.isoformat(), str(self.letters))
            self._child = ChildProcess("handrail.demo.second_half_child", *asked)
        return self._child is not None

    def decided(self) -> "Decided":
        """Return how the second half was decided, as soon as it is.

        Raises:
            NotBegun: nobody decides it.
            ChildDied: the process has ended without an answer.
        """
        if self._child is None:
            raise NotBegun
        answer = self._child.ask(None, within_seconds=LONGEST_WAIT_SECONDS)
        decided: Decided = pickle.loads(answer)  # noqa: S301 (our own process, over its own pipe)
        return decided
