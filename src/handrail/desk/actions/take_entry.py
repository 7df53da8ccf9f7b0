from collections.abc import Callable

from django.db import IntegrityError, transaction

from handrail.desk.edge import Edge
from handrail.desk.models import Entry
from handrail.people.access import Grants

LONGEST_TOKEN = 64


def take_entry(token: str, do: Callable[[], None], *, by: Grants, edge: Edge) -> bool:
    """Do what an entry says, unless the same entry was taken before; return whether it was done.

    The entry is remembered in the transaction that does it: an entry that was refused may be sent
    again, one that was taken may not. Without a token it is always done.
    """
    if not token:
        do()
        return True
    with transaction.atomic():
        try:
            with transaction.atomic():
                Entry.objects.create(
                    person_id=by.person_id, token=token[:LONGEST_TOKEN], taken_at=edge.real_at
                )
        except IntegrityError:
            return False
        do()
    return True
