"""What `walk` and `explain` are told on the command line."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import click

from handrail.cli.terminal import tell
from handrail.cli.walking.record import BrokenRecord
from handrail.cli.walking.session import OtherProcedure, Session
from handrail.sop.vocabulary import CHANNELS
from handrail.words.sentence import Value

TROUBLE = 2
"""The exit code of a wrong command, and of a file of answers or a record that can't be used."""

CHANNEL = click.option("--channel", type=click.Choice(CHANNELS), help=tell("walk-help-channel"))


def now() -> datetime:
    """Return the time in UTC."""
    return datetime.now(UTC)


def begun(begin: Callable[[], Session], record: Path | None) -> Session:
    """Return the session, or say why its record can't be used and end the command."""
    try:
        return begin()
    except BrokenRecord as problem:
        stop("record-broken", file=str(record), line=problem.line)
    except OtherProcedure:
        stop("record-of-another", file=str(record))
    except OSError as problem:
        stop("record-unusable", file=str(record), why=problem.strerror or str(problem))


def stop(name: str, /, **values: Value) -> NoReturn:
    """Say what is wrong, and end the command."""
    click.echo(tell(f"walk-{name}", **values), err=True)
    raise SystemExit(TROUBLE)
