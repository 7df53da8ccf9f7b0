"""What holds at one branch, and what a new state of a procedure means for its overlays."""

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click

from handrail.cli.folder import files_of, tell_findings
from handrail.cli.law_pack import A_FILE, ON, opened, refuse, refuse_broken, tell_refusal
from handrail.cli.terminal import tell
from handrail.sop.document import Procedure
from handrail.sop.finding import BrokenProcedure
from handrail.sop.folder import Folder, company_of
from handrail.sop.hashes import behaviour_hash
from handrail.sop.overlay import (
    LawPackRefused,
    Level,
    NotItsBase,
    Overlay,
    Where,
    effective,
    parse_overlay,
    to_rebase,
)
from handrail.sop.parse import parse_procedure
from handrail.sop.render import render_procedure

SHOWN_OF_A_HASH = 12


@click.command(name="effective", help=tell("cli-help-procedure-effective"))
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("procedure")
@click.option("--branch", default="", help=tell("cli-help-branch"))
@click.option("--brand", default="", help=tell("cli-help-brand"))
@click.option("--country", default="", help=tell("cli-help-country"))
@click.option("--trust", type=A_FILE, multiple=True, help=tell("cli-help-trust"))
@ON
@click.option(
    "-o", "out", type=click.Path(dir_okay=False, path_type=Path), help=tell("cli-help-out")
)
def effective_file(
    folder: Path,
    procedure: str,
    branch: str,
    brand: str,
    country: str,
    trust: tuple[Path, ...],
    on: datetime | None,
    out: Path | None,
) -> None:
    """Write a procedure as it is at a branch."""
    read = _sound(folder)
    base = _procedure(read, procedure, folder)
    where = Where(branch, brand, country)
    holding = (each for each in read.overlays if each.of == base.id and where.is_meant_by(each))
    try:
        after = effective(base, _allowed(holding, trust, on), where=where)
    except BrokenProcedure as broken:
        refuse_broken(broken)
    written = render_procedure(after)
    if out is None:
        sys.stdout.write(written)
    else:
        out.write_text(written, encoding="utf-8")


def _sound(folder: Path) -> Folder:
    read = company_of(files_of((folder,)))
    if read.broken:
        tell_findings(read.findings)
        raise SystemExit(1)
    return read


def _procedure(folder: Folder, name: str, path: Path) -> Procedure:
    known = {each.id: each for each in folder.procedures.values()}
    if name not in known:
        told = tell(
            "cli-no-procedure", procedure=name, folder=str(path), known=", ".join(known) or "-"
        )
        raise click.ClickException(told)
    return known[name]


def _allowed(
    overlays: Iterator[Overlay], trust: tuple[Path, ...], on: datetime | None
) -> Iterator[Overlay]:
    """Yield the overlays; of the law only those whose packs are signed, and in force on the day."""
    for overlay in overlays:
        if overlay.level is Level.LAW:
            yield from (law for law in _laws(overlay, trust, on) if law.of == overlay.of)
        else:
            yield overlay


def _laws(overlay: Overlay, trust: tuple[Path, ...], on: datetime | None) -> tuple[Overlay, ...]:
    """Return what the law pack says, read anew; nothing, and why, if it is not in force."""
    try:
        return opened(Path(overlay.file), trust=trust, on=on).overlays
    except LawPackRefused as refused:
        if not refused.is_about_the_day:
            refuse(refused)
        tell_refusal(refused)
        return ()


@click.command(name="rebase", help=tell("cli-help-procedure-rebase"))
@click.argument("overlay", type=A_FILE)
@click.argument("old", type=A_FILE)
@click.argument("new", type=A_FILE)
def rebase(overlay: Path, old: Path, new: Path) -> None:
    """Say what of an overlay has to be looked at again."""
    try:
        written = parse_overlay(overlay.read_bytes(), name=str(overlay))
        base, now = (parse_procedure(each.read_bytes(), name=str(each)) for each in (old, new))
    except BrokenProcedure as broken:
        refuse_broken(broken)
    _require_same(written, base, now)
    try:
        notes = to_rebase(written, base=base, now=now)
    except NotItsBase as problem:
        told = {"file": str(overlay), "old": str(old), "base": written.base or "-"}
        raise click.ClickException(tell("cli-rebase-not-its-base", **told)) from problem
    tell_findings(notes)
    if notes:
        raise SystemExit(1)
    state = behaviour_hash(now)[:SHOWN_OF_A_HASH]
    click.echo(tell("cli-rebase-nothing", file=str(overlay), base=state))


def _require_same(overlay: Overlay, *states: Procedure) -> None:
    for procedure in states:
        if procedure.id != overlay.of:
            told = {"file": overlay.file, "of": overlay.of, "procedure": procedure.id}
            raise click.ClickException(tell("cli-rebase-another", **told))
