from collections.abc import Callable
from typing import TypeVar

from django.db import IntegrityError, transaction

from handrail.desk.edge import Edge
from handrail.desk.models import Entry
from handrail.people.access import Grants

LONGEST_TOKEN = 64

Result = TypeVar("Result")


def take_entry(token: str, do: Callable[[], Result], *, by: Grants, edge: Edge) -> Result | None:
    """Do what an entry says and return what came of it; None if it was taken before.

    The entry is remembered in the transaction that does it: an entry that was refused may be sent
    again, one that was taken may not. Without a token it is always done.
    """
    if not token:
        return do()
    with transaction.atomic():
        try:
            with transaction.atomic():
                Entry.objects.create(
                    person_id=by.person_id, token=token[:LONGEST_TOKEN], taken_at=edge.real_at
                )
        except IntegrityError:
            return None
        return do()
