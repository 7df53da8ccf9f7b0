from functools import lru_cache
from typing import cast

from handrail.clock import Calendar, calendar_from_json
from handrail.people import queries as people
from handrail.people.values import BranchView
from handrail.record.json_text import JSONObject, from_text, to_text


def calendar_of(branch: BranchView) -> Calendar:
    """Return the branch's calendar, built once for each of its states."""
    return _built(to_text(cast("JSONObject", branch.calendar)))


def calendar_of_branch(branch_id: int) -> Calendar:
    """Return the calendar of a branch by its id."""
    return calendar_of(people.branch(branch_id))


@lru_cache(maxsize=512)
def _built(text: str) -> Calendar:
    return calendar_from_json(cast("JSONObject", from_text(text)))
