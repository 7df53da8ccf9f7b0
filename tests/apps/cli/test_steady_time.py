"""The time by which the desk works goes on evenly, whatever clocks do."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import OperationalError

from handrail.channels.work.steady_time import BELIEVED_AFTER_SECONDS, SteadyTime
from handrail.record.database_time import database_now

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


class World:
    """A database's clock and the seconds that go by; both are moved by hand."""

    def __init__(self):
        self.clock, self.seconds, self.is_away, self.asked = NOON, 1000.0, False, 0

    def told(self):
        self.asked += 1
        if self.is_away:
            raise OperationalError("gone")
        return self.clock

    def ticks(self):
        return self.seconds

    def go_by(self, seconds):
        self.seconds += seconds
        self.clock += timedelta(seconds=seconds)


@pytest.fixture
def world():
    return World()


@pytest.fixture
def time(world):
    return SteadyTime(world.told, world.ticks)


def go_on(world, time, seconds):
    """Let so many seconds go by, looking at the time at each, and return what it is then."""
    for _ in range(int(seconds)):
        world.go_by(1)
        time.now()
    return time.now()


def test_time_is_the_database_s_and_it_is_asked_once_a_second(world, time):
    seen = [time.now()]
    for _ in range(100):
        world.go_by(0.1)
        seen.append(time.now())

    assert seen[-1] - NOON == timedelta(seconds=10)
    assert seen == sorted(seen)
    assert world.asked <= 11


def test_a_clock_that_is_put_right_a_little_is_followed(world, time):
    time.now()
    world.clock += timedelta(seconds=1)

    assert go_on(world, time, 2) == world.clock


@pytest.mark.parametrize("jump", [HOUR, -HOUR])
def test_a_jump_that_is_taken_back_changes_nothing(world, time, jump):
    time.now()
    world.clock += jump
    during = go_on(world, time, 30)
    world.clock -= jump

    assert during == NOON + timedelta(seconds=30)
    assert go_on(world, time, 100) == NOON + timedelta(seconds=130)


@pytest.mark.parametrize("jump", [HOUR, -HOUR])
def test_a_jump_that_stays_is_believed_after_a_minute(world, time, jump):
    time.now()
    world.clock += jump

    before = go_on(world, time, BELIEVED_AFTER_SECONDS - 1)
    after = go_on(world, time, 5)

    assert before == NOON + timedelta(seconds=BELIEVED_AFTER_SECONDS - 1)
    assert after == world.clock


def test_a_second_jump_is_waited_for_anew(world, time):
    time.now()
    world.clock += HOUR
    go_on(world, time, BELIEVED_AFTER_SECONDS - 5)
    world.clock += HOUR

    assert go_on(world, time, 20) == NOON + timedelta(seconds=BELIEVED_AFTER_SECONDS + 15)


def test_time_goes_on_while_the_database_is_away(world, time):
    time.now()
    world.is_away = True

    assert go_on(world, time, 20) == NOON + timedelta(seconds=20)


def test_without_a_database_from_the_start_there_is_no_time(world, time):
    world.is_away = True

    with pytest.raises(OperationalError):
        time.now()


@pytest.mark.django_db
def test_the_database_says_what_time_it_is_in_utc():
    first, second = database_now(), database_now()

    assert first <= second
    assert abs(first - datetime.now(UTC)) < timedelta(minutes=1)
