"""Public holidays are those of the laws, which stand here as we read them.

Only days off for everybody count; Sundays among them stand in the list where the law names them.
"""

from datetime import date, timedelta

import pytest

from handrail.clock import Calendar, PublicHolidays, Span, due, parse_duration
from tests.core.clock.desks import NINE_TO_FIVE, utc

YEARS = (2025, 2026)


def easter(year):
    """Return Easter Sunday by Gauss's rule for 1900 to 2099 (Zach's Correspondenz, August 1800)."""
    a, b, c = year % 19, year % 4, year % 7
    d = (19 * a + 24) % 30
    e = (2 * b + 4 * c + 6 * d + 5) % 7
    if d + e == 35 or (d == 28 and e == 6 and a > 10):
        e -= 7
    return date(year, 3, 22) + timedelta(days=d + e)


def days(year, *fixed, moving=()):
    """Return the days of fixed dates such as "1.5." and of days after Easter Sunday."""
    named = (text.rstrip(".").split(".") for text in fixed)
    return {
        *(date(year, int(month), int(day)) for day, month in named),
        *(easter(year) + timedelta(days=number) for number in moving),
    }


MAUNDY_THURSDAY, GOOD_FRIDAY, EASTER_MONDAY = -3, -2, 1
ASCENSION, WHIT_SUNDAY, WHIT_MONDAY, CORPUS_CHRISTI = 39, 49, 50, 60


def of_poland(year):
    """Ustawa z 18.1.1951 o dniach wolnych od pracy, art. 1; 24 December by Dz.U. 2024 poz. 1965."""
    fixed = (
        "1.1.",
        "6.1.",
        "1.5.",
        "3.5.",
        "15.8.",
        "1.11.",
        "11.11.",
        "24.12.",
        "25.12.",
        "26.12.",
    )
    return days(year, *fixed, moving=(0, EASTER_MONDAY, WHIT_SUNDAY, CORPUS_CHRISTI))


MOVED_IN_HUNGARY = {2025: ("2.5.", "24.10.", "24.12."), 2026: ("2.1.", "21.8.", "24.12.")}
"""Days of rest by the minister's decree on the order of work of each year; a Saturday is worked."""


def of_hungary(year):
    """2012. évi I. törvény (Mt.) 102. §: the days of (1), Easter and Whit Sunday, days moved."""
    fixed = ("1.1.", "15.3.", "1.5.", "20.8.", "23.10.", "1.11.", "25.12.", "26.12.")
    moving = (GOOD_FRIDAY, 0, EASTER_MONDAY, WHIT_SUNDAY, WHIT_MONDAY)
    return days(year, *fixed, *MOVED_IN_HUNGARY[year], moving=moving)


def of_croatia(year):
    """Zakon o blagdanima, spomendanima i neradnim danima (NN 110/19), članak 1."""
    fixed = (
        *("1.1.", "6.1.", "1.5.", "30.5.", "22.6.", "5.8.", "15.8.", "1.11.", "18.11."),
        *("25.12.", "26.12."),
    )
    return days(year, *fixed, moving=(0, EASTER_MONDAY, CORPUS_CHRISTI))


def of_norway(year):
    """Lov om helligdager og helligdagsfred (1995), § 2; lov om 1 og 17 mai (1947)."""
    moving = (MAUNDY_THURSDAY, GOOD_FRIDAY, 0, EASTER_MONDAY, ASCENSION, WHIT_SUNDAY, WHIT_MONDAY)
    return days(year, "1.1.", "1.5.", "17.5.", "25.12.", "26.12.", moving=moving)


OF_ALL_GERMANY = ("1.1.", "1.5.", "3.10.", "25.12.", "26.12.")
MOVING_IN_ALL_GERMANY = (GOOD_FRIDAY, EASTER_MONDAY, ASCENSION, WHIT_MONDAY)

