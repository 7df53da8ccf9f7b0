"""Every measure: what it is called, in what unit, which way is better, where it comes from."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from handrail.measure.interval import MeasureUnit
from handrail.measure.problems import UnknownMeasure
from handrail.words import Sentence, sentence

WILSON: Final = "E. B. Wilson, JASA 22 (1927), 209-212"
HYNDMAN_FAN: Final = "R. J. Hyndman, Y. Fan, The American Statistician 50 (1996), 361-365"
ORDER_STATISTICS: Final = "H. A. David, H. N. Nagaraja, Order Statistics, 3rd ed. (2003), 7.1"
BHATIA_DAVIS: Final = "R. Bhatia, C. Davis, The American Mathematical Monthly 107 (2000), 353-357"
COCHRAN: Final = "W. G. Cochran, Sampling Techniques, 3rd ed. (1977), chapter 6"
KORN_GRAUBARD: Final = "E. L. Korn, B. I. Graubard, Survey Methodology 24 (1998), 193-201"


class Better(StrEnum):
    """Which way a measure should go."""

    HIGHER = "higher"
    LOWER = "lower"


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure as the catalogue knows it.

    Args:
        id: its name in addresses and sentence ids, such as "first-response-time".
        unit: in what it is given.
        better: which way it should go.
        lowest: the least it can be: a share or score, seconds for a time.
        highest: the most it can be; None if there is no most.
        sources: where its formulas are published.
    """

    id: str
    unit: MeasureUnit
    better: Better
    lowest: float
    highest: float | None
    sources: tuple[str, ...]

    @property
    def name(self) -> Sentence:
        """Return what the measure is called."""
        return sentence(f"measure-{self.id}")

    @property
    def definition(self) -> Sentence:
        """Return what exactly is measured."""
        return sentence(f"measure-{self.id}-definition")


def _share(id_: str, *sources: str) -> Measure:
    return Measure(id_, MeasureUnit.SHARE, Better.HIGHER, 0, 1, sources)


def _time(id_: str) -> Measure:
    sources = (HYNDMAN_FAN, ORDER_STATISTICS)
    return Measure(id_, MeasureUnit.TIME, Better.LOWER, 0, None, sources)


MEASURES: Final = (
    _time("first-response-time"),
    _share("standards-kept", WILSON),
    _time("resolution-time"),
    _share("resolution-rate", WILSON),
    _share("csat", WILSON),
    Measure("mean-rating", MeasureUnit.SCORE, Better.HIGHER, 1, 5, (BHATIA_DAVIS, WILSON)),
    _share("procedure-adherence", COCHRAN, KORN_GRAUBARD, WILSON),
)
"""In the order in which screens show them."""

_BY_ID: Final = {measure.id: measure for measure in MEASURES}


def measure_named(measure_id: str) -> Measure:
    """Return the measure with this id.

    Raises:
        UnknownMeasure: the catalogue has none.
    """
    if measure_id not in _BY_ID:
        raise UnknownMeasure(measure_id, known=tuple(_BY_ID))
    return _BY_ID[measure_id]
