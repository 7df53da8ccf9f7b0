"""Between which values the truth lies, and what an estimate says."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Final, Generic, TypeAlias, TypeVar

from handrail.measure.problems import UpsideDown

CONFIDENCE: Final = 0.95
"""Coverage of every interval on screen: a share, not per cent."""

Value = TypeVar("Value", float, timedelta)


class MeasureUnit(StrEnum):
    """In what a measure is given."""

    SHARE = "share"
    SCORE = "score"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Interval(Generic[Value]):
    """Lower and upper end, both included.

    Raises:
        UpsideDown: the lower end is above the upper one.
    """

    low: Value
    high: Value

    def __post_init__(self) -> None:
        if self.low > self.high:
            raise UpsideDown(low=str(self.low), high=str(self.high))


@dataclass(frozen=True, slots=True)
class Estimate(Generic[Value]):
    """What so many observations say.

    Args:
        value: the measure itself.
        n: observations that it rests on, 1 or more.
        interval: 95 % confidence interval; None where so few observations allow none.
        unit: share from 0 to 1 (not per cent), score, or time.
    """

    value: Value
    n: int
    interval: Interval[Value] | None
    unit: MeasureUnit


@dataclass(frozen=True, slots=True)
class NoData:
    """Nothing was observed, so there is no number; screens show "no data", never 0."""

    unit: MeasureUnit

    @property
    def n(self) -> int:
        """Return the number of observations: none."""
        return 0


Share: TypeAlias = Estimate[float] | NoData
Score: TypeAlias = Estimate[float] | NoData
Time: TypeAlias = Estimate[timedelta] | NoData
