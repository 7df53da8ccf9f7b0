import json
import sys
from collections import deque
from collections.abc import Iterator
from functools import partial
from io import TextIOWrapper
from pathlib import Path

import click

from handrail.cli.layout import Line, show
from handrail.cli.procedure_file import FILE, LANGUAGE, Asked, read_linked, reader_language
from handrail.cli.terminal import tell
from handrail.cli.walking.asking import BadAnswers, EndOfAnswers, answers_in, asked_of
from handrail.cli.walking.options import CHANNEL, begun, now, stop
from handrail.cli.walking.record import Record
from handrail.cli.walking.session import Session, new_session
from handrail.cli.walking.summary import lines_of_summary, summary_as_plain, summary_of
from handrail.cli.walking.walk import Left, Walk
from handrail.words import say

NOT_ENDED = 1
INTERRUPTED = 130
"""The exit code of whatever is ended with Ctrl-C."""


@click.command(help=tell("walk-help"))
@FILE
@LANGUAGE
@CHANNEL
@click.option(
    "--answers",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help=tell("walk-help-answers"),
)
@click.option(
    "--record", type=click.Path(dir_okay=False, path_type=Path), help=tell("walk-help-record")
)
@click.option(
    "--format",
    "shown",
    type=click.Choice(["text", "json"]),
    default="text",
    help=tell("cli-help-format"),
)
def walk(
    file: Path,
    language: str | None,
    channel: str | None,
    answers: Path | None,
    record: Path | None,
    shown: str,
) -> None:
    """Guide somebody through a procedure."""
    reader = reader_language(language)
    procedure = read_linked(file, Asked(reader, as_json=shown == "json"))
    kept = Record(record) if record else None
    begin = partial(new_session, procedure, reader, now, channel=channel, record=kept)
    session = begun(begin, record)
    is_json = shown == "json"
    code = _walked(session, _answers(answers, session), record, is_json=is_json)
    summary = summary_of(session)
    if is_json:
        click.echo(json.dumps(summary_as_plain(summary), ensure_ascii=False, indent=2))
    else:
        show(lines_of_summary(summary, session))
    raise SystemExit(code)


def _walked(
    session: Session, given: dict[str, deque[str]], record: Path | None, *, is_json: bool
) -> int:
    """Walk until the procedure has ended, or nobody goes on; return the exit code."""
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")

    def tell_lines(lines: Iterator[Line]) -> None:
        show(lines, err=is_json)

    try:
        left = Walk(session, asked_of(given, err=is_json), tell_lines).go()
    except EndOfAnswers:
        left = Left.BY_THE_WALKER
    except KeyboardInterrupt:
        click.echo("", err=is_json)
        _say_how_to_go_on(session, record)
        return INTERRUPTED
    if left is Left.AT_THE_END:
        return 0
    _say_how_to_go_on(session, record)
    return NOT_ENDED


def _say_how_to_go_on(session: Session, record: Path | None) -> None:
    name = "kept" if record else "not-kept"
    click.echo(say(f"walk-{name}", session.language, file=str(record or "")), err=True)


def _answers(file: Path | None, session: Session) -> dict[str, deque[str]]:
    if file is None:
        return {}
    known = {
        f"{name}{more}"
        for name in session.machine.numbers
        for more in ("", ".approval", ".reason", ".undone", ".left")
    }
    try:
        return answers_in(file, known=known)
    except BadAnswers as problem:
        stop("bad-answer", file=str(file), line=problem.line, text=problem.text)
    except OSError as problem:
        stop("record-unusable", file=str(file), why=problem.strerror or str(problem))
