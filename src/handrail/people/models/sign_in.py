from typing import ClassVar

from django.db import models
from django.db.models import Q
from typing_extensions import override

from handrail.people.link_purpose import LinkPurpose
from handrail.people.models.allowed import only
from handrail.people.models.person import Person
from handrail.record.fields import AnyText


class SignInLink(models.Model):
    """A link that works once. Only the SHA-256 of its token is kept."""

    token_hash = AnyText(unique=True)
    person = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.CASCADE, related_name="links"
    )
    purpose = AnyText()
    expires_at = models.DateTimeField(db_index=True)
    used_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = [
            only("purpose", LinkPurpose, name="link_purpose_is_known"),
            models.CheckConstraint(
                condition=Q(purpose=LinkPurpose.SIGN_IN.value, person__isnull=False)
                | Q(purpose=LinkPurpose.FIRST_ADMINISTRATOR.value, person__isnull=True),
                name="link_signs_in_a_person",
            ),
        ]

    @override
    def __str__(self) -> str:
        return f"{self.purpose} link {self.pk}"


class SignInAttempt(models.Model):
    """A wrong password, counted against an address or a place for a while."""

    key_hash = AnyText()
    at = models.DateTimeField(db_index=True)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["key_hash", "at"], name="attempt_key_at")]

    @override
    def __str__(self) -> str:
        return f"attempt at {self.at.isoformat()}"
