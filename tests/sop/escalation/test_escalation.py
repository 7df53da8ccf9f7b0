"""Escalation climbs each rung once, ends, and never tells nobody."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from handrail.clock import Circumstances, Duration, TimedMeasure, Unit, always_open
from handrail.sop.escalation import (
    Absence,
    Climb,
    Colleagues,
    Escalation,
    From,
    How,
    Ladder,
    QuietHours,
    Rung,
    Told,
    earliest,
    moments_of,
    who_is_told,
)
from handrail.sop.text import NOTHING

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
TODAY = date(2026, 3, 2)
CALENDAR = always_open("UTC")
WARSAW = ZoneInfo("Europe/Warsaw")
NIGHT = QuietHours(time(20), time(7))

PEOPLE = ("alice@h.example", "bob@h.example", "charlie@h.example", "dora@h.example")
ALICE, BOB, CHARLIE, DORA = PEOPLE
HERE = Colleagues(
    everyone=(DORA, ALICE, BOB, CHARLIE), assignee=ALICE, roles={"team_leader": (BOB,)}
)


def rung(since=From.OVERDUE, *tell, hours=0):
    after = Duration(hours, Unit.HOUR) if hours else None
    return Rung(since=since, tell=tell or ("assignee",), by=(How.SCREEN,), after=after)


def ladder(*rungs, **more):
    return Ladder("late", NOTHING, (TimedMeasure.RESOLVE,), rungs, **more)


def told(*tell, here=HERE, on=TODAY, **company):
    company = {"last_resort": (DORA,), **company}
    return who_is_told(rung(From.OVERDUE, *tell), Escalation((), **company), here, on=on)


def climb(*rungs, since=None, **more):
    known = {From.OVERDUE: NOON} if since is None else since
    return [
        (each.place, each.at - NOON)
        for each in moments_of(ladder(*rungs), Climb(known, **more), calendar=CALENDAR)
    ]


def test_rungs_are_climbed_at_their_delays_from_their_moments():
    rungs = rung(From.WARNING), rung(hours=2), rung(), rung(From.START, hours=1)

    found = climb(
        *rungs,
        since={From.START: NOON - HOUR, From.WARNING: NOON + HOUR, From.OVERDUE: NOON + 2 * HOUR},
    )

    assert found == [(3, timedelta()), (0, HOUR), (2, 2 * HOUR), (1, 4 * HOUR)]


def test_a_moment_that_is_not_known_climbs_nothing():
    assert climb(rung(From.WARNING), rung()) == [(1, timedelta())]


def test_whoever_acknowledges_stops_what_had_come_and_not_what_comes_later():
    rungs = rung(From.WARNING, hours=1), rung(From.OVERDUE)
    since = {From.WARNING: NOON, From.OVERDUE: NOON + 2 * HOUR}

    after_the_warning = climb(*rungs, since=since, acknowledged=(NOON + HOUR / 2,))
    after_both = climb(*rungs, since=since, acknowledged=(NOON + 3 * HOUR,))

    assert after_the_warning == [(1, 2 * HOUR)]
    assert after_both == []


@given(
    hours=st.lists(st.integers(0, 9), min_size=1, max_size=20),
    since=st.lists(st.sampled_from(From), min_size=20, max_size=20),
    steps=st.integers(0, 30),
)
def test_each_rung_is_climbed_once_and_the_ladder_ends(hours, since, steps):
    rungs = [rung(where, hours=after) for after, where in zip(hours, since, strict=False)]
    known = dict.fromkeys(From, NOON)
    climbed, order = frozenset(), []
    for _ in range(steps):
        moments = moments_of(ladder(*rungs), Climb(known, climbed=climbed), calendar=CALENDAR)
        if not moments:
            break
        order.append(moments[0])
        climbed |= {moments[0].place}

    assert len({each.place for each in order}) == len(order) == min(steps, len(rungs))
    assert [each.at for each in order] == sorted(each.at for each in order)


def test_the_first_ladder_that_is_meant_for_a_case_counts():
    gold = ladder(rung(), meant_for=Circumstances(customer_group="gold"))
    any_case = ladder(rung())
    company = Escalation((gold, any_case), (DORA,))

    assert company.ladder(TimedMeasure.RESOLVE, Circumstances(customer_group="gold")) is gold
    assert company.ladder(TimedMeasure.RESOLVE, Circumstances()) is any_case
    assert company.ladder(TimedMeasure.ANSWER, Circumstances()) is None


def test_the_one_who_has_the_case_a_role_and_a_colleague_are_told_each_once():
    assert told("assignee", "team_leader", BOB, CHARLIE) == Told((ALICE, BOB, CHARLIE))


def test_one_who_is_away_is_stood_in_for_along_their_deputies():
    away = Absence(TODAY, TODAY)

    found = told(
        "assignee",
        absent=((ALICE, (away,)), (BOB, (away,))),
        deputies=((ALICE, BOB), (BOB, CHARLIE)),
    )

    assert found == Told((CHARLIE,), {CHARLIE: ALICE})
    assert told("assignee", absent=((ALICE, (away,)),), on=TODAY + timedelta(days=1)) == Told(
        (ALICE,)
    )


def test_deputies_in_a_loop_end_at_the_last_resort():
    away = Absence(TODAY, TODAY)

    found = told(
        "assignee",
        absent=((ALICE, (away,)), (BOB, (away,))),
        deputies=((ALICE, BOB), (BOB, ALICE)),
    )

    assert found == Told((DORA,), is_last_resort=True)


def test_a_case_that_nobody_has_goes_to_the_last_resort():
    nobody = Colleagues(everyone=HERE.everyone)

    assert told("assignee", "team", here=nobody) == Told((DORA,), is_last_resort=True)


def test_a_last_resort_that_has_left_leaves_an_administrator():
    gone = "gone@h.example"

    found = told("assignee", here=Colleagues(everyone=(BOB, ALICE)), last_resort=(gone,))

    assert found == Told((BOB,), is_last_resort=True)


addresses = st.sampled_from(PEOPLE)
colleagues = st.builds(
    Colleagues,
    everyone=st.lists(addresses, min_size=1, unique=True).map(tuple),
    assignee=st.none() | addresses,
    team=st.lists(addresses).map(tuple),
    roles=st.dictionaries(st.sampled_from(("agent", "boss")), st.lists(addresses).map(tuple)),
)
days = st.dates(date(2026, 3, 1), date(2026, 3, 4))
companies = st.builds(
    Escalation,
    ladders=st.just(()),
    last_resort=st.lists(addresses, min_size=1).map(tuple),
    absent=st.lists(st.tuples(addresses, st.lists(st.builds(Absence, days, days)).map(tuple))).map(
        tuple
    ),
    deputies=st.lists(st.tuples(addresses, addresses)).map(tuple),
)
targets = st.lists(st.sampled_from(("assignee", "team", "agent", "boss", *PEOPLE)), min_size=1).map(
    tuple
)


@given(colleagues, companies, targets)
def test_as_long_as_one_colleague_works_here_somebody_is_told(here, company, tell):
    found = who_is_told(rung(From.OVERDUE, *tell), company, here, on=TODAY)

    assert found.who
    assert set(found.who) <= set(here.everyone)
    assert len(set(found.who)) == len(found.who)


@given(colleagues, companies, targets)
def test_one_who_is_away_is_told_only_as_the_last_resort(here, company, tell):
    found = who_is_told(rung(From.OVERDUE, *tell), company, here, on=TODAY)

    assert found.is_last_resort or not any(company.is_away(who, TODAY) for who in found.who)


def test_nobody_s_mail_rings_at_night_and_by_day_it_rings_at_once():
    evening = datetime(2026, 3, 2, 21, tzinfo=WARSAW)
    night = datetime(2026, 3, 3, 3, tzinfo=WARSAW)
    morning = datetime(2026, 3, 3, 7, tzinfo=WARSAW)

    assert earliest(evening, NIGHT, zone=WARSAW) == morning
    assert earliest(night, NIGHT, zone=WARSAW) == morning
    assert earliest(morning, NIGHT, zone=WARSAW) == morning
    assert earliest(night, None, zone=WARSAW) == night


times = st.times().map(lambda at: at.replace(microsecond=0))


@given(
    st.integers(0, 365 * 24 * 60).map(lambda minutes: NOON + timedelta(minutes=minutes)),
    st.builds(QuietHours, times, times),
)
def test_what_waits_for_the_end_of_quiet_hours_waits_a_day_at_most(moment, quiet):
    found = earliest(moment, quiet, zone=WARSAW)

    assert moment <= found <= moment + timedelta(hours=25)
    assert found == moment or earliest(found, quiet, zone=WARSAW) == found
