from pathlib import Path

import click

from handrail.cli.desk import on_a_desk
from handrail.cli.effective import effective_file, rebase
from handrail.cli.folder import files_of, tell_findings
from handrail.cli.scenarios import tell_scenarios
from handrail.cli.terminal import tell, terminal_language
from handrail.sop.finding import BrokenProcedure
from handrail.sop.folder import company_of
from handrail.sop.ledger import IdsReused
from handrail.sop.link import CannotLink, in_order_of_use, link
from handrail.sop.parse import parse_procedure
from handrail.sop.remarks import remarks_on
from handrail.words import Sentence, say

PATHS = click.argument(
    "paths",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, path_type=Path),
)
FILES = click.argument(
    "files",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)


@click.group(help=tell("cli-help-procedure"))
def procedure() -> None:
    """Hold the commands about procedures."""


@procedure.command(help=tell("cli-help-procedure-check"))
@PATHS
def check(paths: tuple[Path, ...]) -> None:
    """Say what is wrong with files and folders, and between them, and what rules leave open."""
    files = files_of(paths)
    folder = company_of(files)
    tell_findings(folder.findings)
    for file in folder.files:
        if file not in folder.broken:
            click.echo(tell("cli-procedure-sound", file=file))
            if file in folder.procedures:
                _tell_remarks(file, files[file])
    if folder.broken:
        raise SystemExit(1)


def _tell_remarks(file: str, source: bytes) -> None:
    for each in remarks_on(source, name=file):
        click.echo(each.said_in(terminal_language()), err=True)


@procedure.command("scenarios", help=tell("cli-help-procedure-scenarios"))
@FILES
@click.option(
    "--format",
    "shown",
    type=click.Choice(["text", "json"]),
    default="text",
    help=tell("cli-help-format"),
)
def show_scenarios(files: tuple[Path, ...], shown: str) -> None:
    """Show the runs of the first file; the others are what it may use."""
    _require_sound(files, is_told=False)
    first, *others = (parse_procedure(each.read_bytes(), name=str(each)) for each in files)
    try:
        linked = link(first, {each.id: each for each in others}.get)
    except CannotLink as refused:
        _tell_problems(refused)
        raise SystemExit(1) from refused
    tell_scenarios(linked, as_json=shown == "json")


@procedure.command(help=tell("cli-help-procedure-publish"))
@FILES
@on_a_desk
def publish(files: tuple[Path, ...]) -> None:
    """Publish procedure files, all or none."""
    _require_sound(files)
    from django.db import transaction  # only on an open desk

    from handrail.channels.work.moment import edge_now
    from handrail.cli.set_up import set_up
    from handrail.library.actions.publish_version import publish_version

    set_up()
    edge = edge_now()
    try:
        with transaction.atomic():
            published = [
                publish_version(
                    file.read_text(encoding="utf-8"),
                    file=str(file),
                    by=None,
                    at=edge.at,
                    real_at=edge.real_at,
                )
                for file in _used_ones_first(files)
            ]
    except CannotLink as refused:
        _tell_problems(refused)
        raise SystemExit(1) from refused
    except IdsReused as refused:
        for reuse in refused.reuses:
            click.echo(f"{_say(reuse.sentence)} {_say(reuse.mend)} (id-reused)", err=True)
        raise SystemExit(1) from refused
    for version in published:
        told = "cli-published" if version.is_new else "cli-published-before"
        click.echo(tell(told, version=version.name))


def _used_ones_first(files: tuple[Path, ...]) -> tuple[Path, ...]:
    by_id = {
        parse_procedure(each.read_bytes(), name=str(each)): each for each in dict.fromkeys(files)
    }
    named = {procedure.id: file for procedure, file in by_id.items()}
    return tuple(named[name] for name in in_order_of_use(by_id))


def _tell_problems(refused: CannotLink) -> None:
    for each in refused.problems:
        click.echo(f"{_say(each.sentence)} {_say(each.mend)} ({each.rule})", err=True)


def _say(what: Sentence) -> str:
    return say(what, terminal_language())


def _require_sound(files: tuple[Path, ...], *, is_told: bool = True) -> None:
    """Look at every file, and go no further if one is broken."""
    broken = [file for file in files if not _is_sound(file, is_told=is_told)]
    if broken:
        raise SystemExit(1)


def _is_sound(file: Path, *, is_told: bool) -> bool:
    try:
        parse_procedure(file.read_bytes(), name=str(file))
    except BrokenProcedure as broken:
        for each in broken.findings:
            click.echo(each.said_in(terminal_language()), err=True)
        return False
    if is_told:
        click.echo(tell("cli-procedure-sound", file=str(file)))
    return True


procedure.add_command(effective_file)
procedure.add_command(rebase)
