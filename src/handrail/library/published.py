from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from handrail.library.queries import forget_versions
from handrail.people.access import Grants, require
from handrail.people.roles import Permission
from handrail.record.append import append
from handrail.record.read import last_seq
from handrail.record.stream import Actor, NewEvent, Stream


@dataclass(frozen=True)
class Published:
    """What is in force now; `is_new` is False when nothing had changed."""

    name: str
    is_new: bool


@dataclass(frozen=True)
class Publisher:
    """Who publishes, and when.

    Attributes:
        by: None for the desk's own set-up.
    """

    by: Grants | None
    at: datetime
    real_at: datetime

    @property
    def person_id(self) -> int | None:
        """Return the person, None for the desk's own set-up."""
        return self.by.person_id if self.by else None

    def tell(self, procedure: str, event: NewEvent) -> None:
        """Add an event to the history of a procedure."""
        stream = Stream("library", procedure)
        append(
            stream,
            [event],
            expected=last_seq(stream),
            actor=Actor("person", str(self.person_id)) if self.by else Actor("system", "set-up"),
            at=self.at,
            real_at=self.real_at,
        )


@contextmanager
def publishing(publisher: Publisher) -> Iterator[None]:
    """Publish within this: all of it or nothing, by somebody who may.

    Raises:
        NotAllowed: the person may not publish.
    """
    if publisher.by is not None:
        require(publisher.by, Permission.PUBLISH_PROCEDURE, branch_id=None)
    try:
        with transaction.atomic():
            yield
    except BaseException:
        # What was read of it would be taken for another version that gets the same name later.
        forget_versions()
        raise
