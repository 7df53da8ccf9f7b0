from collections.abc import Callable
from typing import TypeVar

from handrail.desk.entries import EntryTaken, was_taken
from handrail.desk.refused import DeskRefused
from handrail.people.access import Grants

Result = TypeVar("Result")


def take_entry(token: str, do: Callable[[str], Result], *, by: Grants) -> Result | None:
    """Do what an entry says and return what came of it; None if it was taken before.

    An entry that was refused may be sent again, one that was taken may not. Without a token it is
    always done.

    Args:
        do: gets the token, and gives it to the action that does the entry: the action remembers it
            in its own transaction.
    """
    if token and was_taken(token, person_id=by.person_id):
        return None
    try:
        return do(token)
    except EntryTaken:
        return None
    except DeskRefused:
        # The same entry, sent twice at once: what the first one did may be why this one is refused.
        if token and was_taken(token, person_id=by.person_id):
            return None
        raise
