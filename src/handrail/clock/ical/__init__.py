"""Calendars as iCalendar files (RFC 5545), in and out; what reads them is loaded only here.

An event of whole days closes its days, as in the feeds of holidays that states and programs
publish. An event with times opens: every week if it comes back each week for ever, else on its
days alone. So a calendar that is written comes back with the same hours on every day.
"""

from handrail.clock.ical.reading import FromIcal, LeftOut, calendar_from_ical
from handrail.clock.ical.writing import opening_times_to_ical

__all__ = ["FromIcal", "LeftOut", "calendar_from_ical", "opening_times_to_ical"]
