"""Calendars: for whose cases each is, changed with a look at the four weeks ahead, in and out."""
