from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.measure import (
    ImpossibleCount,
    MeasureUnit,
    NoData,
    StepCount,
    procedure_adherence,
    wilson_interval,
)
from handrail.measure.quantile import two_sided_t, two_sided_z


@st.composite
def step_counts(draw):
    concerned = draw(st.integers(0, 12))
    return StepCount(draw(st.integers(0, concerned)), concerned)


cases = st.lists(step_counts(), max_size=60)


@given(cases)
def test_adherence_is_steps_followed_of_steps_concerned(counts):
    concerned = sum(count.concerned for count in counts)
    estimate = procedure_adherence(counts)

    if not concerned:
        assert estimate == NoData(MeasureUnit.SHARE)
    else:
        assert estimate.value == sum(count.followed for count in counts) / concerned
        assert estimate.n == sum(count.concerned > 0 for count in counts)
        assert 0 <= estimate.interval.low <= estimate.value <= estimate.interval.high <= 1


@given(cases, st.randoms())
def test_the_order_of_cases_does_not_matter(counts, chance):
    shuffled = list(counts)
    chance.shuffle(shuffled)

    one, other = procedure_adherence(counts), procedure_adherence(shuffled)

    assert one.n == other.n
    if one.n:
        assert one.interval.low == pytest.approx(other.interval.low)
        assert one.interval.high == pytest.approx(other.interval.high)


def test_one_perfect_case_proves_little():
    estimate = procedure_adherence([StepCount(9, 9)])

    assert estimate.value == 1
    assert estimate.interval == wilson_interval(1, 1)


def test_cases_that_are_all_perfect_count_one_step_each():
    assert procedure_adherence([StepCount(9, 9)] * 20).interval == wilson_interval(20, 20)


def test_steps_of_one_case_do_not_count_as_independent():
    all_or_nothing = [StepCount(10, 10)] * 15 + [StepCount(0, 10)] * 5

    interval = procedure_adherence(all_or_nothing).interval

    independent = wilson_interval(150, 200)
    assert interval.high - interval.low > 2 * (independent.high - independent.low)


def test_the_interval_never_claims_more_than_independent_steps_would():
    alike = [StepCount(8, 10)] * 49 + [StepCount(7, 10)]

    interval = procedure_adherence(alike).interval

    independent = wilson_interval(399, 500)
    assert interval.low == pytest.approx(independent.low)
    assert interval.high == pytest.approx(independent.high)


@pytest.mark.parametrize(("cases_a_week", "spread"), [(12, 0.1), (40, 0.2), (150, 0.25)])
def test_the_interval_covers_the_truth_as_often_as_it_says(cases_a_week, spread):
    chance, truth, weeks = Random(3), 0.8, 300
    hits = 0
    for _ in range(weeks):
        interval = procedure_adherence(_week(chance, cases_a_week, truth, spread)).interval
        hits += interval.low <= truth <= interval.high

    assert 0.92 <= hits / weeks <= 0.99


def test_no_more_steps_are_followed_than_concerned():
    with pytest.raises(ImpossibleCount, match="5 of 4"):
        StepCount(5, 4)


@pytest.mark.parametrize(
    ("degrees", "tabled"),
    [(1, 12.706), (2, 4.303), (3, 3.182), (4, 2.776), (5, 2.571), (10, 2.228), (30, 2.042)],
)
def test_student_s_quantiles_are_the_tabled_ones(degrees, tabled):
    assert two_sided_t(0.95, degrees_of_freedom=degrees) == pytest.approx(tabled, rel=2e-3)


def test_student_s_quantile_goes_to_the_normal_one():
    assert two_sided_t(0.95, degrees_of_freedom=10**9) == pytest.approx(two_sided_z(0.95))


def _week(chance, number, truth, spread):
    """Return cases of different length; each has its own chance, so its steps are alike."""
    for _ in range(number):
        own = truth + chance.choice([-spread, spread]) * min(1, (1 - truth) / spread)
        steps = chance.choice([4, 7, 12])
        yield StepCount(sum(chance.random() < own for _ in range(steps)), steps)
