"""What has changed from one file to another, as a person reads it."""

import json
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import click

from handrail.cli.layout import BLANK, Line, Look, show
from handrail.cli.procedure_file import LANGUAGE, Asked, read_procedure, reader_language
from handrail.cli.terminal import tell
from handrail.sop.diff import (
    Change,
    ToldChange,
    Touches,
    changes_as_plain,
    changes_between,
    tell_changes,
)
from handrail.words import Language, say

TROUBLE = 2
"""The exit code of a file that can't be compared; 0 says equal, 1 says different, as diff(1)."""

A_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command(help=tell("read-help-diff"))
@click.argument("before", type=A_FILE)
@click.argument("after", type=A_FILE)
@LANGUAGE
@click.option(
    "--format",
    "shown",
    type=click.Choice(["text", "json"]),
    default="text",
    help=tell("cli-help-format"),
)
def diff(before: Path, after: Path, language: str | None, shown: str) -> None:
    """Say what has changed from one procedure to another."""
    reader = reader_language(language)
    asked = Asked(reader, as_json=shown == "json", exit_code=TROUBLE)
    older, newer = (read_procedure(each, asked) for each in (before, after))
    changes = changes_between(older, newer)
    told = tell_changes(changes, older, newer, reader)
    if shown == "json":
        click.echo(_as_json(changes, told, reader))
    else:
        show(_lines(told, reader))
    raise SystemExit(1 if changes else 0)


def _lines(told: tuple[ToldChange, ...], reader: Language) -> Iterator[Line]:
    if not told:
        yield Line(say("diff-none", reader))
    is_first = True
    for which in Touches:
        found = [each for each in told if each.touches is which]
        if not found:
            continue
        if not is_first:
            yield BLANK
        is_first = False
        yield Line(say(f"diff-{which}", reader, count=len(found)), Look.HEADING)
        for subject, changes in groupby(found, key=lambda each: each.subject):
            yield Line(subject, Look.NUMBER, depth=2, hang=2)
            yield from (Line(f"- {each.statement}", depth=4, hang=2) for each in changes)


def _as_json(changes: tuple[Change, ...], told: tuple[ToldChange, ...], reader: Language) -> str:
    listed = [
        {"change": plain, "words": each.on_one_line(reader)}
        for plain, each in zip(changes_as_plain(changes), told, strict=True)
    ]
    return json.dumps({"same": not changes, "changes": listed}, ensure_ascii=False, indent=2)
