"""Rings of a telephone as lengths of time, which differ by country."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from handrail.clock.duration import Duration, Unit, parse_duration
from handrail.clock.problems import BadDuration, UnknownRing
from handrail.clock.standard import Standard, TimedMeasure

PATTERN: Final = re.compile(r"([0-9]{1,5}) +rings?", re.IGNORECASE)

SECONDS: Final[Mapping[str, int]] = {
    "AT": 6,  # 1 s tone, 5 s pause
    "AU": 3,  # 0.4 s tone, 0.2 s pause, 0.4 s tone, 2 s pause
    "BE": 4,  # 1 s, 3 s
    "CA": 6,  # 2 s, 4 s
    "CH": 5,  # 1 s, 4 s
    "CZ": 5,  # 1 s, 4 s
    "DE": 5,  # 1 s, 4 s
    "DK": 5,  # 1 s, 4 s
    "FR": 5,  # 1.5 s, 3.5 s
    "GB": 3,  # as AU
    "HR": 5,  # 1 s, 4 s
    "HU": 5,  # 1.25 s, 3.75 s
    "IT": 5,  # 1 s, 4 s
    "NL": 5,  # 1 s, 4 s
    "NO": 5,  # 1 s, 4 s
    "PL": 5,  # 1 s, 4 s
    "SE": 6,  # 1 s, 5 s
    "US": 6,  # 2 s, 4 s
}
"""How long a ring of the public network is by country (ISO 3166-1): its tones and pauses.

Source: ITU-T, Various tones used in national networks (Recommendation E.180, Supplement 2), annex
to Operational Bulletin 781 of 1 February 2003. A telephone system of one's own may ring otherwise.
"""


USUAL_SECONDS: Final = 5
"""Most of the networks above: one second of tone, four of pause."""


def parse_allowance(text: str, *, country: str) -> Duration:
    """Return the length of time that "3 rings", or what `parse_duration` reads, names.

    Within three rings is until the fourth would begin.

    Args:
        text: such as "3 rings" or "20 seconds".
        country: where the telephone rings, by its code in ISO 3166-1.

    Raises:
        BadDuration: the text is no number of rings and no duration.
        UnknownRing: nobody told us how long a ring is in that country.
    """
    number = number_of_rings(text)
    return parse_duration(text) if number is None else _lasting(number, _seconds(country))


def number_of_rings(text: str) -> int | None:
    """Return how many rings "3 rings" are, None for a text that names none.

    Raises:
        BadDuration: they are no rings at all.
    """
    rings = PATTERN.fullmatch(text.strip())
    if rings is not None and int(rings[1]) == 0:
        raise BadDuration(text)
    return None if rings is None else int(rings[1])


def answered_within(rings: int, *, statutory: bool = False) -> Standard:
    """Return the standard that a call is answered within so many rings, wherever it rings."""
    return Standard(TimedMeasure.ANSWER, _lasting(rings, USUAL_SECONDS), statutory, rings)


def ring_standard(standard: Standard, *, country: str) -> Standard:
    """Return the standard with its rings as long as they are in a country.

    Where nobody told us how long that is, they are as long as in most of Europe.
    """
    seconds = SECONDS.get(country, USUAL_SECONDS)
    return replace(standard, allowance=_lasting(standard.rings, seconds))


def _lasting(rings: int, seconds: int) -> Duration:
    return Duration(rings * seconds, Unit.SECOND)


def _seconds(country: str) -> int:
    if country not in SECONDS:
        raise UnknownRing(country, known=SECONDS)
    return SECONDS[country]
