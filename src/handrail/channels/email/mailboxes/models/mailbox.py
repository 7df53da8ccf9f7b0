from typing import ClassVar

from django.db import models
from typing_extensions import override

from handrail.channels.email.mailboxes.kinds import Encryption, SignIn
from handrail.record.fields import AnyText


def one_of(
    field: str, allowed: type[Encryption] | type[SignIn], *, name: str
) -> models.CheckConstraint:
    """Return a constraint by which the database refuses every other value of the field."""
    condition = models.Q(**{f"{field}__in": sorted(each.value for each in allowed)})
    return models.CheckConstraint(condition=condition, name=name)


class Mailbox(models.Model):
    """A mailbox at another host; its password or client secret is kept by the record."""

    name = AnyText()
    branch = models.ForeignKey(
        "people.Branch", null=True, on_delete=models.PROTECT, related_name="+"
    )
    host = AnyText()
    port = models.PositiveIntegerField()
    encryption = AnyText(default=Encryption.TLS.value)
    user = AnyText()
    sign_in = AnyText(default=SignIn.PASSWORD.value)
    token_url = AnyText(default="")
    client_id = AnyText(default="")
    scope = AnyText(default="")
    secret_name = AnyText(unique=True)
    since = models.DateField()
    quiet_minutes = models.PositiveIntegerField(default=0)
    largest_bytes = models.PositiveBigIntegerField()
    is_paused = models.BooleanField(default=False)
    count_asked = models.BooleanField(default=False)
    changed_at = models.DateTimeField()
    last_contact_at = models.DateTimeField(null=True)
    last_letter_at = models.DateTimeField(null=True)
    failing_since = models.DateTimeField(null=True)
    failures = models.PositiveIntegerField(default=0)
    failure = AnyText(default="")
    next_try_at = models.DateTimeField(null=True)
    worker = AnyText(default="")
    lease_until = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            one_of("encryption", Encryption, name="mailbox_encryption_is_known"),
            one_of("sign_in", SignIn, name="mailbox_sign_in_is_known"),
        ]

    @override
    def __str__(self) -> str:
        return f"{self.user} at {self.host}"
