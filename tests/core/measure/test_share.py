from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.measure import (
    Estimate,
    ImpossibleCount,
    Interval,
    MeasureUnit,
    NoData,
    NoTrials,
    UpsideDown,
    share,
    standards_kept,
    wilson_interval,
)
from handrail.measure.share import score_interval


@st.composite
def counts(draw):
    trials = draw(st.integers(1, 5_000))
    return draw(st.integers(0, trials)), trials


@given(counts())
def test_wilson_interval_contains_the_observed_share(count):
    successes, trials = count

    interval = wilson_interval(successes, trials)

    assert 0 <= interval.low <= successes / trials <= interval.high <= 1


@given(counts())
def test_failures_mirror_successes(count):
    successes, trials = count
    interval, mirrored = wilson_interval(successes, trials), wilson_interval(*_failures(count))

    assert mirrored.low == pytest.approx(1 - interval.high, abs=1e-12)
    assert mirrored.high == pytest.approx(1 - interval.low, abs=1e-12)


@given(counts(), st.integers(2, 9))
def test_more_of_the_same_makes_the_interval_narrower(count, times):
    few, many = wilson_interval(*count), wilson_interval(*(part * times for part in count))

    assert many.high - many.low < few.high - few.low


@pytest.mark.parametrize(
    ("successes", "trials", "low", "high"),
    [
        (0, 10, 0.0, 0.2775),
        (10, 10, 0.7225, 1.0),
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_interval_is_the_published_one(successes, trials, low, high):
    """Rows 2 to 5 are R. G. Newcombe's, Statistics in Medicine 17 (1998), 857-872, table I."""
    interval = wilson_interval(successes, trials)

    assert interval.low == pytest.approx(low, abs=5e-5)
    assert interval.high == pytest.approx(high, abs=5e-5)


def test_wilson_interval_covers_the_truth_as_often_as_it_says():
    chance, truth, trials = Random(7), 0.85, 60
    hits = 0
    for _ in range(2000):
        interval = wilson_interval(sum(chance.random() < truth for _ in range(trials)), trials)
        hits += interval.low <= truth <= interval.high

    assert 0.93 <= hits / 2000 <= 0.98


def test_a_share_shows_on_how_much_it_rests():
    estimate = share(45, 60)

    assert estimate == Estimate(0.75, 60, wilson_interval(45, 60), MeasureUnit.SHARE)


def test_there_is_no_share_of_nothing():
    assert share(0, 0) == NoData(MeasureUnit.SHARE)
    assert share(0, 0).n == 0
    with pytest.raises(NoTrials):
        wilson_interval(0, 0)


@pytest.mark.parametrize("count", [(3, 2), (-1, 2), (0, -1), (1, 0)])
def test_no_more_can_succeed_than_were_tried(count):
    with pytest.raises(ImpossibleCount):
        share(*count)


def test_an_interval_is_not_upside_down():
    with pytest.raises(UpsideDown, match=r"from 0.9 to 0.1"):
        Interval(0.9, 0.1)


def test_an_effective_number_of_trials_need_not_be_whole():
    assert score_interval(0.5, 10.5).low > score_interval(0.5, 10).low


def test_standards_kept_counts_the_missed():
    assert standards_kept(9, 1) == share(9, 10)
    assert standards_kept(0, 0) == NoData(MeasureUnit.SHARE)


def _failures(count):
    successes, trials = count
    return trials - successes, trials
