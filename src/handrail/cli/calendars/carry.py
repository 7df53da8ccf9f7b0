"""Calendars in and out: iCalendar, YAML and JSON."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import click

from handrail.cli.calendars.file import A_FILE, content_of, days_in_reach, read_calendar
from handrail.cli.calendars.show import today_in
from handrail.cli.calendars.written import as_yaml
from handrail.cli.terminal import tell, terminal_language
from handrail.cli.whole_file import write_whole
from handrail.clock import (
    Calendar,
    ClockProblem,
    OpeningTimes,
    always_open,
    opening_times_to_json,
)
from handrail.words import Sentence, say

OUT = click.option(
    "-o",
    "--output",
    "out",
    type=click.Path(dir_okay=False, path_type=Path),
    help=tell("cli-help-out"),
)
FIRST = click.option("--from", "first", metavar="DAY", help=tell("calendar-help-first"))
YEARS = click.option(
    "--years",
    type=click.IntRange(1, 20),
    default=5,
    show_default=True,
    help=tell("calendar-help-years"),
)
DAYS_OF_A_YEAR = 365


def _as_json(opening_times: OpeningTimes) -> str:
    return json.dumps(opening_times_to_json(opening_times), ensure_ascii=False, indent=2) + "\n"


WRITERS: dict[str, Callable[[OpeningTimes], str]] = {"yaml": as_yaml, "json": _as_json}


@click.command("import", help=tell("calendar-help-import"))
@click.argument("file", type=A_FILE)
@click.option("--zone", default="", help=tell("calendar-help-zone"))
@click.option("--into", type=A_FILE, help=tell("calendar-help-into"))
@click.option(
    "--to", "form", type=click.Choice(list(WRITERS)), default="yaml", help=tell("calendar-help-to")
)
@FIRST
@YEARS
@OUT
def import_calendar(
    file: Path,
    zone: str,
    into: Path | None,
    form: str,
    first: str | None,
    years: int,
    out: Path | None,
) -> None:
    """Make a calendar file of an iCalendar file."""
    from handrail.clock.ical import calendar_from_ical  # only who asks waits for its reader
    from handrail.clock.ical.bounds import MOST_BYTES

    base = _base(into)
    begin, end = _window(first, years, base or always_open("UTC"))
    source = content_of(file, most_bytes=MOST_BYTES + 1)
    try:
        found = calendar_from_ical(source, first=begin, last=end, zone=zone, base=base)
    except ClockProblem as problem:
        click.echo(f"{file}: {say(problem.sentence, terminal_language())}", err=True)
        raise SystemExit(1) from problem
    for each in found.left_out:
        said = tell("calendar-left-out", title=_title(each.title), why=_title(each.reason))
        click.echo(f"{file}: {said}", err=True)
    _write(WRITERS[form](found.calendar), out)


@click.command("export", help=tell("calendar-help-export"))
@click.argument("file", type=A_FILE)
@click.option(
    "--to",
    "form",
    type=click.Choice(["ics", *WRITERS]),
    required=True,
    help=tell("calendar-help-to"),
)
@FIRST
@YEARS
@OUT
def export_calendar(file: Path, form: str, first: str | None, years: int, out: Path | None) -> None:
    """Write a calendar in another format."""
    calendar = read_calendar(file)
    if form != "ics":
        _write(WRITERS[form](calendar), out)
        return
    from handrail.clock.ical import opening_times_to_ical  # as above

    begin, end = _window(first, years, calendar)
    written = opening_times_to_ical(
        calendar, first=begin, last=end, at=datetime.now(UTC), language=terminal_language()
    )
    _write(written.decode(), out)


def _base(into: Path | None) -> Calendar | None:
    base = read_calendar(into) if into else None
    if base is None or isinstance(base, Calendar):
        return base
    raise click.ClickException(tell("calendar-into-joint", file=str(into)))


def _window(first: str | None, years: int, calendar: OpeningTimes) -> tuple[date, date]:
    begin = first or today_in(calendar).replace(month=1, day=1).isoformat()
    return days_in_reach(begin, days=years * DAYS_OF_A_YEAR + years // 4 + 1)


def _title(told: Sentence | str) -> str:
    return told if isinstance(told, str) else say(told, terminal_language())


def _write(text: str, out: Path | None) -> None:
    if out is None:
        click.echo(text, nl=False)
    else:
        write_whole(out, text)
