from datetime import timedelta
from fractions import Fraction
from math import comb
from random import Random
from statistics import median as plain_median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.measure import (
    Estimate,
    Interval,
    MeasureUnit,
    NegativeTime,
    NoData,
    NotAShare,
    first_response_time,
    median,
    percentile,
    resolution_time,
)
from handrail.measure.order_statistic import ranks_around

times = st.lists(st.integers(0, 10_000).map(lambda number: timedelta(seconds=number)), min_size=1)
portions = st.fractions(Fraction(1, 100), Fraction(99, 100), max_denominator=100)


def minutes(*numbers):
    return [timedelta(minutes=number) for number in numbers]


@given(times)
def test_the_median_is_the_middle(waits):
    assert median(waits).value == plain_median(waits)


@given(times, portions)
def test_a_percentile_has_its_portion_at_or_below_it(waits, portion):
    estimate = percentile(waits, portion)

    assert sum(wait <= estimate.value for wait in waits) >= portion * len(waits)
    assert sum(wait >= estimate.value for wait in waits) >= (1 - portion) * len(waits)


@given(times, portions)
def test_an_interval_runs_from_one_observed_time_to_another_around_the_value(waits, portion):
    estimate = percentile(waits, portion)

    if estimate.interval is not None:
        assert estimate.interval.low in waits
        assert estimate.interval.high in waits
        assert estimate.interval.low <= estimate.value <= estimate.interval.high


@given(st.integers(1, 150), portions)
def test_ranks_are_the_closest_that_hold_the_confidence(n, portion):
    chances = [
        comb(n, count) * portion**count * (1 - portion) ** (n - count) for count in range(n + 1)
    ]
    tail = Fraction(1, 40)

    ranks = ranks_around(float(portion), n, confidence=0.95)

    if ranks is None:
        assert chances[0] > tail or chances[n] > tail
    else:
        assert sum(chances[: ranks.low]) <= tail < sum(chances[: ranks.low + 1])
        assert sum(chances[ranks.high :]) <= tail < sum(chances[ranks.high - 1 :])


@pytest.mark.parametrize(("n", "ranks"), [(5, None), (6, (1, 6)), (10, (2, 9)), (100, (40, 61))])
def test_ranks_around_a_median_are_the_tabled_ones(n, ranks):
    assert ranks_around(0.5, n, confidence=0.95) == ranks


def test_ranks_of_a_large_desk_are_found_too():
    ranks = ranks_around(0.9, 1_000_000, confidence=0.95)

    assert ranks is not None
    assert ranks.low == pytest.approx(900_000 - 1.96 * 300, abs=2)
    assert ranks.high == pytest.approx(900_001 + 1.96 * 300, abs=2)


def test_the_interval_of_a_median_covers_the_truth_as_often_as_it_says():
    chance, truth = Random(11), timedelta(seconds=0.6931471805599453)
    hits = 0
    for _ in range(1500):
        waits = [timedelta(seconds=chance.expovariate(1)) for _ in range(40)]
        interval = median(waits).interval
        hits += interval.low <= truth <= interval.high

    assert 0.94 <= hits / 1500 <= 0.985


def test_times_that_are_not_there_give_no_number():
    assert median([]) == NoData(MeasureUnit.TIME)


def test_one_time_is_shown_without_an_interval():
    assert median(minutes(7)) == Estimate(timedelta(minutes=7), 1, None, MeasureUnit.TIME)


@pytest.mark.parametrize("measure", [first_response_time, resolution_time])
def test_six_cases_are_enough_for_an_interval(measure):
    estimate = measure(minutes(5, 9, 2, 30, 12, 8))

    assert estimate.value == timedelta(minutes=8.5)
    assert estimate.interval == Interval(*minutes(2, 30))
    assert (estimate.n, estimate.unit) == (6, MeasureUnit.TIME)


def test_nine_of_ten_customers_waited_less():
    assert percentile(minutes(*range(1, 12)), Fraction(9, 10)).value == timedelta(minutes=10)


def test_time_does_not_run_backwards():
    with pytest.raises(NegativeTime, match="-60"):
        median(minutes(3, -1))


@pytest.mark.parametrize("portion", [Fraction(0), Fraction(1), Fraction(90)])
def test_a_portion_is_no_percentage(portion):
    with pytest.raises(NotAShare, match="not per cent"):
        percentile(minutes(1), portion)
