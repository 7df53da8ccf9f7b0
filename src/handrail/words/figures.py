"""Dates, times, spans, numbers and money as each language writes them."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from decimal import Decimal

from babel.dates import format_date, format_skeleton, format_time, format_timedelta
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent

from handrail.words.language import Language

_WRITTEN_IN = {Language.EN: "en_GB"}
"""Whose English the desk writes: the day before the month."""


def day(value: date, language: Language) -> str:
    """Return a date such as "24 Nov 2026"."""
    return format_date(value, "medium", locale=_WRITTEN_IN.get(language, language.value))


def short_day(value: date, language: Language) -> str:
    """Return a day of a week that is near, such as "Tue 24 Nov"."""
    return str(format_skeleton("MMMEd", value, locale=_WRITTEN_IN.get(language, language.value)))


def moment(value: datetime, language: Language, *, zone: tzinfo) -> str:
    """Return a weekday, day and time in the zone, such as "Tue 24 Nov, 16:12"."""
    local = value.astimezone(zone)
    locale = _WRITTEN_IN.get(language, language.value)
    weekday = format_skeleton("MMMEd", local, locale=locale)
    return f"{weekday}, {clock_time(value, language, zone=zone)}"


def moment_in_full(value: datetime, language: Language, *, zone: tzinfo) -> str:
    """Return a moment that no other reads like, such as "Tue, 24 Nov 2026, 16:12".

    Seconds are shown where there are any, and UTC is named: it is seldom the reader's zone.
    """
    local = value.astimezone(zone)
    day = format_skeleton("yMMMEd", local, locale=_WRITTEN_IN.get(language, language.value))
    time = local.time().isoformat("seconds" if local.second else "minutes")
    return f"{day}, {time} UTC" if zone is UTC else f"{day}, {time}"


def clock_time(value: datetime, language: Language, *, zone: tzinfo) -> str:
    """Return the time of day in the zone, 24 hours, such as "09:51"."""
    return format_time(value.astimezone(zone), "HH:mm", locale=language.value)


def span(value: timedelta, language: Language) -> str:
    """Return a rounded length of time, such as "31 min" or "2 hr"."""
    return format_timedelta(value, format="short", threshold=2, locale=language.value)


def age(value: timedelta, language: Language) -> str:
    """Return how old something is, in minutes at least: nobody waits for seconds to pass."""
    return format_timedelta(
        value, granularity="minute", format="short", threshold=2, locale=language.value
    )


def number(value: float | Decimal, language: Language, *, places: int = 0) -> str:
    """Return a number with the language's own separators."""
    pattern = "#,##0" + ("." + "0" * places if places else "")
    return format_decimal(value, pattern, locale=language.value)


def exact(value: Decimal | int, language: Language) -> str:
    """Return a number with all its decimals and no zero behind them."""
    digits = Decimal(value).normalize().as_tuple().exponent
    return number(Decimal(value), language, places=max(0, -int(digits)))


def one_of(words: Sequence[str], language: Language) -> str:
    """Return words of which one is meant: "an agent, a team leader or the workshop"."""
    return format_list(words, style="or", locale=language.value)


def percent(share: float, language: Language) -> str:
    """Return a share from 0 to 1 in per cent, such as "94 %"."""
    return format_percent(share, locale=language.value)


def money(amount: Decimal, currency: str, language: Language) -> str:
    """Return an amount in an ISO 4217 currency."""
    return format_currency(amount, currency, locale=language.value)


def month_name(month: str, language: Language) -> str:
    """Return a month such as "2026-11" in words: "November 2026"."""
    return format_date(date.fromisoformat(f"{month}-01"), "LLLL yyyy", locale=language.value)
