"""Whether procedures, the company's files and overlays are sound, and what they leave open."""

from pathlib import Path

import click

from handrail.cli.folder import files_of, tell_findings
from handrail.cli.terminal import tell, terminal_language
from handrail.cli.translations import tell_what_is_missing
from handrail.sop.folder import company_of
from handrail.sop.remarks import remarks_on

PATHS = click.argument(
    "paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path)
)


@click.command(help=tell("cli-help-procedure-check"))
@PATHS
def check(paths: tuple[Path, ...]) -> None:
    """Say what is wrong with files and folders, and between them, and what is left open."""
    files = files_of(paths)
    folder = company_of(files)
    tell_findings(folder.findings)
    for file in folder.files:
        if file not in folder.broken | folder.not_looked_at:
            click.echo(tell("cli-procedure-sound", file=file))
            if file in folder.procedures:
                _tell_what_is_open(file, files[file])
                tell_what_is_missing(Path(file), folder.procedures[file])
    if folder.broken:
        raise SystemExit(1)


def _tell_what_is_open(file: str, source: bytes) -> None:
    for each in remarks_on(source, name=file):
        click.echo(each.said_in(terminal_language()), err=True)
