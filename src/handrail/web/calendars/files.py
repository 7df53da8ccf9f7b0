"""Calendars in and out as files: iCalendar, and our own JSON."""

import json
from dataclasses import dataclass
from datetime import date, datetime

from handrail.clock import (
    BadIcal,
    Calendar,
    ClockProblem,
    OpeningTimes,
    opening_times_from_json,
    opening_times_to_json,
)
from handrail.clock.ical.bounds import MOST_BYTES
from handrail.clock.plain_parts import mapping_of
from handrail.words import Language, Sentence, sentence

YEARS = 3
ICS, JSON_FILE = "text/calendar; charset=utf-8", "application/json"


class BadFile(Exception):
    """A file is no calendar that can be taken over; `.sentence` says why."""

    def __init__(self, told: Sentence) -> None:
        super().__init__(told.id)
        self.sentence = told


@dataclass(frozen=True)
class Taken:
    """A calendar from a file, and what of it was left out, by title, and why."""

    calendar: Calendar
    left_out: tuple[tuple[Sentence | str, Sentence], ...] = ()


def taken_from(source: bytes, *, today: date, zone: str) -> Taken:
    """Return the calendar of a file, iCalendar or JSON.

    Args:
        source: the bytes of the file.
        today: single days count from the beginning of its year, for three years.
        zone: the zone to go by where the file names none.

    Raises:
        BadFile: it is no calendar, or is laid together of several.
    """
    if len(source) > MOST_BYTES:
        raise BadFile(BadIcal("too-large").sentence)
    try:
        if source.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{"):
            return Taken(_from_json(source))
        return _from_ical(source, today=today, zone=zone)
    except ClockProblem as problem:
        raise BadFile(problem.sentence) from problem


def written(
    calendar: OpeningTimes, *, form: str, today: date, at: datetime, language: Language
) -> tuple[bytes, str]:
    """Return a calendar as a file, with the kind of its content: "ics", or "json" for any other."""
    if form == "ics":
        from handrail.clock.ical import opening_times_to_ical  # only who asks waits for its reader

        first, last = _years(today)
        content = opening_times_to_ical(calendar, first=first, last=last, at=at, language=language)
        return content, ICS
    plain = json.dumps(opening_times_to_json(calendar), ensure_ascii=False, indent=2)
    return f"{plain}\n".encode(), JSON_FILE


def _from_json(source: bytes) -> Calendar:
    try:
        stored = mapping_of(json.loads(source.decode("utf-8-sig")), "calendar")
    except (ValueError, RecursionError) as problem:
        if isinstance(problem, ClockProblem):
            raise
        raise BadFile(sentence("hours-bad-json")) from problem
    found = opening_times_from_json(stored)
    if not isinstance(found, Calendar):
        raise BadFile(sentence("hours-file-together"))
    return found


def _from_ical(source: bytes, *, today: date, zone: str) -> Taken:
    from handrail.clock.ical import calendar_from_ical  # as above

    first, last = _years(today)
    try:
        found = calendar_from_ical(source, first=first, last=last)
    except ClockProblem:
        if not zone:
            raise
        found = calendar_from_ical(source, first=first, last=last, zone=zone)
    left_out = tuple((each.title, each.reason) for each in found.left_out)
    return Taken(found.calendar, left_out)


def _years(today: date) -> tuple[date, date]:
    return date(today.year, 1, 1), date(today.year + YEARS - 1, 12, 31)
