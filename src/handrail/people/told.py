"""Every change of rights and every sign-out is told: open streams ask again what they may tell."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from handrail.people.access import Grants
from handrail.people.models import Person
from handrail.record.append import append
from handrail.record.read import last_seq
from handrail.record.stream import Actor, NewEvent, Stream

RIGHTS_CHANGED = "rights_changed"


class Change(StrEnum):
    """What happened to a person's rights."""

    ADDED = "added"
    ROLE_ASSIGNED = "role_assigned"
    ROLE_WITHDRAWN = "role_withdrawn"
    DEACTIVATED = "deactivated"
    SIGNED_OUT = "signed_out"
    PASSWORD_SET = "password_set"  # noqa: S105  # the name of an event, not a password


@dataclass(frozen=True)
class Telling:
    """Who changed something, and when by the desk's clock and by the real one."""

    by: Grants
    at: datetime
    real_at: datetime


def rights_of(person_id: int) -> Stream:
    """Return the stream in which the changes of the person's rights are told."""
    return Stream(kind="people", id=str(person_id))


def one_at_a_time(person_id: int) -> None:
    """Wait until nobody else is changing the person's rights, within the caller's transaction."""
    list(Person.objects.select_for_update(no_key=True).filter(pk=person_id))


def tell_rights_changed(
    person_id: int, change: Change, telling: Telling, **facts: str | int | None
) -> None:
    """Append the change to the person's stream, within the caller's transaction."""
    one_at_a_time(person_id)
    stream = rights_of(person_id)
    append(
        stream,
        [NewEvent(RIGHTS_CHANGED, {"change": change.value, **facts})],
        expected=last_seq(stream),
        actor=Actor(kind="person", id=str(telling.by.person_id)),
        at=telling.at,
        real_at=telling.real_at,
    )
