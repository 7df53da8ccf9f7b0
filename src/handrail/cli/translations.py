"""What of a procedure is still to be translated, or to be translated anew."""

import json
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import click

from handrail.cli.layout import BLANK, Line, Look, show
from handrail.cli.procedure_file import LANGUAGE, Asked, read_procedure, reader_language
from handrail.cli.terminal import tell, terminal_language
from handrail.sop.diff.reader import Reader
from handrail.sop.document import Procedure
from handrail.sop.plain import Plain
from handrail.sop.translations import Due, Lack, translations_due
from handrail.words import Language, say
from handrail.words.names import name_in

TROUBLE = 2
LANGUAGES = click.Choice(list(map(str, Language)))


@click.command(help=tell("translations-help"))
@click.argument(
    "files",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@click.option("--into", multiple=True, type=LANGUAGES, help=tell("translations-help-into"))
@LANGUAGE
@click.option(
    "--format",
    "shown",
    type=click.Choice(["text", "json"]),
    default="text",
    help=tell("cli-help-format"),
)
def translations(
    files: tuple[Path, ...], into: tuple[str, ...], language: str | None, shown: str
) -> None:
    """Say what is to be translated."""
    asked = Asked(reader_language(language), as_json=shown == "json", exit_code=TROUBLE)
    versions = [(str(file), read_procedure(file, asked)) for file in files]
    _require_one_procedure(versions)
    wanted = tuple(map(Language, into)) or None
    found = translations_due(versions, languages=wanted)
    reader = Reader(versions[-1][1], reader_language(language))
    if shown == "json":
        click.echo(json.dumps(_as_plain(found, reader), ensure_ascii=False, indent=2))
    else:
        show(_lines(found, reader))
    raise SystemExit(1 if found else 0)


def tell_what_is_missing(file: Path, procedure: Procedure) -> None:
    """Say how many texts are missing in each language that the procedure has a title in."""
    for missing, count in what_is_missing(str(file), procedure):
        name = name_in(missing, terminal_language())
        click.echo(tell("translations-checked", file=str(file), count=count, language=name))


def what_is_missing(file: str, procedure: Procedure) -> Iterator[tuple[Language, int]]:
    """Yield each language that the procedure has a title in and lacks texts in, with how many."""
    found = sorted(translations_due([(file, procedure)]), key=lambda due: due.language)
    for language, dues in groupby(found, key=lambda due: due.language):
        yield language, len(list(dues))


def _require_one_procedure(versions: list[tuple[str, Procedure]]) -> None:
    first, procedure = versions[0]
    for file, other in versions:
        if other.id != procedure.id:
            click.echo(tell("translations-others", file=file, first=first), err=True)
            raise SystemExit(TROUBLE)


def _lines(found: tuple[Due, ...], reader: Reader) -> Iterator[Line]:
    if not found:
        yield Line(say("translations-none", reader.language))
    is_first = True
    for language in Language:
        dues = [due for due in found if due.language is language]
        if dues and not is_first:
            yield BLANK
        if dues:
            is_first = False
            name = name_in(language, reader.language)
            heading = say("translations-heading", reader.language, language=name, count=len(dues))
            yield Line(heading, Look.HEADING)
        for subject, texts in groupby(dues, key=lambda due: due.subject):
            yield Line(reader.subject(subject), Look.NUMBER, depth=2, hang=2)
            yield from (Line(f"- {_told(due, reader)}", depth=4, hang=2) for due in texts)


def _told(due: Due, reader: Reader) -> str:
    source = name_in(due.source, reader.language)
    values = {"source": source, "wording": due.wording}
    if due.lack is Lack.OUTDATED:
        values |= {"since": due.since, "meant": due.meant or ""}
    told = say(f"translations-{due.lack}", reader.language, **values)
    return f"{reader.text(due.text, due.only_if)}: {told}"


def _as_plain(found: tuple[Due, ...], reader: Reader) -> Plain:
    return [
        {
            "of": due.subject.of.value,
            "id": due.subject.id,
            "way": due.subject.way,
            "text": due.text,
            "language": due.language.value,
            "lack": due.lack.value,
            "source": due.source.value,
            "wording": due.wording,
            "meant": due.meant,
            "since": due.since,
            "words": f"{reader.subject(due.subject)}: {_told(due, reader)}",
        }
        for due in found
    ]
