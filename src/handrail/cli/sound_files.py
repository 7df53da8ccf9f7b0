"""Procedure files that a command can only go on with if every one of them is sound."""

from pathlib import Path

import click

from handrail.cli.terminal import tell, terminal_language
from handrail.cli.translations import tell_what_is_missing
from handrail.sop.document import Procedure
from handrail.sop.finding import BrokenProcedure
from handrail.sop.ledger import IdsReused
from handrail.sop.link import CannotLink
from handrail.sop.parse import parse_procedure
from handrail.words import Sentence, say

FILES = click.argument(
    "files",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)


def procedures_in(files: tuple[Path, ...], *, is_told: bool) -> dict[Procedure, Path]:
    """Return the procedures in the order of their files, or leave once all have been looked at.

    Args:
        is_told: also of the sound ones it is said that they are, and what is not translated.
    """
    found: dict[Procedure, Path] = {}
    is_broken = False
    for file in dict.fromkeys(files):
        try:
            procedure = parse_procedure(file.read_bytes(), name=str(file))
        except BrokenProcedure as broken:
            is_broken = True
            for each in broken.findings:
                click.echo(each.said_in(terminal_language()), err=True)
            continue
        found[procedure] = file
        if is_told:
            click.echo(tell("cli-procedure-sound", file=str(file)))
            tell_what_is_missing(file, procedure)
    if is_broken:
        raise SystemExit(1)
    return found


def tell_problems(refused: CannotLink) -> None:
    """Say what keeps procedures from being used by others."""
    for each in refused.problems:
        click.echo(f"{_say(each.sentence)} {_say(each.mend)} ({each.rule})", err=True)


def tell_reuses(refused: IdsReused) -> None:
    """Say which ids would come to mean another step."""
    for each in refused.reuses:
        click.echo(f"{_say(each.sentence)} {_say(each.mend)} (id-reused)", err=True)


def _say(what: Sentence) -> str:
    return say(what, terminal_language())
