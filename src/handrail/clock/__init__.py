"""Durations, calendars, due and elapsed times, pauses, standards. No Django here."""
