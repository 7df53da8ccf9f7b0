"""Calendars as people write them, in YAML."""

from collections.abc import Iterable
from itertools import groupby

import yaml

from handrail.clock import Calendar, JointCalendar, OpeningTimes, Span
from handrail.clock.calendar import WEEKDAYS
from handrail.clock.plain_spans import CLOSED

Written = dict[str, object]


def as_yaml(opening_times: OpeningTimes) -> str:
    """Return the calendar as a file that `read_calendar` reads."""
    plain = written(opening_times)
    text: str = yaml.safe_dump(plain, allow_unicode=True, sort_keys=False, width=100)
    return text


def written(opening_times: OpeningTimes) -> Written:
    """Return the calendar with hours such as "09:00-17:00" and weekdays such as "mon-fri".

    Raises:
        TypeError: it is neither a calendar nor some that are laid together.
    """
    match opening_times:
        case Calendar():
            return _calendar(opening_times)
        case JointCalendar():
            return {
                "zone": opening_times.zone,
                "open": opening_times.together.value,
                "calendars": [written(each) for each in opening_times.calendars],
            }
        case _:
            raise TypeError(opening_times)


def _calendar(calendar: Calendar) -> Written:
    public = calendar.public.code if calendar.public else None
    parts: Written = {
        "zone": calendar.zone,
        "week": _week(calendar),
        "public holidays": public,
        "holidays": [day.isoformat() for day in sorted(calendar.holidays)],
        "exceptions": {
            day.isoformat(): _hours(spans) for day, spans in sorted(calendar.exceptions.items())
        },
    }
    return {name: part for name, part in parts.items() if part or name in {"zone", "week"}}


def _week(calendar: Calendar) -> dict[str, str]:
    days = zip(WEEKDAYS, map(_hours, calendar.week), strict=True)
    runs = ((hours, [name for name, _ in run]) for hours, run in groupby(days, key=lambda d: d[1]))
    return {_run(names): hours for hours, names in runs if hours != CLOSED}


def _run(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{names[0]}-{names[-1]}"


def _hours(spans: Iterable[Span]) -> str:
    return ", ".join(span.to_text() for span in spans) or CLOSED
