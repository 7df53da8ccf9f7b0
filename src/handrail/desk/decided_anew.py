"""Whoever was slower decides again, on what the faster one did."""

from collections.abc import Callable
from typing import TypeVar

from django.db import IntegrityError, OperationalError

from handrail.desk.refused import OthersWereFaster
from handrail.record.append import StreamMoved
from handrail.record.deadlock import is_deadlock

MOST_TRIES = 3

Result = TypeVar("Result")


def decided_anew(attempt: Callable[[], Result]) -> Result:
    """Return the attempt's result; when somebody was faster, decide again on what they did.

    The attempt writes in one transaction of its own, so that nothing of it is left when it fails.

    Raises:
        OthersWereFaster: three times.
    """
    for _ in range(MOST_TRIES - 1):
        try:
            return attempt()
        except (StreamMoved, IntegrityError):
            continue
        except OperationalError as problem:
            if not is_deadlock(problem):
                raise
    try:
        return attempt()
    except StreamMoved as moved:
        raise OthersWereFaster from moved
    except OperationalError as problem:
        if not is_deadlock(problem):
            raise
        raise OthersWereFaster from problem
