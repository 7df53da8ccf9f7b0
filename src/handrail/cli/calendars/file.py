"""A calendar from a file of the command line, in YAML or JSON."""

from datetime import date
from pathlib import Path

import click

from handrail.cli.calendars.plain import Plain, as_plain, key_that_is_twice, place_of
from handrail.cli.terminal import tell, terminal_language
from handrail.clock import ClockProblem, OpeningTimes, opening_times_from_json
from handrail.clock.reach import refuse_out_of_reach
from handrail.clock.span import DAY
from handrail.sop.finding import BrokenProcedure, Finding, finding
from handrail.sop.nodes import Node
from handrail.sop.source import MAX_SIZE_KB, read_nodes
from handrail.words import SOURCE, known_ids, say

MOST_BYTES = MAX_SIZE_KB * 1024 + 1
"""One more than a calendar may have, so that a longer one is found to be too long."""

FORMAT_OF_FILES = 2

A_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


def read_calendar(file: Path) -> OpeningTimes:
    """Return the calendar of a file; where it is broken, say what is wrong and end the command."""
    node = _node(file)
    try:
        return opening_times_from_json(_with_format(as_plain(node)))
    except ClockProblem as problem:
        place = place_of(node, problem)
        said = say(problem.sentence, terminal_language())
        click.echo(f"{file}:{place.line}:{place.column}: {said}", err=True)
        raise SystemExit(1) from problem


def content_of(file: Path, *, most_bytes: int) -> bytes:
    """Return the file's bytes, at most so many; if it cannot be read, say so and end."""
    try:
        with file.open("rb") as opened:
            return opened.read(most_bytes)
    except OSError as problem:
        why = problem.strerror or str(problem)
        click.echo(tell("read-unreadable", file=str(file), why=why), err=True)
        raise SystemExit(1) from problem


def days_in_reach(first: str, *, days: int) -> tuple[date, date]:
    """Return the first of so many days and the last; if it is none that clocks know, say so."""
    try:
        begin = date.fromisoformat(first)
        refuse_out_of_reach(begin)
        end = begin + (days - 1) * DAY
        refuse_out_of_reach(end)
    except ClockProblem as problem:
        raise click.ClickException(say(problem.sentence, terminal_language())) from problem
    except ValueError as problem:
        raise click.ClickException(tell("calendar-bad-day", text=first)) from problem
    return begin, end


def _node(file: Path) -> Node:
    try:
        node = read_nodes(content_of(file, most_bytes=MOST_BYTES), file=str(file))
        again = key_that_is_twice(node)
        if again:
            found = finding(str(file), again.place, "duplicate-key", key=again.text)
            raise BrokenProcedure((found,))
    except BrokenProcedure as broken:
        for each in broken.findings:
            click.echo(_said(each), err=True)
        raise SystemExit(1) from broken
    return node


def _said(found: Finding) -> str:
    """Return what is wrong with the YAML; where the mend speaks of procedures, calendars' own."""
    own = f"calendar-{found.rule}-mend"
    mend = own if own in known_ids(SOURCE) else found.mend
    what, how = (say(each, terminal_language()) for each in (found.sentence, mend))
    return f"{found.file}:{found.line}:{found.column}: {what} {how}"


def _with_format(plain: Plain) -> Plain:
    """Return the values with the format that is meant where a person wrote none."""
    if not isinstance(plain, dict):
        return plain
    written = plain.get("format", str(FORMAT_OF_FILES))
    inner = plain.get("calendars")
    joint = {"calendars": [_with_format(each) for each in inner]} if isinstance(inner, list) else {}
    return {**plain, **joint, "format": {"1": 1, "2": 2}.get(str(written), 0)}
