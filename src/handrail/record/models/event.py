from typing import ClassVar, cast

from django.db import models
from typing_extensions import override

from handrail.record.fields import AnyText, CurrentTransaction, JSONText
from handrail.record.models.allowed import only
from handrail.record.position import Position, position_of
from handrail.record.stream import (
    ACTOR_KINDS,
    STREAM_KINDS,
    Actor,
    ActorKind,
    RecordedEvent,
    Stream,
    StreamKind,
)


class Event(models.Model):
    """What happened. Rows are added, never changed."""

    transaction = models.BigIntegerField(db_default=CurrentTransaction(), editable=False)
    stream_kind = AnyText()
    stream_id = AnyText()
    seq = models.PositiveIntegerField()
    type = AnyText()
    format = models.PositiveSmallIntegerField()
    body = JSONText()
    at = models.DateTimeField()
    recorded_at = models.DateTimeField()
    actor_kind = AnyText()
    actor_id = AnyText()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["stream_kind", "stream_id", "seq"], name="event_has_its_place_alone"
            ),
            only("stream_kind", STREAM_KINDS, name="event_in_a_known_kind_of_stream"),
            only("actor_kind", ACTOR_KINDS, name="event_by_a_known_kind_of_actor"),
        ]
        indexes: ClassVar = [models.Index(fields=["transaction", "id"], name="event_order")]

    @override
    def __str__(self) -> str:
        return f"{self.stream_kind} {self.stream_id} #{self.seq}: {self.type}"

    @property
    def position(self) -> Position:
        """Return the event's place among all."""
        return position_of(transaction=self.transaction, number=self.pk)

    def recorded(self) -> RecordedEvent:
        """Return the event as a value."""
        return RecordedEvent(
            position=self.position,
            stream=Stream(cast("StreamKind", self.stream_kind), self.stream_id),
            seq=self.seq,
            type=self.type,
            body=self.body,
            format=self.format,
            at=self.at,
            recorded_at=self.recorded_at,
            actor=Actor(cast("ActorKind", self.actor_kind), self.actor_id),
        )
