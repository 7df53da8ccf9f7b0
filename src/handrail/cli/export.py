from collections.abc import Callable
from pathlib import Path

import click

from handrail.cli.procedure_file import Asked, read_linked, read_procedure
from handrail.cli.reading.as_json import procedure_as_json
from handrail.cli.terminal import tell, terminal_language
from handrail.cli.whole_file import write_whole
from handrail.sop.document import Procedure
from handrail.sop.formats.bpmn import to_bpmn
from handrail.sop.formats.markdown import to_markdown
from handrail.words import Language

Writer = Callable[[Procedure, Language], str]

FORMATS: dict[str, Writer] = {
    "markdown": to_markdown,
    "bpmn": to_bpmn,
    "json": lambda procedure, language: f"{procedure_as_json(procedure, language)}\n",
}
"""What a procedure can be written as, by the name that `--to` takes."""

AS_IT_STANDS = frozenset({"bpmn"})
"""The formats that come back: what a procedure uses is named in them, and not written out."""


@click.command(help=tell("cli-help-export"))
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--to",
    "--format",
    "form",
    type=click.Choice(list(FORMATS)),
    required=True,
    help=tell("cli-help-to"),
)
@click.option(
    "--language", type=click.Choice(list(map(str, Language))), help=tell("cli-help-export-language")
)
@click.option(
    "-o", "out", type=click.Path(dir_okay=False, path_type=Path), help=tell("cli-help-out")
)
def export(file: Path, form: str, language: str | None, out: Path | None) -> None:
    """Write a procedure in another format."""
    reader = Language(language or terminal_language())
    read = read_procedure if form in AS_IT_STANDS else read_linked
    written = FORMATS[form](read(file, Asked(reader, as_json=form == "json")), reader)
    if out is None:
        click.echo(written.encode(), nl=False)
    else:
        write_whole(out, written)
