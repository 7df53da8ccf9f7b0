import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from babel.dates import get_month_names

from handrail.sop.folding import fold
from handrail.words import SOURCE, Language

ISO = re.compile(r"([0-9]{4})[-.]([0-9]{1,2})[-.]([0-9]{1,2})\.?")
FIGURES = re.compile(r"([0-9]{1,2})[./-] ?([0-9]{1,2})(?:[./-] ?([0-9]{4})?)?\.?")
NAMED = re.compile(r"([0-9]{1,2})\.? ?([a-z]{3,12})\.?(?: ([0-9]{4}))?\.?")
NAMED_FIRST = re.compile(r"(?:([0-9]{4})\.? )?([a-z]{3,12})\.? ([0-9]{1,2})\.?(?: ([0-9]{4}))?")


def read_day(text: str, language: Language, *, today: date) -> date | None:
    """Return the day written as 2026-11-24, 24.11.2026, 24.11. or 24 Nov, or None.

    Among figures the day stands before the month. Without a year it is the nearest such day.
    """
    written = " ".join(fold(text).replace(",", " ").split())
    if found := ISO.fullmatch(written):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := FIGURES.fullmatch(written):
        return _day(found[3], int(found[2]), int(found[1]), today)
    if found := NAMED.fullmatch(written):
        return _day(found[3], _month(found[2], language), int(found[1]), today)
    if found := NAMED_FIRST.fullmatch(written):
        return _day(found[1] or found[4], _month(found[2], language), int(found[3]), today)
    return None


def _day(year: str | None, month: int, day: int, today: date) -> date | None:
    if year is not None:
        return _date(int(year), month, day)
    years = (today.year - 1, today.year, today.year + 1)
    days = [found for near in years if (found := _date(near, month, day)) is not None]
    return min(days, key=lambda found: abs(found - today), default=None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(name: str, language: Language) -> int:
    """Return the month of a name or its beginning, in the language or in English; 0 for none."""
    for tongue in (language, SOURCE):
        for month, known in _months(tongue):
            if known.startswith(name):
                return month
    return 0


@cache
def _months(language: Language) -> tuple[tuple[int, str], ...]:
    return tuple(_each_month(language))


def _each_month(language: Language) -> Iterator[tuple[int, str]]:
    for context in ("format", "stand-alone"):
        names = get_month_names("wide", context=context, locale=language.value)
        for month in range(1, 13):
            yield month, fold(names[month])
