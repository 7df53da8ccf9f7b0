import pytest
from hypothesis import given

from handrail.clock import BadDuration, Duration, Unit, UnknownRing, parse_allowance
from handrail.clock.rings import SECONDS
from tests.core.clock.desks import durations


@pytest.mark.parametrize(
    ("country", "seconds"), [("PL", 15), ("HU", 15), ("DE", 15), ("GB", 9), ("US", 18)]
)
def test_three_rings_last_as_long_as_the_country_s_telephones_ring(country, seconds):
    assert parse_allowance(" 3 Rings ", country=country) == Duration(seconds, Unit.SECOND)


def test_one_ring_is_a_tone_and_the_pause_after_it():
    assert parse_allowance("1 ring", country="NO") == Duration(5, Unit.SECOND)


@given(durations(most=1_000_000))
def test_what_is_no_number_of_rings_is_a_duration(duration):
    assert parse_allowance(duration.to_text(), country="HR") == duration


@pytest.mark.parametrize("text", ["0 rings", "rings", "1.5 rings", "-1 rings", "three rings"])
def test_what_is_no_number_of_rings_is_refused(text):
    with pytest.raises(BadDuration):
        parse_allowance(text, country="PL")


def test_a_country_whose_rings_nobody_knows_is_refused_with_the_mend():
    with pytest.raises(UnknownRing, match="as in “20 seconds”") as refused:
        parse_allowance("3 rings", country="XX")

    assert refused.value.country == "XX"


def test_the_longest_ringing_is_a_duration_still():
    assert max(SECONDS.values()) * 99_999 <= 1_000_000
