"""Who may promise how long a time, by the company's limits."""

from collections.abc import Set as AbstractSet

from handrail.clock import Duration
from handrail.people.roles import Permission, roles_with
from handrail.run.means import Means
from handrail.sop.company import Authority, Limits
from handrail.sop.document import Step
from handrail.sop.lengths import is_never_longer


def means_of_promise(step: Step, limits: Limits, *, roles: AbstractSet[str]) -> Means:
    """Return whether one with the roles may promise the step's time alone, or else who may.

    A role for which the limits name no time may promise any.
    """
    held = [each for each in limits.authorities if each.role in roles]
    if not held or any(_may_promise(each, step) for each in held):
        return Means()
    approving = roles_with(Permission.APPROVE_STEP)
    others = (each for each in limits.authorities if each.role in approving)
    may = tuple(each.role for each in others if _may_promise(each, step))
    return Means(longest=_longest(held), promising=may)


def _may_promise(authority: Authority, step: Step) -> bool:
    most = authority.promise
    return most is None or step.within is None or is_never_longer(step.within, most)


def _longest(held: list[Authority]) -> Duration | None:
    """Return the longest of the times, the first of those that can't be compared."""
    times = [each.promise for each in held if each.promise is not None]
    longest = times[0] if times else None
    for time in times[1:]:
        if longest is not None and is_never_longer(longest, time):
            longest = time
    return longest
