"""A calendar in the terminal: its days ahead, with the hours on the wall."""

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path

import click
from babel.dates import get_day_names

from handrail.cli.calendars.file import A_FILE, days_in_reach, read_calendar
from handrail.cli.terminal import tell, terminal_language
from handrail.clock import Opening, OpeningTimes
from handrail.clock.preview import DayAhead, days_ahead

MOST_WEEKS = 60


@click.command("show", help=tell("calendar-help-show"))
@click.argument("file", type=A_FILE)
@click.option("--from", "first", metavar="DAY", help=tell("calendar-help-from"))
@click.option(
    "--weeks",
    type=click.IntRange(1, MOST_WEEKS),
    default=4,
    show_default=True,
    help=tell("calendar-help-weeks"),
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help=tell("cli-help-format"),
)
def show_calendar(file: Path, first: str | None, weeks: int, form: str) -> None:
    """Print the days ahead."""
    calendar = read_calendar(file)
    begin, _ = days_in_reach(first or today_in(calendar).isoformat(), days=weeks * 7)
    days = tuple(days_ahead(calendar, first=begin, number=weeks * 7))
    click.echo(_as_json(days, calendar) if form == "json" else _as_text(days, calendar))


def today_in(calendar: OpeningTimes) -> date:
    """Return the day that it is in the calendar's zone."""
    return datetime.now(UTC).astimezone(calendar.time_zone).date()


def _as_text(days: Iterable[DayAhead], calendar: OpeningTimes) -> str:
    names = get_day_names("abbreviated", locale=terminal_language().value)
    return "\n".join(
        (calendar.zone, *(_line(each, names[each.day.weekday()], calendar) for each in days))
    )


def _line(ahead: DayAhead, weekday: str, calendar: OpeningTimes) -> str:
    hours = ", ".join(f"{opens:%H:%M}-{closes}" for opens, closes in _walls(ahead, calendar))
    marks = [
        tell(f"calendar-{mark}")
        for mark, is_so in (("holiday", ahead.is_holiday), ("exception", ahead.is_exception))
        if is_so
    ]
    noted = f"  ({', '.join(marks)})" if marks else ""
    return f"{ahead.day.isoformat()}  {weekday:<4}  {hours or tell('calendar-closed')}{noted}"


def _walls(ahead: DayAhead, calendar: OpeningTimes) -> Iterable[tuple[datetime, str]]:
    for opening in ahead.openings:
        opens, closes = (each.astimezone(calendar.time_zone) for each in opening)
        yield opens, "24:00" if closes.date() > ahead.day else f"{closes:%H:%M}"


def _as_json(days: Iterable[DayAhead], calendar: OpeningTimes) -> str:
    told = [
        {
            "day": each.day.isoformat(),
            "open": [_local(opening, calendar) for opening in each.openings],
            "holiday": each.is_holiday,
            "exception": each.is_exception,
        }
        for each in days
    ]
    return json.dumps({"zone": calendar.zone, "days": told}, ensure_ascii=False, indent=2)


def _local(opening: Opening, calendar: OpeningTimes) -> list[str]:
    return [each.astimezone(calendar.time_zone).isoformat() for each in opening]
