import sys
from collections.abc import Callable
from pathlib import Path

import click

from handrail.cli.terminal import tell, terminal_language
from handrail.cli.whole_file import write_whole
from handrail.sop.document import Procedure
from handrail.sop.finding import BrokenProcedure
from handrail.sop.formats.bpmn import to_bpmn
from handrail.sop.formats.markdown import to_markdown
from handrail.sop.parse import parse_procedure
from handrail.words import Language

Writer = Callable[[Procedure, Language], str]

FORMATS: dict[str, Writer] = {"markdown": to_markdown, "bpmn": to_bpmn}
"""What a procedure can be written as, by the name that `--to` takes."""


@click.command(help=tell("cli-help-export"))
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--to", "form", type=click.Choice(list(FORMATS)), required=True, help=tell("cli-help-to")
)
@click.option(
    "--language", type=click.Choice(list(map(str, Language))), help=tell("cli-help-export-language")
)
@click.option(
    "-o", "out", type=click.Path(dir_okay=False, path_type=Path), help=tell("cli-help-out")
)
def export(file: Path, form: str, language: str | None, out: Path | None) -> None:
    """Write a procedure in another format."""
    written = FORMATS[form](_sound(file), Language(language or terminal_language()))
    if out is None:
        sys.stdout.write(written)
    else:
        write_whole(out, written)


def _sound(file: Path) -> Procedure:
    """Return the procedure, or say what is wrong with the file and go no further."""
    try:
        return parse_procedure(file.read_bytes(), name=str(file))
    except BrokenProcedure as broken:
        for each in broken.findings:
            click.echo(each.said_in(terminal_language()), err=True)
        raise SystemExit(1) from broken
