import pytest

from handrail.measure import ImpossibleCount, MeasureUnit, NoData, resolution_rate, share


def test_what_ended_unresolved_counts_against_the_rate():
    assert resolution_rate(30, 40) == share(30, 40)


def test_before_anything_has_ended_there_is_no_rate():
    assert resolution_rate(0, 0) == NoData(MeasureUnit.SHARE)


def test_no_more_is_resolved_than_has_ended():
    with pytest.raises(ImpossibleCount):
        resolution_rate(5, 4)
