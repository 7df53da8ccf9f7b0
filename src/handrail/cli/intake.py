import json
from pathlib import Path

import click

from handrail.cli.desk import on_a_desk
from handrail.cli.terminal import tell


@click.command(help=tell("cli-help-intake"))
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help=tell("cli-help-format"),
)
@on_a_desk
def intake(files: tuple[Path, ...], form: str) -> None:
    """Take letters in from files."""
    from handrail.cli.set_up import set_up  # only on an open desk
    from handrail.cli.taking_in import take_in_files

    set_up()
    taken = take_in_files(files, complain=lambda words: click.echo(words, err=True))
    counts = taken.counts
    click.echo(json.dumps(counts) if form == "json" else tell("cli-intake", **counts))
    if taken.not_looked_at or not all(file.exists() for file in files):
        raise SystemExit(1)
