from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from handrail.record.delays import GAPS, gap_after, longest_gap_after


@given(st.integers(1, len(GAPS) - 1))
def test_each_wait_is_longer_than_the_one_before(tries):
    assert gap_after(tries + 1) > gap_after(tries) > timedelta()


def test_trying_goes_on_for_three_days_and_then_ends():
    assert sum(GAPS, timedelta()) > timedelta(days=3)
    assert gap_after(len(GAPS)) == timedelta(days=2)
    assert gap_after(len(GAPS) + 1) is None


@given(st.integers(1, 1_000))
def test_what_is_never_given_up_waits_at_most_two_days(tries):
    assert longest_gap_after(tries) == (gap_after(tries) or timedelta(days=2))
