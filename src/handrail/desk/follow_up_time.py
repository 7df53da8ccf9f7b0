"""When a follow-up is for, as somebody types it on the Line: "2h", "3d", "2026-12-01 10:00"."""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from handrail.clock import Duration, OpeningTimes, Unit, due
from handrail.clock.problems import ClockProblem
from handrail.clock.wall_clock import first_reached
from handrail.desk.refused import NotUnderstood
from handrail.words import sentence

AFTER = re.compile(r"(\d{1,4})\s*([a-z]+)?\b\s*(.*)", re.DOTALL | re.IGNORECASE)
DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[ T](\d{1,2}:\d{2}))?\b\s*(.*)", re.DOTALL)
UNITS = {
    **dict.fromkeys(("m", "min"), Unit.MINUTE),
    **dict.fromkeys(("h", "hr", "std"), Unit.HOUR),
    **dict.fromkeys(("d", "t"), Unit.BUSINESS_DAY),
}
"""What a letter behind a number means; days are those on which we open."""

USUAL_TIME = time(9)
FARTHEST = timedelta(days=3 * 366)


@dataclass(frozen=True)
class ForThen:
    """When, and what is to be done."""

    due_at: datetime
    text: str


def read_follow_up(words: str, *, now: datetime, calendar: OpeningTimes) -> ForThen:
    """Return when a follow-up is for, and its text.

    A number and m, h or d count from now, days to when we close; a day, with a time or at nine, is
    that of the branch.

    Raises:
        NotUnderstood: it names no time, or one that has passed or is years away.
    """
    typed = words.strip()
    day, after = DAY.fullmatch(typed), AFTER.fullmatch(typed)
    if day:
        found = ForThen(_moment(day[1], day[2], calendar), day[3].strip())
    elif after and (after[2] or "").casefold() in UNITS:
        unit = UNITS[after[2].casefold()]
        found = ForThen(_after(int(after[1]), unit, now, calendar), after[3].strip())
    else:
        raise NotUnderstood(sentence("followups-bad-time"))
    if not now < found.due_at <= now + FARTHEST:
        raise NotUnderstood(sentence("followups-bad-time"))
    return found


def _after(amount: int, unit: Unit, now: datetime, calendar: OpeningTimes) -> datetime:
    try:
        return due(now, Duration(amount, unit), calendar=calendar)
    except ClockProblem as problem:
        raise NotUnderstood(sentence("followups-bad-time")) from problem


def _moment(day: str, clock: str | None, calendar: OpeningTimes) -> datetime:
    try:
        wall = datetime.fromisoformat(day)
        at = time.fromisoformat(f"{clock:0>5}") if clock else USUAL_TIME
    except ValueError as problem:
        raise NotUnderstood(sentence("followups-bad-time")) from problem
    if not 2000 <= wall.year <= 2098:
        raise NotUnderstood(sentence("followups-bad-time"))
    return first_reached(datetime.combine(wall.date(), at), calendar.time_zone)
