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
