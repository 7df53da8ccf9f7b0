"""The values of the record: who did what in which stream."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from handrail.record.json_text import JSONObject
from handrail.record.position import Position

StreamKind = Literal["case", "contact", "routine", "practice", "people", "library"]
ActorKind = Literal["person", "customer", "rule", "system", "bot"]

STREAM_KINDS: frozenset[StreamKind] = frozenset(get_args(StreamKind))
ACTOR_KINDS: frozenset[ActorKind] = frozenset(get_args(ActorKind))
PRACTICE: StreamKind = "practice"
READ_BY_DEFAULT = STREAM_KINDS - {PRACTICE}


class UnknownKind(ValueError):
    """A stream or an actor of a kind that the record does not have."""

    def __init__(self, what: str, kind: str, known: frozenset[str]) -> None:
        super().__init__(f"There is no {what} of kind {kind!r}; use {', '.join(sorted(known))}.")


@dataclass(frozen=True, slots=True)
class Stream:
    """One history: a case's, a contact's, a routine's, a practice run's, ..."""

    kind: StreamKind
    id: str

    def __post_init__(self) -> None:
        if self.kind not in STREAM_KINDS:
            raise UnknownKind("stream", self.kind, STREAM_KINDS)


@dataclass(frozen=True, slots=True)
class Actor:
    """Who made something happen."""

    kind: ActorKind
    id: str

    def __post_init__(self) -> None:
        if self.kind not in ACTOR_KINDS:
            raise UnknownKind("actor", self.kind, ACTOR_KINDS)


@dataclass(frozen=True, slots=True)
class NewEvent:
    """What happened, not yet recorded. `format` numbers the body's layout within its type."""

    type: str
    body: JSONObject
    format: int = 1


@dataclass(frozen=True, slots=True)
class HistoricEvent:
    """An event that happened elsewhere before, to be imported."""

    stream: Stream
    event: NewEvent
    actor: Actor
    at: datetime


PlacedEvent = tuple[HistoricEvent, int]
"""An event with the seq that it gets in its stream."""


@dataclass(frozen=True, slots=True)
class RecordedEvent:
    """What happened, as recorded. `at` is the desk's time, `recorded_at` the real one."""

    position: Position
    stream: Stream
    seq: int
    type: str
    body: JSONObject
    format: int
    at: datetime
    recorded_at: datetime
    actor: Actor
