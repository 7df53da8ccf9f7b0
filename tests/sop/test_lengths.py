"""Lengths of time are compared only where no calendar can make a difference."""

import pytest

from handrail.clock import parse_duration
from handrail.sop.lengths import is_never_longer


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2 days", "2 days"),
        ("90 minutes", "2 hours"),
        ("46 hours", "2 days"),
        ("1 day", "25 hours"),
        ("120 business minutes", "2 business hours"),
        ("3 business days", "4 business days"),
    ],
)
def test_some_lengths_are_never_longer(one, other):
    assert is_never_longer(parse_duration(one), parse_duration(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3 days", "2 days"),
        ("48 hours", "2 days"),
        ("1 day", "24 hours"),
        ("2 business hours", "2 hours"),
        ("2 hours", "2 business hours"),
        ("4 business hours", "1 business day"),
        ("1 business day", "20 business hours"),
    ],
)
def test_of_others_that_is_not_certain(one, other):
    assert not is_never_longer(parse_duration(one), parse_duration(other))
