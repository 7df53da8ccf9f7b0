from typing import ClassVar

from django.db import models
from typing_extensions import override

from handrail.channels.email.mailboxes.kinds import AlarmKind
from handrail.channels.email.mailboxes.models.mailbox import Mailbox
from handrail.record.fields import AnyText


class Alarm(models.Model):
    """Something that somebody has to be told of, from when it was seen until it was over."""

    mailbox = models.ForeignKey(Mailbox, null=True, on_delete=models.CASCADE, related_name="alarms")
    kind = AnyText()
    why = AnyText()
    began_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(kind__in=sorted(each.value for each in AlarmKind)),
                name="alarm_of_a_known_kind",
            ),
            models.UniqueConstraint(
                fields=["mailbox", "kind"],
                condition=models.Q(ended_at__isnull=True, mailbox__isnull=False),
                name="alarm_once_per_mailbox_at_a_time",
            ),
            models.UniqueConstraint(
                fields=["kind"],
                condition=models.Q(ended_at__isnull=True, mailbox__isnull=True),
                name="alarm_once_at_a_time",
            ),
        ]

    @override
    def __str__(self) -> str:
        return f"{self.kind} of mailbox {self.mailbox_id}"
