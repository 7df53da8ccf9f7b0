"""Measures with definition, unit, sample size and interval. No Django here."""

from handrail.measure.adherence import StepCount, procedure_adherence
from handrail.measure.catalogue import MEASURES, Better, Measure, measure_named
from handrail.measure.duration import median, percentile
from handrail.measure.interval import (
    CONFIDENCE,
    Estimate,
    Interval,
    MeasureUnit,
    NoData,
    Score,
    Share,
    Time,
)
from handrail.measure.problems import (
    ImpossibleCount,
    NegativeTime,
    NotARating,
    NotAShare,
    NoTrials,
    UnknownMeasure,
    UpsideDown,
)
from handrail.measure.resolution import resolution_rate, resolution_time
from handrail.measure.response import first_response_time, standards_kept
from handrail.measure.score import csat, mean_rating
from handrail.measure.share import share, wilson_interval

__all__ = [
    "CONFIDENCE",
    "MEASURES",
    "Better",
    "Estimate",
    "ImpossibleCount",
    "Interval",
    "Measure",
    "MeasureUnit",
    "NegativeTime",
    "NoData",
    "NoTrials",
    "NotARating",
    "NotAShare",
    "Score",
    "Share",
    "StepCount",
    "Time",
    "UnknownMeasure",
    "UpsideDown",
    "csat",
    "first_response_time",
    "mean_rating",
    "measure_named",
    "median",
    "percentile",
    "procedure_adherence",
    "resolution_rate",
    "resolution_time",
    "share",
    "standards_kept",
    "wilson_interval",
]
