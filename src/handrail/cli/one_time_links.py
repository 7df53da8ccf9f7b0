"""Links that an operator hands to a person: each works once, for an hour."""

import secrets
from datetime import timedelta

from django.conf import settings

from handrail.channels.work.moment import edge_now
from handrail.people.actions.issue_link import issue_link
from handrail.people.administrators import administrator_ids
from handrail.people.link_purpose import LinkPurpose
from handrail.people.links import TOKEN_BYTES
from handrail.web.sign_in.links import first_run_path, sign_in_path

LIVES_FOR = timedelta(hours=1)


def first_run_link() -> str | None:
    """Return a fresh link by which the first administrator is made, None where there is one."""
    if administrator_ids():
        return None
    token = _issued(LinkPurpose.FIRST_ADMINISTRATOR, person_id=None)
    return f"{settings.BASE_URL}{first_run_path(token)}"


def sign_in_link(person_id: int) -> str:
    """Return a link by which the person signs in.

    Raises:
        UnknownPerson: there is no such active person.
    """
    token = _issued(LinkPurpose.SIGN_IN, person_id=person_id)
    return f"{settings.BASE_URL}{sign_in_path(token)}"


def _issued(purpose: LinkPurpose, *, person_id: int | None) -> bytes:
    token = secrets.token_bytes(TOKEN_BYTES)
    issue_link(
        person_id=person_id,
        purpose=purpose,
        token=token,
        real_now=edge_now().real_at,
        lives_for=LIVES_FOR,
    )
    return token
