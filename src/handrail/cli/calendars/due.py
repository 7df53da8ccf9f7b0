"""When something is due, asked on the command line: once, or for every row of a file."""

import json
from datetime import datetime
from pathlib import Path

import click

from handrail.cli.calendars.batch import Answer, BadRow, answers_of, read_rows
from handrail.cli.calendars.file import A_FILE, content_of, read_calendar
from handrail.cli.terminal import tell, terminal_language
from handrail.clock import ClockProblem, due, parse_allowance
from handrail.words import say

MOST_BYTES = 50_000_000


@click.command("due", help=tell("calendar-help-due"))
@click.option("--calendar", "calendar_file", type=A_FILE, help=tell("calendar-help-calendar"))
@click.option("--start", metavar="ISO", help=tell("calendar-help-start"))
@click.option("--span", metavar="SPAN", help=tell("calendar-help-span"))
@click.option("--country", metavar="CODE", default="", help=tell("calendar-help-country"))
@click.option("--batch", type=A_FILE, help=tell("calendar-help-batch"))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help=tell("cli-help-format"),
)
def due_times(
    calendar_file: Path | None,
    start: str | None,
    span: str | None,
    country: str,
    batch: Path | None,
    form: str,
) -> None:
    """Say when something is due, or answer every row of a file."""
    one = (calendar_file, start, span)
    if batch is not None and not any(one):
        _tell_answers(_batch(batch), form)
    elif batch is None and calendar_file and start and span:
        _tell_due(calendar_file, start, span, country, form)
    else:
        raise click.UsageError(tell("calendar-due-usage"))


def _tell_due(calendar_file: Path, start: str, span: str, country: str, form: str) -> None:
    calendar = read_calendar(calendar_file)
    try:
        allowance = parse_allowance(span, country=country)
        due_at = due(_moment(start), allowance, calendar=calendar)
    except ClockProblem as problem:
        raise click.ClickException(say(problem.sentence, terminal_language())) from problem
    local = due_at.astimezone(calendar.time_zone).isoformat()
    told = {"due": due_at.isoformat(), "local": local, "span": allowance.to_text()}
    click.echo(json.dumps(told, indent=2) if form == "json" else local)


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError as problem:
        raise click.ClickException(tell("calendar-bad-moment", text=text)) from problem


def _batch(file: Path) -> tuple[Answer, ...]:
    source = content_of(file, most_bytes=MOST_BYTES + 1)
    if len(source) > MOST_BYTES:
        raise click.ClickException(tell("calendar-batch-too-large", megabytes=MOST_BYTES // 10**6))
    try:
        rows = read_rows(source)
    except BadRow as problem:
        _refuse(file, (problem,))
    answers, problems = answers_of(rows)
    if problems:
        _refuse(file, problems)
    return answers


def _refuse(file: Path, problems: tuple[BadRow, ...]) -> None:
    for each in problems:
        click.echo(f"{file}:{each.line}: {say(each.sentence, terminal_language())}", err=True)
    raise SystemExit(1)


def _tell_answers(answers: tuple[Answer, ...], form: str) -> None:
    if form == "json":
        click.echo(json.dumps([each.as_plain() for each in answers], ensure_ascii=False, indent=2))
        return
    for each in answers:
        click.echo(f"{each.id}\t{each.due or each.minutes}")
