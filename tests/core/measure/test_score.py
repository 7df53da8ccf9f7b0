from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.measure import (
    MeasureUnit,
    NoData,
    NotARating,
    csat,
    mean_rating,
    share,
)

ratings = st.lists(st.integers(1, 5), min_size=1, max_size=200)


@given(ratings)
def test_satisfied_is_four_or_five(answers):
    assert csat(answers) == share(answers.count(4) + answers.count(5), len(answers))


@given(ratings)
def test_the_mean_lies_in_its_interval_and_on_the_scale(answers):
    estimate = mean_rating(answers)

    assert 1 <= estimate.interval.low <= estimate.value <= estimate.interval.high <= 5
    assert (estimate.n, estimate.unit) == (len(answers), MeasureUnit.SCORE)


def test_three_fives_do_not_prove_that_all_are_happy():
    estimate = mean_rating([5, 5, 5])

    assert estimate.value == 5
    assert estimate.interval.low < 4


def test_the_interval_of_a_mean_covers_the_truth_at_least_as_often_as_it_says():
    chance, weights, truth = Random(5), (1, 1, 2, 6, 10), 4.15
    hits = 0
    for _ in range(1000):
        interval = mean_rating(chance.choices(range(1, 6), weights, k=25)).interval
        hits += interval.low <= truth <= interval.high

    assert hits / 1000 >= 0.95


def test_no_answers_give_no_number():
    assert csat([]) == NoData(MeasureUnit.SHARE)
    assert mean_rating([]) == NoData(MeasureUnit.SCORE)


@pytest.mark.parametrize("measure", [csat, mean_rating])
@pytest.mark.parametrize("rating", [0, 6, -1])
def test_a_rating_off_the_scale_is_refused(measure, rating):
    with pytest.raises(NotARating, match=f"^{rating} is not a rating from 1 to 5"):
        measure([5, rating])


def test_an_interval_of_one_answer_is_wide():
    interval = csat([5]).interval

    assert interval.low == pytest.approx(0.2065, abs=5e-5)
    assert interval.high == 1
