"""What a calendar would mean: the next four weeks, and the open cases whose clocks would move."""

from collections.abc import Iterator
from datetime import datetime, time

from handrail.clock import Opening, OpeningTimes
from handrail.clock.preview import DayAhead, days_ahead
from handrail.clock.span import DAY
from handrail.clock.wall_clock import first_reached, on_the_wall
from handrail.desk.calendar_preview import Moves
from handrail.web.calendars.page import DayShown, Preview
from handrail.web.moved_clocks import moves_said, moves_table
from handrail.web.reading import Reader
from handrail.words import Language, say
from handrail.words.figures import clock_time, short_day

DAYS_SHOWN = 28
DASH = "\N{EN DASH}"


def preview_of(
    before: OpeningTimes | None, after: OpeningTimes, moves: Moves, reader: Reader
) -> Preview:
    """Return what changes if a calendar becomes another; None before means there was none."""
    first = on_the_wall(reader.now, after.time_zone).date()
    ahead = list(days_ahead(after, first=first, number=DAYS_SHOWN))
    known = [] if before is None else list(days_ahead(before, first=first, number=DAYS_SHOWN))
    shown = [
        _day(then, known[number] if known else None, before, after, reader.language)
        for number, then in enumerate(ahead)
    ]
    changed = [each for each in shown if each.change]
    return Preview(
        said=_said(changed, is_new=before is None, language=reader.language),
        weeks=tuple(tuple(shown[at : at + 7]) for at in range(0, DAYS_SHOWN, 7)),
        moves_said=moves_said(moves, reader.language),
        moves=moves_table(moves, reader, zone=after.time_zone) if moves.clocks else None,
    )


def _day(
    then: DayAhead,
    now: DayAhead | None,
    before: OpeningTimes | None,
    after: OpeningTimes,
    language: Language,
) -> DayShown:
    hours = _hours(then.openings, after, language)
    old = "" if now is None or before is None else _hours(now.openings, before, language)
    change = _change(now, then)
    return DayShown(
        day=short_day(then.day, language),
        now=old,
        then=hours,
        change=change,
        said=say(f"hours-change-{change}", language) if change else "",
        marks=" · ".join(_marks(then, after, language)),
    )


def _change(now: DayAhead | None, then: DayAhead) -> str:
    if now is None or now.openings == then.openings:
        return ""
    if not now.openings:
        return "opens"
    return "other" if then.openings else "closes"


def _marks(day: DayAhead, calendar: OpeningTimes, language: Language) -> Iterator[str]:
    if day.is_exception:
        yield say("hours-mark-exception", language)
    elif day.is_holiday:
        yield say("hours-mark-holiday", language)
    begin, end = (
        first_reached(datetime.combine(each, time()), calendar.time_zone)
        for each in (day.day, day.day + DAY)
    )
    if end - begin != DAY:
        yield say("hours-mark-clocks", language)


def _hours(openings: tuple[Opening, ...], calendar: OpeningTimes, language: Language) -> str:
    zone = calendar.time_zone
    shown = (
        f"{clock_time(opens, language, zone=zone)}{DASH}{_until(closes, opens, calendar, language)}"
        for opens, closes in openings
    )
    return ", ".join(shown) or say("hours-closed", language)


def _until(closes: datetime, opens: datetime, calendar: OpeningTimes, language: Language) -> str:
    zone = calendar.time_zone
    is_midnight = on_the_wall(closes, zone).time() == time() and closes > opens
    return "24:00" if is_midnight else clock_time(closes, language, zone=zone)


def _said(changed: list[DayShown], *, is_new: bool, language: Language) -> str:
    if is_new:
        return say("hours-preview-new", language)
    kinds = [each.change for each in changed]
    if not kinds:
        return say("hours-preview-same", language)
    return say(
        "hours-preview-changed",
        language,
        opens=kinds.count("opens"),
        closes=kinds.count("closes"),
        other=kinds.count("other"),
    )