OF_LAENDER = {
    "BB": (("31.10.",), (0, WHIT_SUNDAY)),
    "BE": (("8.3.",), ()),
    "BW": (("6.1.", "1.11."), (CORPUS_CHRISTI,)),
    "BY": (("6.1.", "1.11."), (CORPUS_CHRISTI,)),
    "HB": (("31.10.",), ()),
    "HE": ((), (CORPUS_CHRISTI,)),
    "HH": (("31.10.",), ()),
    "MV": (("8.3.", "31.10."), ()),
    "NI": (("31.10.",), ()),
    "NW": (("1.11.",), (CORPUS_CHRISTI,)),
    "RP": (("1.11.",), (CORPUS_CHRISTI,)),
    "SH": (("31.10.",), ()),
    "SL": (("15.8.", "1.11."), (CORPUS_CHRISTI,)),
    "SN": (("31.10.",), ()),
    "ST": (("6.1.", "31.10."), ()),
    "TH": (("20.9.", "31.10."), ()),
}
"""Feiertagsgesetze of the Laender: what each has besides all of Germany, by date and by Easter."""


def of_land(land, year):
    """What the law of a Land names; of a Land that also counts every Sunday, not every Sunday."""
    fixed, moving = OF_LAENDER[land]
    found = days(year, *OF_ALL_GERMANY, *fixed, moving=(*MOVING_IN_ALL_GERMANY, *moving))
    if land == "SN":
        found.add(day_of_repentance(year))
    if (land, year) == ("BE", 2025):
        found.add(date(2025, 5, 8))
    return found


def day_of_repentance(year):
    """Return the Wednesday before 23 November (SächsSFG § 1)."""
    day = date(year, 11, 22)
    while day.weekday() != 2:
        day -= timedelta(days=1)
    return day


@pytest.mark.parametrize(
    "sunday", ["2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18"]
)
def test_our_own_easter_is_that_of_the_church(sunday):
    assert easter(int(sunday[:4])).isoformat() == sunday


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize(
    ("code", "of_law"),
    [("PL", of_poland), ("HU", of_hungary), ("HR", of_croatia), ("NO", of_norway)],
)
def test_public_holidays_are_those_of_the_country_s_law(code, of_law, year):
    assert PublicHolidays.of(code).of_year(year) == of_law(year)


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("land", OF_LAENDER)
def test_public_holidays_are_those_of_the_land_s_law(land, year):
    assert PublicHolidays("DE", land).of_year(year) == of_land(land, year)


@pytest.mark.parametrize("year", YEARS)
def test_without_a_land_the_days_count_that_all_of_germany_has(year):
    expected = days(year, *OF_ALL_GERMANY, moving=MOVING_IN_ALL_GERMANY)

    assert PublicHolidays("DE").of_year(year) == expected


@pytest.mark.parametrize("code", ["PL", "HU", "HR", "NO", "DE"])
def test_easter_monday_is_a_holiday_thirty_years_from_now(code):
    holidays = PublicHolidays.of(code)

    assert all(holidays.include(easter(year) + timedelta(days=1)) for year in range(2026, 2057))


def test_a_public_holiday_closes_and_an_exception_opens_it_again():
    week = (NINE_TO_FIVE,) * 5 + ((), ())
    corpus_christi = date(2026, 6, 4)
    closed = Calendar("Europe/Warsaw", week, public=PublicHolidays("PL"))
    opened = Calendar(
        "Europe/Warsaw",
        week,
        exceptions={corpus_christi: (Span.of("10:00", "12:00"),)},
        public=PublicHolidays("PL"),
    )

    due_at = [
        due(utc("2026-06-03T14:00"), parse_duration("2 business hours"), calendar=each)
        for each in (closed, opened)
    ]

    assert due_at == [utc("2026-06-05T08:00"), utc("2026-06-04T09:00")]


def test_two_branches_of_one_country_have_their_own_holidays():
    week = (NINE_TO_FIVE,) * 5 + ((), ())
    epiphany = "2026-01-06T10:00"
    munich, hamburg = (
        Calendar("Europe/Berlin", week, public=PublicHolidays("DE", land)) for land in ("BY", "HH")
    )

    due_at = [
        due(utc(epiphany), parse_duration("1 business hour"), calendar=each)
        for each in (munich, hamburg)
    ]

    assert due_at == [utc("2026-01-07T09:00"), utc("2026-01-06T11:00")]
