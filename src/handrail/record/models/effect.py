from typing import ClassVar

from django.db import models
from typing_extensions import override

from handrail.record.effect_state import OPEN, EffectState
from handrail.record.fields import AnyText, JSONText
from handrail.record.models.allowed import only
from handrail.record.stream import PRACTICE, STREAM_KINDS


class Effect(models.Model):
    """Something to be done to the world outside, decided once."""

    key = AnyText(unique=True)
    kind = AnyText()
    origin_kind = AnyText()
    origin_id = AnyText()
    payload = JSONText()
    state = AnyText(default=EffectState.WAITING.value)
    attempts = models.PositiveSmallIntegerField(default=0)
    crashes = models.PositiveSmallIntegerField(default=0)
    next_try_at = models.DateTimeField()
    lease_until = models.DateTimeField(null=True)
    worker = AnyText(default="")
    receipt = AnyText(default="")
    error = AnyText(default="")
    put_at = models.DateTimeField()
    settled_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            only("state", EffectState, name="effect_in_a_known_state"),
            only("origin_kind", STREAM_KINDS - {PRACTICE}, name="effect_never_of_practice"),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["next_try_at", "id"],
                name="effect_to_deliver",
                condition=models.Q(state__in=sorted(state.value for state in OPEN)),
            ),
            models.Index(
                fields=["lease_until"],
                name="effect_being_sent",
                condition=models.Q(state=EffectState.SENDING.value),
            ),
        ]

    @override
    def __str__(self) -> str:
        return f"{self.kind} {self.key}: {self.state}"
