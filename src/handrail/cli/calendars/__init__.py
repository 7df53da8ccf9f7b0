"""Calendars and due times on the command line, without a desk."""

from handrail.cli.calendars.due import due_times

__all__ = ["due_times"]
