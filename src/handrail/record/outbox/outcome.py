from dataclasses import dataclass
from typing import Protocol

from handrail.record.json_text import JSONObject
from handrail.record.stream import Stream

CRASHED = "sender-ended"


@dataclass(frozen=True)
class DueEffect:
    """What a deliverer is to do. The key is the same at every try."""

    key: str
    kind: str
    origin: Stream
    payload: JSONObject
    attempt: int


@dataclass(frozen=True)
class Delivered:
    """The other side has taken it; `receipt` is its answer."""

    receipt: str


@dataclass(frozen=True)
class TryLater:
    """It has not been taken, but may be later."""

    why: str


@dataclass(frozen=True)
class Refused:
    """The other side will never take it."""

    why: str


@dataclass(frozen=True)
class Crashed:
    """The sender ended in the middle; nobody knows whether it was taken."""

    why: str = CRASHED


Outcome = Delivered | TryLater | Refused | Crashed


class Deliverer(Protocol):
    """Carries out effects of one kind, outside any transaction, within LONGEST_DELIVERY."""

    def deliver(self, effect: DueEffect) -> Delivered | TryLater | Refused:
        """Return what became of it. Whatever it raises counts as a crash."""
        ...
