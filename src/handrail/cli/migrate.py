import click

from handrail.cli.desk import on_a_desk
from handrail.cli.refusing import SHOWN, print_plain
from handrail.cli.terminal import tell


@click.command(help=tell("cli-help-migrate"))
@SHOWN
@on_a_desk
def migrate(shown: str) -> None:
    """Bring the database up to date."""
    from handrail.cli.set_up import migrate as bring_up_to_date  # only on an open desk

    count = bring_up_to_date()
    if shown == "json":
        print_plain({"ok": True, "changes": count})
    else:
        click.echo(tell("cli-migrated", count=count))
