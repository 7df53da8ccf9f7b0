"""The five branches: where they are, when they are open, how much they have to do."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from handrail.clock import Calendar, Span
from handrail.words import Language

BRAND = "Kettle & Thyme"
DOMAIN = "kettle-and-thyme.example"
LETTERS = 3_000
"""How many the whole shop gets in a year."""


@dataclass(frozen=True)
class Town:
    """A branch of the shop.

    Attributes:
        weekdays, saturday: opening and closing time; no time is closed.
        region: the part of the country whose holidays count, as `holidays` names it.
        share: of all letters that the shop gets.
        languages: of the customers, the most frequent first.
    """

    slug: str
    name: str
    zone: str
    country: str
    weekdays: tuple[str, str]
    saturday: tuple[str, str] | None
    share: float
    languages: tuple[Language, ...]
    region: str | None = None


TOWNS = (
    Town(
        slug="budapest",
        name="Budapest",
        zone="Europe/Budapest",
        country="HU",
        weekdays=("09:00", "17:30"),
        saturday=("09:00", "13:00"),
        share=0.20,
        languages=(Language.HU, Language.EN),
    ),
    Town(
        slug="warsaw",
        name="Warsaw",
        zone="Europe/Warsaw",
        country="PL",
        weekdays=("08:00", "18:00"),
        saturday=("10:00", "14:00"),
        share=0.27,
        languages=(Language.PL, Language.EN),
    ),
    Town(
        slug="zagreb",
        name="Zagreb",
        zone="Europe/Zagreb",
        country="HR",
        weekdays=("08:00", "16:00"),
        saturday=("09:00", "13:00"),
        share=0.14,
        languages=(Language.HR, Language.EN),
    ),
    Town(
        slug="oslo",
        name="Oslo",
        zone="Europe/Oslo",
        country="NO",
        weekdays=("08:00", "16:00"),
        saturday=None,
        share=0.14,
        languages=(Language.NB, Language.EN),
    ),
    Town(
        slug="berlin",
        name="Berlin",
        zone="Europe/Berlin",
        country="DE",
        region="BE",
        weekdays=("09:00", "18:00"),
        saturday=("10:00", "16:00"),
        share=0.25,
        languages=(Language.DE, Language.EN),
    ),
)


@cache
def calendar_of(town: Town, years: range) -> Calendar:
    """Return the town's service hours with the real holidays of its country."""
    import holidays  # only a set-up needs it, and it brings every country of the world

    day, saturday = _spans(town.weekdays), _spans(town.saturday)
    return Calendar(
        zone=town.zone,
        week=(*((day,) * 5), saturday, ()),
        holidays=frozenset(
            holidays.country_holidays(town.country, subdiv=town.region, years=years)
        ),
        exceptions=dict(_half_days(town, years)),
    )


def _spans(hours: tuple[str, str] | None) -> tuple[Span, ...]:
    return (Span.of(*hours),) if hours else ()


def _half_days(town: Town, years: range) -> Mapping[date, tuple[Span, ...]]:
    """Return the last day of the year, which ends at noon."""
    noon = (Span.of(town.weekdays[0], "12:00"),)
    days = (date(year + 1, 1, 1) - timedelta(days=1) for year in years)
    return {day: noon for day in days if day.weekday() < 5}
