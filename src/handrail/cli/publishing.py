"""Procedures, what lies on them and the company's files are published: all named, or none."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from handrail.cli.checking import PATHS
from handrail.cli.desk import on_a_desk
from handrail.cli.folder import files_of
from handrail.cli.law_pack import A_FILE, no_key, signature_beside
from handrail.cli.refusing import SHOWN, print_plain, refusing, tell_all, told
from handrail.cli.sound_files import procedures_in
from handrail.cli.terminal import tell, terminal_language
from handrail.cli.trust import PUBLISHERS, Trust, publishers_in, trust_in
from handrail.sop.company import COMPANY_FILES
from handrail.sop.finding import BrokenProcedure, Finding
from handrail.sop.folder import company_of
from handrail.sop.folder.document import kind_of
from handrail.sop.overlay.signature import NotAKey
from handrail.sop.plain import Plain
from handrail.words import say

if TYPE_CHECKING:
    from handrail.library.published import Published  # models can't be imported before a desk

BESIDES = frozenset({"overlay", "law pack", *COMPANY_FILES})
"""Kinds of files that are published besides procedures."""


@click.command(help=tell("cli-help-procedure-publish"))
@PATHS
@click.option("--trust", type=A_FILE, multiple=True, help=tell("cli-help-trust"))
@SHOWN
@on_a_desk
def publish(paths: tuple[Path, ...], trust: tuple[Path, ...], shown: str) -> None:
    """Publish procedures, what lies on them and the company's files, all or none."""
    as_json = shown == "json"
    with refusing(as_json=as_json):
        files = files_of(paths)
        notes = _held_together(files) if any(path.is_dir() for path in paths) else ()
        if not as_json:
            tell_all(map(told, notes))
        wanted = _to_publish(files, is_told=not as_json)
        with _library_says_why():
            published = _publish(wanted, _trust(files, trust))
    nowhere = _hold_nowhere(each.name for each in published)
    if as_json:
        print_plain(_as_plain(published, nowhere, notes))
    else:
        _tell(published, nowhere)


def _held_together(files: dict[str, bytes]) -> tuple[Finding, ...]:
    """Return what is worth a look where files of folders are held against each other.

    Raises:
        BrokenProcedure: they do not go together.
    """
    folder = company_of(files)
    if folder.broken:
        raise BrokenProcedure(folder.findings)
    return folder.findings


def _to_publish(files: dict[str, bytes], *, is_told: bool) -> dict[str, bytes]:
    """Return the files that a library keeps.

    Raises:
        BrokenProcedure: a procedure among them is not sound.
    """
    kinds = {name: kind_of(source) for name, source in files.items()}
    procedures = tuple(Path(name) for name, kind in kinds.items() if kind in {"", "procedure"})
    procedures_in(procedures, is_told=is_told)
    return {name: files[name] for name, kind in kinds.items() if kind in {"procedure", *BESIDES}}


def _trust(files: dict[str, bytes], trust: tuple[Path, ...]) -> Trust:
    """Return whom is trusted; what a list of publishers among the files revokes is revoked."""
    listed = [
        publisher
        for name, source in files.items()
        if kind_of(source) == PUBLISHERS
        for publisher in publishers_in(source, name=name)
    ]
    return trust_in(trust, beside=listed)


def _publish(files: dict[str, bytes], trust: Trust) -> "tuple[Published, ...]":
    # only on an open desk
    from handrail.channels.work.moment import edge_now
    from handrail.cli.set_up import set_up
    from handrail.library.actions.publish_together import FileToPublish, publish_together

    set_up()
    edge = edge_now()
    together = [
        FileToPublish(name, source, signature_beside(Path(name))) for name, source in files.items()
    ]
    try:
        return publish_together(
            together,
            trusted=trust.keys,
            revoked=trust.revoked,
            by=None,
            at=edge.at,
            real_at=edge.real_at,
        )
    except NotAKey as problem:
        raise no_key(*trust.files) from problem


@contextmanager
def _library_says_why() -> Iterator[None]:
    """Have what the library refuses said as the command's own refusal."""
    from handrail.library.refused import LibraryRefused  # only on an open desk

    try:
        yield
    except LibraryRefused as refused:
        raise click.ClickException(say(refused.sentence, terminal_language())) from refused


def _hold_nowhere(published: Iterable[str]) -> tuple[str, ...]:
    """Return which overlays are for no branch of this desk: perhaps its name is misspelt."""
    from handrail.library.overlays import overlays_in_force
    from handrail.library.places import branches_meant_by

    names = set(published)
    nowhere = {
        each.name
        for each in overlays_in_force()
        if each.name in names and not branches_meant_by(each)
    }
    return tuple(sorted(nowhere))


def _tell(published: "tuple[Published, ...]", nowhere: tuple[str, ...]) -> None:
    for version in published:
        said = "cli-published" if version.is_new else "cli-published-before"
        click.echo(tell(said, version=version.name))
    for name in nowhere:
        click.echo(tell("cli-overlay-nowhere", overlay=name), err=True)


def _as_plain(
    published: "tuple[Published, ...]", nowhere: tuple[str, ...], notes: tuple[Finding, ...]
) -> Plain:
    return {
        "ok": True,
        "published": [
            {"version": each.name, "new": each.is_new, "holds_nowhere": each.name in nowhere}
            for each in published
        ],
        "findings": [told(each).as_plain for each in notes],
    }


@click.command(help=tell("cli-help-procedure-withdraw"))
@click.argument("overlay")
@SHOWN
@on_a_desk
def withdraw(overlay: str, shown: str) -> None:
    """Take an overlay or a law pack out of force."""
    from handrail.channels.work.moment import edge_now  # only on an open desk
    from handrail.library.actions.withdraw_overlay import withdraw_overlay

    edge = edge_now()
    with refusing(as_json=shown == "json"), _library_says_why():
        name = withdraw_overlay(overlay, by=None, at=edge.at, real_at=edge.real_at)
    if shown == "json":
        print_plain({"ok": True, "withdrawn": name})
    else:
        click.echo(tell("cli-overlay-withdrawn", overlay=name))
