"""By which calendar the clocks of a branch's cases tick: the one of today, and those before it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import cast

from handrail.clock import OpeningTimes, in_turn, opening_times_from_json
from handrail.people import queries as people
from handrail.people.values import BranchView
from handrail.record.json_text import JSON, JSONObject, from_text, to_text


def calendar_of(branch: BranchView, *, channel: str) -> OpeningTimes:
    """Return the calendar of a branch's cases on a channel, built once for each of its states."""
    return _built(to_text(_turns(branch, channel)))


def calendar_of_branch(branch_id: int, *, channel: str = "") -> OpeningTimes:
    """Return the calendar of a branch by its id."""
    return calendar_of(people.branch(branch_id), channel=channel)


def _turns(branch: BranchView, channel: str) -> Sequence[JSON]:
    hours = cast("Mapping[str, Sequence[JSON]]", branch.hours)
    first: Sequence[JSON] = [[None, cast("JSONObject", branch.calendar)]]
    return hours.get(channel) or hours.get("") or first


@lru_cache(maxsize=512)
def _built(text: str) -> OpeningTimes:
    (_, first), *changes = cast("list[tuple[str, JSONObject]]", from_text(text))
    later = ((datetime.fromisoformat(at), opening_times_from_json(each)) for at, each in changes)
    return in_turn(opening_times_from_json(first), later)
