from collections.abc import Iterator
from typing import ClassVar, Self

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower
from django.utils.crypto import salted_hmac
from typing_extensions import override

from handrail.people.models.allowed import only
from handrail.people.models.branch import Branch
from handrail.record.fields import AnyText
from handrail.words import Language


class Person(AbstractBaseUser):
    """A human colleague who may sign in.

    The address is kept in lower case (see `handrail.people.addresses`), so that two spellings of
    it are never two persons. `session_epoch` is raised to end every session at once.
    """

    email = AnyText(unique=True)
    name = AnyText()
    language = AnyText()
    home_branch = models.ForeignKey(
        Branch, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    is_active = models.BooleanField(default=True)
    session_epoch = models.PositiveIntegerField(default=0)
    # Django's way to leave an inherited field out: nobody here needs to know when a colleague came.
    last_login = None

    objects: ClassVar[BaseUserManager[Self]] = BaseUserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(email=Lower("email")), name="person_email_is_lower_case"
            ),
            only("language", Language, name="person_language_is_ours"),
        ]

    @override
    def __str__(self) -> str:
        return self.name

    @override
    def get_session_auth_hash(self) -> str:
        """Return what a session must carry: another password or epoch ends it."""
        return self._session_hash(settings.SECRET_KEY)

    @override
    def get_session_auth_fallback_hash(self) -> Iterator[str]:
        """Yield the same under each earlier secret of the installation."""
        return map(self._session_hash, settings.SECRET_KEY_FALLBACKS)

    def _session_hash(self, secret: str | bytes) -> str:
        value = f"{self.session_epoch}:{self.password}"
        return salted_hmac(
            "handrail.people.session", value, secret=secret, algorithm="sha256"
        ).hexdigest()
