"""Procedure files that a command can only go on with if every one of them is sound."""

from pathlib import Path

import click

from handrail.cli.terminal import tell
from handrail.cli.translations import tell_what_is_missing
from handrail.sop.document import Procedure
from handrail.sop.finding import BrokenProcedure, Finding
from handrail.sop.parse import parse_procedure

FILES = click.argument(
    "files",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)


def procedures_in(files: tuple[Path, ...], *, is_told: bool) -> dict[Procedure, Path]:
    """Return the procedures in the order of their files, once all have been looked at.

    Args:
        is_told: also of the sound ones it is said that they are, and what is not translated.

    Raises:
        BrokenProcedure: some are not sound, with the findings of all.
    """
    found: dict[Procedure, Path] = {}
    wrong: list[Finding] = []
    for file in dict.fromkeys(files):
        try:
            procedure = parse_procedure(file.read_bytes(), name=str(file))
        except BrokenProcedure as broken:
            wrong += broken.findings
            continue
        found[procedure] = file
        if is_told:
            click.echo(tell("cli-procedure-sound", file=str(file)))
            tell_what_is_missing(file, procedure)
    if wrong:
        raise BrokenProcedure(tuple(wrong))
    return found
