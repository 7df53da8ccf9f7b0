import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from handrail.cli.desk import on_a_desk
from handrail.cli.terminal import tell

if TYPE_CHECKING:
    from handrail.cli.taking_in import Taken


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
    click.echo(_as_json(taken) if form == "json" else tell("cli-intake", **taken.counts))
    if taken.rejected or taken.not_looked_at:
        raise SystemExit(1)


def _as_json(taken: "Taken") -> str:
    """Return the counts, and what became of no letter, if there is any, with its mend."""
    problems = [
        {"file": each.file, "words": each.words, "mend": each.mend} for each in taken.rejected
    ]
    return json.dumps({**taken.counts, **({"problems": problems} if problems else {})})
