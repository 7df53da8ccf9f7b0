"""The command `handrail`."""

import sys
from collections.abc import Mapping
from io import TextIOWrapper
from pkgutil import resolve_name

import click
from typing_extensions import override

from handrail.cli.terminal import tell

COMMANDS: Mapping[str, str] = {
    "demo": "handrail.demo.command:demo",
    "serve": "handrail.cli.serve:serve",
    "work": "handrail.cli.serve:work",
    "intake": "handrail.cli.intake:intake",
    "procedure": "handrail.cli.procedure:procedure",
    "import": "handrail.cli.importing:import_file",
    "export": "handrail.cli.export:export",
    "read": "handrail.cli.reading:read",
    "diff": "handrail.cli.diff:diff",
    "law-pack": "handrail.cli.law_pack:law_pack",
    "walk": "handrail.cli.walking:walk",
    "explain": "handrail.cli.walking:explain",
    "due": "handrail.cli.calendars:due_times",
    "calendar": "handrail.cli.calendars:calendar",
    "clocks": "handrail.cli.clocks:clocks",
    "person": "handrail.cli.person:person",
    "doctor": "handrail.cli.doctor:doctor",
    "migrate": "handrail.cli.migrate:migrate",
}
"""Where each command is. Only the one that is asked for is loaded: all of them take a second."""


class Commands(click.Group):
    """The commands by their names."""

    @override
    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names, as `--help` lists them."""
        return sorted(COMMANDS)

    @override
    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, None if there is none of the name."""
        place = COMMANDS.get(cmd_name)
        command: click.Command | None = resolve_name(place) if place else None
        return command


@click.group(cls=Commands, help=tell("cli-help"))
@click.version_option(package_name="handrail")
def main() -> None:
    """Begin; each command does its own part.

    A terminal that lacks a letter shows its number; no command ends for want of it.
    """
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
