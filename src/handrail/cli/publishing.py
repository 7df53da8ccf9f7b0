"""Procedure files are published: all of them, or none."""

from pathlib import Path

import click

from handrail.cli.desk import on_a_desk
from handrail.cli.sound_files import FILES, procedures_in, tell_problems, tell_reuses
from handrail.cli.terminal import tell
from handrail.sop.ledger import IdsReused
from handrail.sop.link import CannotLink, in_order_of_use


@click.command(help=tell("cli-help-procedure-publish"))
@FILES
@on_a_desk
def publish(files: tuple[Path, ...]) -> None:
    """Publish procedure files, all or none."""
    by_procedure = procedures_in(files, is_told=True)
    from django.db import transaction  # only on an open desk

    from handrail.channels.work.moment import edge_now
    from handrail.cli.set_up import set_up
    from handrail.library.actions.publish_version import publish_version

    set_up()
    edge = edge_now()
    named = {procedure.id: file for procedure, file in by_procedure.items()}
    try:
        with transaction.atomic():
            published = [
                publish_version(
                    named[name].read_text(encoding="utf-8"),
                    file=str(named[name]),
                    by=None,
                    at=edge.at,
                    real_at=edge.real_at,
                )
                for name in in_order_of_use(by_procedure)
            ]
    except CannotLink as refused:
        tell_problems(refused)
        raise SystemExit(1) from refused
    except IdsReused as refused:
        tell_reuses(refused)
        raise SystemExit(1) from refused
    for version in published:
        told = "cli-published" if version.is_new else "cli-published-before"
        click.echo(tell(told, version=version.name))
