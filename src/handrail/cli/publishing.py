"""Procedures, what lies on them and the company's files are published: all named, or none."""

from collections.abc import Iterable
from pathlib import Path

import click

from handrail.cli.checking import PATHS
from handrail.cli.desk import on_a_desk
from handrail.cli.folder import files_of, tell_findings
from handrail.cli.law_pack import A_FILE, no_key, public_key, refuse, signature_beside
from handrail.cli.sound_files import procedures_in, tell_problems, tell_reuses
from handrail.cli.terminal import tell, terminal_language
from handrail.sop.company import COMPANY_FILES
from handrail.sop.finding import BrokenProcedure
from handrail.sop.folder import company_of
from handrail.sop.folder.document import kind_of
from handrail.sop.ledger import IdsReused
from handrail.sop.link import CannotLink
from handrail.sop.overlay import LawPackRefused
from handrail.sop.overlay.signature import NotAKey
from handrail.words import say

BESIDES = frozenset({"overlay", "law pack", *COMPANY_FILES})
"""Kinds of files that are published besides procedures."""


@click.command(help=tell("cli-help-procedure-publish"))
@PATHS
@click.option("--trust", type=A_FILE, multiple=True, help=tell("cli-help-trust"))
@on_a_desk
def publish(paths: tuple[Path, ...], trust: tuple[Path, ...]) -> None:
    """Publish procedures, what lies on them and the company's files, all or none."""
    files = files_of(paths)
    if any(path.is_dir() for path in paths):
        _require_sound_together(files)
    kinds = {name: kind_of(source) for name, source in files.items()}
    procedures_in(
        tuple(Path(name) for name, kind in kinds.items() if kind in {"", "procedure"}),
        is_told=True,
    )
    wanted = {name: files[name] for name, kind in kinds.items() if kind in {"procedure", *BESIDES}}
    _publish(wanted, trust)


def _require_sound_together(files: dict[str, bytes]) -> None:
    """Leave if the files of folders do not go together."""
    folder = company_of(files)
    tell_findings(folder.findings)
    if folder.broken:
        raise SystemExit(1)


def _publish(files: dict[str, bytes], trust: tuple[Path, ...]) -> None:
    # only on an open desk
    from handrail.channels.work.moment import edge_now
    from handrail.cli.set_up import set_up
    from handrail.library.actions.publish_together import FileToPublish, publish_together
    from handrail.library.refused import LibraryRefused

    set_up()
    edge = edge_now()
    together = [
        FileToPublish(name, source, signature_beside(Path(name))) for name, source in files.items()
    ]
    try:
        published = publish_together(
            together,
            trusted=[public_key(file) for file in trust],
            by=None,
            at=edge.at,
            real_at=edge.real_at,
        )
    except BrokenProcedure as refused:
        tell_findings(refused.findings)
        raise SystemExit(1) from refused
    except CannotLink as refused:
        tell_problems(refused)
        raise SystemExit(1) from refused
    except IdsReused as refused:
        tell_reuses(refused)
        raise SystemExit(1) from refused
    except LawPackRefused as refused:
        refuse(refused)
    except NotAKey as problem:
        raise no_key(*trust) from problem
    except LibraryRefused as refused:
        raise click.ClickException(say(refused.sentence, terminal_language())) from refused
    for version in published:
        told = "cli-published" if version.is_new else "cli-published-before"
        click.echo(tell(told, version=version.name))
    _tell_what_holds_nowhere(each.name for each in published)


def _tell_what_holds_nowhere(published: Iterable[str]) -> None:
    """Say which overlays are for no branch of this desk: perhaps its name is misspelt."""
    from handrail.library.overlays import overlays_in_force
    from handrail.library.places import branches_meant_by

    names = set(published)
    nowhere = {
        each.name
        for each in overlays_in_force()
        if each.name in names and not branches_meant_by(each)
    }
    for name in sorted(nowhere):
        click.echo(tell("cli-overlay-nowhere", overlay=name), err=True)


@click.command(help=tell("cli-help-procedure-withdraw"))
@click.argument("overlay")
@on_a_desk
def withdraw(overlay: str) -> None:
    """Take an overlay or a law pack out of force."""
    from handrail.channels.work.moment import edge_now  # only on an open desk
    from handrail.library.actions.withdraw_overlay import withdraw_overlay
    from handrail.library.refused import LibraryRefused

    edge = edge_now()
    try:
        name = withdraw_overlay(overlay, by=None, at=edge.at, real_at=edge.real_at)
    except LibraryRefused as refused:
        raise click.ClickException(say(refused.sentence, terminal_language())) from refused
    except BrokenProcedure as refused:
        tell_findings(refused.findings)
        raise SystemExit(1) from refused
    click.echo(tell("cli-overlay-withdrawn", overlay=name))
