"""Desks to test clocks with: calendars, moments and durations, drawn and ready-made."""

from datetime import UTC, date, datetime, time, timedelta
from random import Random

from hypothesis import strategies as st

from handrail.clock import Calendar, Duration, JointCalendar, Span, Together, Unit

ZONES = ("Europe/Warsaw", "Europe/Budapest", "Europe/Oslo", "Europe/Berlin", "Europe/Zagreb")

NINE_TO_FIVE = (Span.of("09:00", "17:00"),)
NIGHT_SHIFT = (Span.of("22:00", "06:00"),)


def working_week(zone="Europe/Warsaw", spans=NINE_TO_FIVE, **more):
    return Calendar(zone, (spans,) * 5 + ((), ()), **more)


def every_day(spans, zone="Europe/Warsaw", **more):
    return Calendar(zone, (spans,) * 7, **more)


def utc(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def spans(*texts):
    return tuple(Span.of(*text.split("-")) for text in texts)


DAYS = (
    (),
    NINE_TO_FIVE,
    spans("00:00-24:00"),
    spans("09:00-12:00", "13:00-17:00"),
    spans("02:00-03:00"),
    spans("02:30-03:15"),
    spans("02:15-02:45"),
    spans("01:00-02:30", "02:30-04:00"),
    spans("00:00-02:07", "02:59-03:01", "03:02-24:00"),
    spans("08:00-10:00", "10:00-11:11", "11:13-19:47", "20:00-22:30"),
    spans("07:13-07:14"),
    spans("23:59-24:00"),
)
"""Days that end at midnight at the latest, so that any may follow any."""

NIGHTS = ((), NIGHT_SHIFT, spans("07:00-12:00", "20:00-06:30"), spans("07:00-21:00", "23:59-02:30"))
"""Days of which none opens before the night before it is over."""

NUMBERS = {1: (1, 6), 3: range(26, 32), 7: (9,), 10: range(22, 28), 12: (24, 31)}
CLOCK_CHANGES = tuple(date(2026, month, day) for month in NUMBERS for day in NUMBERS[month])
"""Days around both changes of the clocks, and some on which nobody touches them."""


def _calendar(chance, zone):
    days = chance.choice([DAYS, NIGHTS])
    shut, changed = chance.sample(CLOCK_CHANGES, 2), chance.sample(CLOCK_CHANGES, 2)
    return Calendar(
        zone, tuple(chance.choices(days, k=7)), frozenset(shut), dict.fromkeys(changed, ())
    )


CALENDARS = tuple(_calendar(Random(number), ZONES[number % 5]) for number in range(40))
"""The same forty for every test, so that each one's openings are worked out once."""

calendars = st.sampled_from((*CALENDARS, *(Calendar(zone, ((),) * 7) for zone in ZONES)))
open_calendars = st.sampled_from([each for each in CALENDARS if each.opens_every_week])


def _together(chance):
    parts = tuple(chance.sample(CALENDARS, chance.choice((1, 2, 2, 3))))
    return JointCalendar(chance.choice(ZONES), parts, chance.choice(tuple(Together)))


joint_calendars = st.sampled_from([_together(Random(number)) for number in range(20)])


@st.composite
def minutes_of_time(draw):
    return datetime.combine(draw(st.sampled_from(CLOCK_CHANGES)), time(), UTC) + timedelta(
        minutes=draw(st.integers(0, 1439))
    )


@st.composite
def moments(draw):
    return draw(minutes_of_time()) + timedelta(microseconds=draw(st.integers(0, 59_999_999)))


def durations(*units, most=60):
    return st.builds(Duration, st.integers(1, most), st.sampled_from(units or tuple(Unit)))


ODD_ZONES = (*ZONES, "Australia/Lord_Howe", "Africa/Cairo", "Africa/Casablanca", "America/New_York")


@st.composite
def days(draw, *, until=1440):
    """Draw the spans of a day, apart and in order; the last one ends at midnight or before."""
    edges = sorted(draw(st.sets(st.integers(0, until), max_size=6)))
    pairs = zip(edges[::2], edges[1::2], strict=False)
    return tuple(Span(timedelta(minutes=one), timedelta(minutes=other)) for one, other in pairs)


@st.composite
def nights(draw):
    """Draw a day that opens late and closes in the morning, before any other of these opens."""
    opens, closes = draw(st.integers(1080, 1439)), draw(st.integers(1441, 1900))
    return (Span(timedelta(minutes=opens), timedelta(minutes=closes)),)


ANY_DAY, ANY_NIGHT = days(), nights() | st.just(())
ANY_WEEK = st.one_of(*(st.lists(kind, min_size=7, max_size=7) for kind in (ANY_DAY, ANY_NIGHT)))
ANY_ZONE = st.sampled_from(ODD_ZONES)
SOME_DAYS = st.sets(st.sampled_from(CLOCK_CHANGES), max_size=4)


@st.composite
def random_calendars(draw):
    """Draw any calendar, with opening time in each week."""
    week = draw(ANY_WEEK)
    if not any(week):
        week[draw(st.integers(0, 6))] = NINE_TO_FIVE
    shut, changed = draw(SOME_DAYS), draw(SOME_DAYS)
    return Calendar(draw(ANY_ZONE), tuple(week), frozenset(shut), dict.fromkeys(changed, ()))


@st.composite
def random_joint_calendars(draw):
    """Draw calendars laid together, which may never be open at the same time."""
    parts = draw(st.lists(RANDOM_CALENDARS, min_size=1, max_size=3))
    return JointCalendar(draw(ANY_ZONE), tuple(parts), draw(st.sampled_from(Together)))


RANDOM_CALENDARS = random_calendars()
