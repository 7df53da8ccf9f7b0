from datetime import timedelta

import pytest

from handrail.record.models import Moment
from handrail.record.moments import (
    THE_ROW,
    CannotMoveBack,
    desk_now,
    forget_offset,
    move_forward,
)
from tests.apps.conftest import NOW

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def test_the_desks_time_is_the_real_one_until_somebody_moves_it():
    assert desk_now(real_now=NOW) == NOW


def test_the_desks_time_moves_forward_and_goes_on_from_there():
    assert move_forward(DAY, real_now=NOW) == NOW + DAY
    assert move_forward(2 * DAY, real_now=NOW) == NOW + 3 * DAY

    assert desk_now(real_now=NOW + DAY) == NOW + 4 * DAY


def test_the_desks_time_never_moves_back():
    with pytest.raises(CannotMoveBack, match="only moves forward"):
        move_forward(-timedelta(microseconds=1), real_now=NOW)

    assert desk_now(real_now=NOW) == NOW


def test_another_process_sees_the_move_within_a_second():
    desk_now(real_now=NOW)
    from_elsewhere(DAY)

    assert desk_now(real_now=NOW + timedelta(seconds=0.9)) < NOW + DAY
    assert desk_now(real_now=NOW + timedelta(seconds=1)) > NOW + DAY


def from_elsewhere(by):
    """Move the clock as another process does, behind the back of this one's cache."""
    Moment.objects.create(id=THE_ROW, ahead=by)


def test_asking_often_reads_the_database_once(django_assert_num_queries):
    forget_offset()

    with django_assert_num_queries(1):
        for n in range(100):
            desk_now(real_now=NOW + timedelta(milliseconds=n))
