"""Clocks held against what happened, on the command line."""

from collections.abc import Callable

import click

from handrail.cli.desk import on_a_desk
from handrail.cli.refusing import SHOWN
from handrail.cli.terminal import tell


@click.group(help=tell("clocks-help"))
def clocks() -> None:
    """Hold the commands about the clocks of cases."""


@clocks.command(help=tell("clocks-help-rebuild"))
@click.option("--check", is_flag=True, help=tell("clocks-help-check"))
@SHOWN
@on_a_desk
def rebuild(check: bool, shown: str) -> None:
    """Work every clock out anew from its case's events."""
    from handrail.cli import clocks_rebuilt  # only on an open desk

    run: Callable[..., bool] = (
        clocks_rebuilt.print_for_programs if shown == "json" else clocks_rebuilt.print_for_people
    )
    if not run(mends=not check):
        raise SystemExit(1)


@clocks.command("set-anew", help=tell("clocks-help-set-anew"))
@SHOWN
@on_a_desk
def set_anew(shown: str) -> None:
    """Bring open cases under the standards of today."""
    from handrail.cli import clocks_set_anew  # only on an open desk

    clocks_set_anew.print_set_anew(as_json=shown == "json")


@clocks.command("group", help=tell("clocks-help-group"))
@click.argument("email")
@click.argument("group", default="")
@SHOWN
@on_a_desk
def group(email: str, group: str, shown: str) -> None:
    """Say which group a customer belongs to, for the standards that are meant for it."""
    from handrail.cli import clocks_set_anew  # only on an open desk

    clocks_set_anew.print_group(email, group, as_json=shown == "json")
