"""Add events to streams. There is no other way to write one, and none to change one."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from itertools import chain, groupby
from operator import itemgetter

from django.db import IntegrityError, transaction
from django.db.models import Max

from handrail.record.bulk_insert import AT, ReadyEvents, insert_events, made_ready
from handrail.record.models import Event
from handrail.record.open_transaction import require_transaction
from handrail.record.read import last_seqs
from handrail.record.stream import (
    Actor,
    HistoricEvent,
    NewEvent,
    PlacedEvent,
    RecordedEvent,
    Stream,
)

IDS_PER_QUERY = 500


class StreamMoved(Exception):
    """Somebody else was faster: the stream has events that this decision has not seen."""

    def __init__(self, stream: Stream, *, expected: int, actual: int) -> None:
        self.stream, self.expected, self.actual = stream, expected, actual
        super().__init__(
            f"{stream.kind} {stream.id} is at event {actual}, not {expected}. "
            "Read it again and decide again."
        )


def append(
    stream: Stream,
    events: Sequence[NewEvent],
    *,
    expected: int,
    actor: Actor,
    at: datetime,
    real_at: datetime,
) -> tuple[RecordedEvent, ...]:
    """Append the events to the stream, if it is where the decision has seen it.

    Args:
        stream: where to.
        events: in their order.
        expected: the seq of the last event that the decision has seen, 0 for none.
        actor: who made them happen.
        at: the desk's time.
        real_at: the real time.

    Raises:
        StreamMoved: the stream has other events by now; nothing was appended.
        NoTransaction: no transaction is open.
    """
    added = append_together(
        {stream: events}, expected={stream: expected}, actor=actor, at=at, real_at=real_at
    )
    return added[stream]


def append_together(
    additions: Mapping[Stream, Sequence[NewEvent]],
    *,
    expected: Mapping[Stream, int],
    actor: Actor,
    at: datetime,
    real_at: datetime,
) -> Mapping[Stream, tuple[RecordedEvent, ...]]:
    """Append to several streams, if every stream is where the decision has seen it.

    Args:
        additions: events by stream, in their order.
        expected: the seq of the last event seen, of each of these streams, and of those that were
            read for the decision and get nothing.
        actor, at, real_at: as for `append`.

    Raises:
        StreamMoved: one of the streams has other events by now; nothing was appended.
        NoTransaction: no transaction is open.
    """
    require_transaction("append events")
    for stream, actual in last_seqs(_to_look_at(additions, expected)).items():
        if actual != expected[stream]:
            raise StreamMoved(stream, expected=expected[stream], actual=actual)
    rows = {
        stream: [
            _row(HistoricEvent(stream, event, actor, at), seq, real_at)
            for seq, event in enumerate(events, start=expected[stream] + 1)
        ]
        for stream, events in additions.items()
    }
    _write(partial(Event.objects.bulk_create, list(chain(*rows.values()))), lambda: expected)
    return {stream: tuple(row.recorded() for row in added) for stream, added in rows.items()}


def _to_look_at(
    additions: Mapping[Stream, Sequence[NewEvent]], expected: Mapping[Stream, int]
) -> list[Stream]:
    """Return the streams to look at first.

    Where a stream is believed to be empty and gets events, an event that was there before takes
    the first place, and the database refuses ours.
    """
    return [stream for stream, seq in expected.items() if seq or not additions.get(stream)]


def append_bulk(events: Iterable[HistoricEvent], *, real_at: datetime) -> int:
    """Append histories to many streams at once, each after its last event; return how many.

    Raises:
        StreamMoved: somebody else writes to one of the streams; nothing was appended.
        NoTransaction: no transaction is open.
    """
    return append_ready([ready_events(events, real_at=real_at)])


def ready_events(events: Iterable[HistoricEvent], *, real_at: datetime) -> ReadyEvents:
    """Return histories made ready to be appended, each after the last event of its stream now."""
    history = list(events)
    seen = _last_seqs({event.stream for event in history})
    return list(made_ready(_placed(history, seen), real_at=real_at))


def append_ready(lanes: Sequence[ReadyEvents]) -> int:
    """Append events of several lanes, in the order of time if there are more; return how many.

    No stream may be in two lanes.

    Raises:
        StreamMoved: somebody else writes to one of the streams; nothing was appended.
        NoTransaction: no transaction is open.
    """
    require_transaction("append events")
    rows = _in_time(lanes)
    _write(partial(insert_events, rows), partial(_seen, rows))
    return len(rows)


def _in_time(lanes: Sequence[ReadyEvents]) -> ReadyEvents:
    if len(lanes) == 1:
        return lanes[0]
    return sorted(chain.from_iterable(lanes), key=itemgetter(AT))


def _seen(rows: ReadyEvents) -> Mapping[Stream, int]:
    """Return the seq of each stream's last event when the rows were made ready."""
    seen: dict[Stream, int] = {}
    for kind, stream_id, seq, *_ in rows:
        seen.setdefault(Stream(kind, stream_id), seq - 1)
    return seen


def _placed(history: Iterable[HistoricEvent], seen: Mapping[Stream, int]) -> Iterator[PlacedEvent]:
    last = dict(seen)
    for event in history:
        last[event.stream] = seq = last[event.stream] + 1
        yield event, seq


def _row(historic: HistoricEvent, seq: int, real_at: datetime) -> Event:
    return Event(
        stream_kind=historic.stream.kind,
        stream_id=historic.stream.id,
        seq=seq,
        type=historic.event.type,
        body=historic.event.body,
        format=historic.event.format,
        at=historic.at,
        recorded_at=real_at,
        actor_kind=historic.actor.kind,
        actor_id=historic.actor.id,
    )


def _write(insert: Callable[[], object], seen: Callable[[], Mapping[Stream, int]]) -> None:
    try:
        with transaction.atomic():
            insert()
    except IntegrityError:
        expected = seen()
        for stream, actual in _last_seqs(set(expected)).items():
            if actual != expected[stream]:
                raise StreamMoved(stream, expected=expected[stream], actual=actual) from None
        raise


def _last_seqs(streams: set[Stream]) -> dict[Stream, int]:
    last = dict.fromkeys(streams, 0)
    ordered = sorted(streams, key=lambda stream: stream.kind)
    for kind, group in groupby(ordered, key=lambda stream: stream.kind):
        ids = [stream.id for stream in group]
        for start in range(0, len(ids), IDS_PER_QUERY):
            some = Event.objects.filter(
                stream_kind=kind, stream_id__in=ids[start : start + IDS_PER_QUERY]
            )
            for stream_id, seq in some.values_list("stream_id").annotate(Max("seq")):
                last[Stream(kind, stream_id)] = seq
    return last
