from datetime import datetime, timedelta

from django.db import transaction

from handrail.people.administrators import administrator_ids
from handrail.people.link_purpose import LinkPurpose
from handrail.people.links import TOKEN_BYTES, WeakToken, token_hash
from handrail.people.models import SignInLink
from handrail.people.queries import UnknownPerson, person_view
from handrail.people.refused import Refused
from handrail.words import sentence

REMEMBERED_FOR = timedelta(days=7)
"""How long after its time a link is still told to be expired or used, rather than unknown."""


class AdministratorExists(Refused):
    """There is an administrator: the first one cannot be made again."""

    def __init__(self) -> None:
        super().__init__(sentence("people-administrator-exists"))


def issue_link(
    *,
    person_id: int | None,
    purpose: LinkPurpose,
    token: bytes,
    real_now: datetime,
    lives_for: timedelta,
) -> datetime:
    """Store the token's hash and return when the link expires.

    Whoever holds the token is the person: send it to nobody but the person's own address, or show
    it to the operator who started the desk. A link for the first administrator has no person and
    replaces the ones before it.

    Args:
        person_id: who signs in by it; None for the first administrator.
        purpose: what it is for.
        token: 32 bytes of chance, drawn at the edge.
        real_now: the real time.
        lives_for: how long it works.

    Raises:
        WeakToken: the token is too short.
        UnknownPerson: there is no such active person.
        AdministratorExists: there is one already.
    """
    if len(token) < TOKEN_BYTES:
        raise WeakToken(len(token))
    expires_at = real_now + lives_for
    with transaction.atomic():
        SignInLink.objects.filter(expires_at__lte=real_now - REMEMBERED_FOR).delete()
        _check(person_id, purpose)
        SignInLink.objects.create(
            token_hash=token_hash(token),
            person_id=person_id,
            purpose=purpose.value,
            expires_at=expires_at,
        )
    return expires_at


def _check(person_id: int | None, purpose: LinkPurpose) -> None:
    if purpose is LinkPurpose.FIRST_ADMINISTRATOR:
        if administrator_ids():
            raise AdministratorExists
        SignInLink.objects.filter(purpose=purpose.value, used_at__isnull=True).delete()
    elif person_id is None or not person_view(person_id).is_active:
        raise UnknownPerson(str(person_id))
