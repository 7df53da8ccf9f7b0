import click

from handrail.cli.desk import on_a_desk
from handrail.cli.terminal import tell


@click.command(help=tell("cli-help-migrate"))
@on_a_desk
def migrate() -> None:
    """Bring the database up to date."""
    from handrail.cli.set_up import migrate as bring_up_to_date  # only on an open desk

    click.echo(tell("cli-migrated", count=bring_up_to_date()))
