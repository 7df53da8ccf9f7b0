"""A procedure made of something else: a flow chart, a question tree, a text."""

import json
from pathlib import Path

import click

from handrail.cli.terminal import tell, terminal_language
from handrail.cli.whole_file import write_whole
from handrail.sop.finding import Finding
from handrail.sop.formats import (
    IMPORTERS,
    Entry,
    Imported,
    Importer,
    NotImported,
    importer_for,
    importer_named,
)
from handrail.words import say

MOST_BYTES = 20_000_000


@click.command("import", help=tell("cli-help-import"))
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--as",
    "form",
    type=click.Choice([each.name for each in IMPORTERS]),
    help=tell("cli-help-import-as"),
)
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help=tell("cli-help-import-output"),
)
@click.option(
    "--format",
    "shown",
    type=click.Choice(["text", "json"]),
    default="text",
    help=tell("cli-help-format"),
)
def import_file(file: Path, form: str | None, output: Path | None, shown: str) -> None:
    """Make a procedure of a file, whole or not at all."""
    importer = _importer(file, form)
    try:
        imported = importer.read(_content(file), name=str(file))
    except NotImported as told:
        _tell_findings(told.findings, as_json=shown == "json")
        raise SystemExit(1) from told
    if output is not None:
        write_whole(output, imported.source)
    if shown == "json":
        click.echo(_as_json(imported, output))
    else:
        _tell_report(imported, output)


def _importer(file: Path, form: str | None) -> Importer:
    if form is not None:
        return importer_named(form)
    importer = importer_for(file.name)
    if importer is None:
        known = ", ".join(each.name for each in IMPORTERS)
        raise click.UsageError(tell("cli-import-unknown", file=str(file), known=known))
    return importer


def _content(file: Path) -> bytes:
    """Return the file's bytes, at most one more than any importer takes."""
    try:
        with file.open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except OSError as problem:
        why = problem.strerror or str(problem)
        raise click.ClickException(
            tell("cli-file-unreadable", file=str(file), why=why)
        ) from problem


def _tell_report(imported: Imported, output: Path | None) -> None:
    """Print the account; beside the procedure if that is printed too."""
    if output is None:
        click.echo(imported.source.encode(), nl=False)
    for entry in imported.report:
        click.echo(entry.said_in(terminal_language()), err=output is None)
    if output is not None:
        used = sum(entry.is_used for entry in imported.report)
        left = len(imported.report) - used
        click.echo(tell("cli-imported", file=str(output), used=used, unused=left))


def _as_json(imported: Imported, output: Path | None) -> str:
    report = [_entry(entry) for entry in imported.report]
    written = {"procedure": imported.source} if output is None else {"file": str(output)}
    return json.dumps({"ok": True, **written, "report": report}, ensure_ascii=False, indent=2)


def _entry(entry: Entry) -> dict[str, str | bool]:
    told: dict[str, str | bool] = {
        "piece": entry.piece,
        "used": entry.is_used,
        "words": entry.words_in(terminal_language()),
    }
    if entry.place:
        told["place"] = entry.place
    if entry.used_as is not None:
        told["became"] = entry.used_as
    return told


def _tell_findings(findings: tuple[Finding, ...], *, as_json: bool) -> None:
    language = terminal_language()
    if not as_json:
        for each in findings:
            click.echo(each.said_in(language), err=True)
        return
    told = [
        {
            "file": each.file,
            "line": each.line,
            "column": each.column,
            "rule": each.rule,
            "words": say(each.sentence, language),
            "mend": say(each.mend, language),
        }
        for each in findings
    ]
    click.echo(json.dumps({"ok": False, "findings": told}, ensure_ascii=False, indent=2))
