from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from handrail.demo.clock_steps import ClockStep, length_of
from handrail.demo.half import WARM_UP, good_moment
from handrail.demo.towns import TOWNS, calendar_of

WARSAW = ZoneInfo("Europe/Warsaw")
MOMENTS = st.integers(0, 700 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


@given(now=MOMENTS, step=st.sampled_from(ClockStep))
def test_the_clock_only_moves_forward(now, step):
    assert length_of(step, now=now, zone=WARSAW) > timedelta()


@given(now=MOMENTS)
def test_to_monday_leads_to_the_next_monday_at_nine_on_the_wall(now):
    reached = now + length_of(ClockStep.MONDAY, now=now, zone=WARSAW)

    local = reached.astimezone(WARSAW)
    assert (local.weekday(), local.hour, local.minute, local.second) == (0, 9, 0, 0)
    assert reached - now <= timedelta(days=7, hours=1)


@given(now=MOMENTS)
def test_the_shop_moves_in_well_within_a_working_day(now):
    warsaw = next(town for town in TOWNS if town.slug == "warsaw")
    calendar = calendar_of(warsaw, range(now.year, now.year + 2))

    moment = good_moment(now)

    [opening] = [
        (opens, closes)
        for opens, closes in calendar.opening_spans(
            moment - timedelta(days=1), moment + timedelta(days=1)
        )
        if opens <= moment < closes
    ]
    assert now <= moment <= now + timedelta(days=6)
    assert moment - opening[0] >= WARM_UP
    assert opening[1] - moment >= WARM_UP
