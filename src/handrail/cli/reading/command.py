from pathlib import Path

import click

from handrail.cli.layout import show
from handrail.cli.procedure_file import FILE, LANGUAGE, Asked, read_linked, reader_language
from handrail.cli.reading.as_json import procedure_as_json
from handrail.cli.reading.document import lines_of_procedure
from handrail.cli.terminal import tell
from handrail.sop.formats.markdown import to_markdown


@click.command(help=tell("read-help"))
@FILE
@LANGUAGE
@click.option(
    "--format",
    "shown",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    help=tell("cli-help-format"),
)
def read(file: Path, language: str | None, shown: str) -> None:
    """Show a procedure as a person reads it."""
    reader = reader_language(language)
    procedure = read_linked(file, Asked(reader, as_json=shown == "json"))
    match shown:
        case "json":
            click.echo(procedure_as_json(procedure, reader))
        case "markdown":
            click.echo(to_markdown(procedure, reader), nl=False)
        case _:
            show(lines_of_procedure(procedure, reader))
