"""Calendars and due times on the command line, without a desk."""

import click

from handrail.cli.calendars.carry import export_calendar, import_calendar
from handrail.cli.calendars.due import due_times
from handrail.cli.calendars.show import show_calendar
from handrail.cli.terminal import tell

__all__ = ["calendar", "due_times"]


@click.group(help=tell("calendar-help"))
def calendar() -> None:
    """Hold the commands about calendars."""


for _command in (show_calendar, import_calendar, export_calendar):
    calendar.add_command(_command)
