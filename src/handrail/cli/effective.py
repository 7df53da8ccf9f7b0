"""What holds at one branch, and what a new state of a procedure means for its overlays."""

import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import click

from handrail.cli.folder import files_of
from handrail.cli.law_pack import A_FILE, ON, opened
from handrail.cli.refusing import SHOWN, Told, print_plain, reasons, refusing, tell_all, told
from handrail.cli.terminal import tell
from handrail.cli.trust import Trust, trust_in
from handrail.cli.whole_file import write_whole
from handrail.sop.document import Procedure
from handrail.sop.finding import BrokenProcedure, Finding
from handrail.sop.folder import Folder, company_of
from handrail.sop.hashes import behaviour_hash
from handrail.sop.overlay import (
    LawPackRefused,
    Level,
    NotItsBase,
    Overlay,
    Where,
    effective,
    in_order,
    parse_overlay,
    to_rebase,
)
from handrail.sop.parse import parse_procedure
from handrail.sop.plain import Plain
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
@SHOWN
def effective_file(
    folder: Path,
    procedure: str,
    branch: str,
    brand: str,
    country: str,
    trust: tuple[Path, ...],
    on: datetime | None,
    out: Path | None,
    shown: str,
) -> None:
    """Write a procedure as it is at a branch."""
    where = Where(branch, brand, country)
    with refusing(as_json=shown == "json"):
        read = _sound(folder)
        base = _procedure(read, procedure, folder)
        laid = _laid(read, base, where, _Laws(_trust(read, trust), on))
        written = render_procedure(effective(base, laid.overlays, where=where))
        if out is not None:
            write_whole(out, written)
    if shown == "json":
        print_plain(laid.as_plain(written, out))
        return
    tell_all(laid.left_out)
    if out is None:
        sys.stdout.write(written)


@dataclass(frozen=True)
class _Laid:
    """What is laid on a procedure at a place, and why some law packs are not."""

    overlays: tuple[Overlay, ...]
    left_out: tuple[Told, ...]

    def as_plain(self, written: str, out: Path | None) -> Plain:
        """Return what was written for programs."""
        return {
            "ok": True,
            **({"procedure": written} if out is None else {"file": str(out)}),
            "overlays": [
                {"overlay": each.id, "level": each.level.name.lower()} for each in self.overlays
            ],
            "left_out": [each.as_plain for each in self.left_out],
        }


@dataclass(frozen=True)
class _Laws:
    """Whose law packs are taken, and on which day."""

    trust: Trust
    on: datetime | None

    def of(self, overlay: Overlay) -> tuple[Overlay, ...]:
        """Return what a law pack says of the procedure, read anew.

        Raises:
            LawPackRefused: nobody we trust has signed it, or it is not in force.
        """
        pack = opened(Path(overlay.file), trust=self.trust, on=self.on)
        return tuple(law for law in pack.overlays if law.of == overlay.of)


def _sound(folder: Path) -> Folder:
    """Return what the folder holds.

    Raises:
        BrokenProcedure: something in it is not sound.
    """
    read = company_of(files_of((folder,)))
    if read.broken:
        raise BrokenProcedure(read.findings)
    return read


def _trust(folder: Folder, files: tuple[Path, ...]) -> Trust:
    """Return whom the files trust; what the folder's own list revokes is revoked."""
    return trust_in(files, beside=folder.company.publishers or ())


def _laid(folder: Folder, base: Procedure, where: Where, laws: _Laws) -> _Laid:
    """Return what holds at a place; of the law only packs that are in force on the day."""
    overlays: list[Overlay] = []
    left_out: list[Told] = []
    for each in folder.overlays:
        if each.of != base.id or not where.is_meant_by(each):
            continue
        try:
            overlays += laws.of(each) if each.level is Level.LAW else (each,)
        except LawPackRefused as refused:
            if not refused.is_about_the_day:
                raise
            left_out += reasons(refused)
    return _Laid(in_order(overlays), tuple(left_out))


def _procedure(folder: Folder, name: str, path: Path) -> Procedure:
    known = {each.id: each for each in folder.procedures.values()}
    if name not in known:
        told = tell(
            "cli-no-procedure", procedure=name, folder=str(path), known=", ".join(known) or "-"
        )
        raise click.ClickException(told)
    return known[name]


@click.command(name="rebase", help=tell("cli-help-procedure-rebase"))
@click.argument("overlay", type=A_FILE)
@click.argument("old", type=A_FILE)
@click.argument("new", type=A_FILE)
@SHOWN
def rebase(overlay: Path, old: Path, new: Path, shown: str) -> None:
    """Say what of an overlay has to be looked at again."""
    with refusing(as_json=shown == "json"):
        written = parse_overlay(overlay.read_bytes(), name=str(overlay))
        base, now = (parse_procedure(each.read_bytes(), name=str(each)) for each in (old, new))
        _require_same(written, base, now)
        notes = tuple(map(told, _notes(written, base, now, old)))
    state = behaviour_hash(now)[:SHOWN_OF_A_HASH]
    if shown == "json":
        found = [each.as_plain for each in notes]
        print_plain({"ok": not notes, "overlay": written.id, "base": state, "findings": found})
    elif notes:
        tell_all(notes)
    else:
        click.echo(tell("cli-rebase-nothing", file=str(overlay), base=state))
    if notes:
        raise SystemExit(1)


def _notes(overlay: Overlay, base: Procedure, now: Procedure, old: Path) -> tuple[Finding, ...]:
    try:
        return tuple(to_rebase(overlay, base=base, now=now))
    except NotItsBase as problem:
        told = {"file": overlay.file, "old": str(old), "base": overlay.base or "-"}
        raise click.ClickException(tell("cli-rebase-not-its-base", **told)) from problem


def _require_same(overlay: Overlay, *states: Procedure) -> None:
    for procedure in states:
        if procedure.id != overlay.of:
            told = {"file": overlay.file, "of": overlay.of, "procedure": procedure.id}
            raise click.ClickException(tell("cli-rebase-another", **told))
