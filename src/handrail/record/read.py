"""Read what happened: one stream, or everything in its order.

On PostgreSQL a transaction that began earlier may commit later, so ids appear out of order and a
reader that goes by id alone skips events for ever. Therefore the order is (transaction, id), and
only transactions below the horizon are read: whatever is there has ended for good. SQLite has one
writer at a time; there the transaction is always 0 and the id decides.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from django.db.models import F, Max, Q, QuerySet
from django.db.models.fields.tuple_lookups import TupleGreaterThan, TupleLessThanOrEqual

from handrail.record.fields import Horizon
from handrail.record.models import Event
from handrail.record.position import START, Position, place_of
from handrail.record.stream import READ_BY_DEFAULT, RecordedEvent, Stream, StreamKind

ORDER = (F("transaction"), F("id"))


@dataclass(frozen=True)
class Batch:
    """Some events in their order, and where to read on."""

    events: tuple[RecordedEvent, ...]
    position: Position


def read_stream(stream: Stream, after: int = 0) -> tuple[RecordedEvent, ...]:
    """Return the stream's events with a seq above `after`."""
    rows = _rows_of(stream).filter(seq__gt=after).order_by("seq")
    return tuple(row.recorded() for row in rows)


def read_streams(streams: Iterable[Stream]) -> Mapping[Stream, tuple[RecordedEvent, ...]]:
    """Return every event of each stream, () of one that has none. One query."""
    found: dict[Stream, list[RecordedEvent]] = {stream: [] for stream in streams}
    for row in Event.objects.filter(in_streams(found)).order_by("seq"):
        event = row.recorded()
        found[event.stream].append(event)
    return {stream: tuple(events) for stream, events in found.items()}


def last_seq(stream: Stream) -> int:
    """Return the seq of the stream's last event, 0 when it has none."""
    return _rows_of(stream).aggregate(last=Max("seq"))["last"] or 0


def last_seqs(streams: Iterable[Stream]) -> dict[Stream, int]:
    """Return the seq of each stream's last event, 0 when it has none. One query, none for none."""
    last = dict.fromkeys(streams, 0)
    if not last:
        return {}
    rows = Event.objects.filter(in_streams(last)).values_list("stream_kind", "stream_id")
    for kind, stream_id, seq in rows.annotate(Max("seq")):
        last[Stream(kind, stream_id)] = seq
    return last


def head() -> Position:
    """Return the position of the last event that readers may see."""
    last = _settled().order_by("-transaction", "-id").only("transaction", "id").first()
    return START if last is None else last.position


def read_after(
    position: Position, *, limit: int, kinds: Collection[StreamKind] | None = None
) -> Batch:
    """Return the next events after a position, and the position to go on from.

    Every event is seen exactly once by a reader that goes on from the position it was given.

    Args:
        position: START, or the position of the batch before.
        limit: at most so many events.
        kinds: of streams; by default all but practice.
    """
    end = head()
    if end == position:
        return Batch((), position)
    rows = (
        Event.objects.filter(after(position))
        .filter(TupleLessThanOrEqual(ORDER, place_of(end)))
        .filter(stream_kind__in=READ_BY_DEFAULT if kinds is None else kinds)
        .order_by("transaction", "id")[:limit]
    )
    events = tuple(row.recorded() for row in rows)
    full = len(events) == limit
    return Batch(events, events[-1].position if full else max(end, position, key=place_of))


def after(position: Position) -> TupleGreaterThan:
    """Return the condition that an event comes after the position."""
    return TupleGreaterThan(ORDER, place_of(position))


def in_streams(streams: Iterable[Stream]) -> Q:
    """Return the condition that an event lies in one of the streams."""
    ids: dict[StreamKind, list[str]] = {}
    for stream in streams:
        ids.setdefault(stream.kind, []).append(stream.id)
    chosen = Q(pk__in=())
    for kind, of_kind in ids.items():
        chosen |= Q(stream_kind=kind, stream_id__in=of_kind)
    return chosen


def _rows_of(stream: Stream) -> QuerySet[Event]:
    return Event.objects.filter(stream_kind=stream.kind, stream_id=stream.id)


def _settled() -> QuerySet[Event]:
    return Event.objects.filter(transaction__lt=Horizon())
