"""Calendars as they are kept: for whose cases, what each has been since when, and which counts."""
