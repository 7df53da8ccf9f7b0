"""What customers answered on a scale."""

from collections.abc import Iterable
from typing import Final

from handrail.measure.interval import Estimate, Interval, MeasureUnit, NoData, Score, Share
from handrail.measure.problems import NotARating
from handrail.measure.share import score_interval, share

LOWEST: Final = 1
SATISFIED: Final = 4
HIGHEST: Final = 5


def csat(ratings: Iterable[int]) -> Share:
    """Return the share of customers who answered 4 or 5 of 5, or that there is no data.

    Raises:
        NotARating: an answer is not from 1 to 5.

    Source: the trade's "top two boxes"; interval: E. B. Wilson, JASA 22 (1927), 209-212.
    """
    answers = _answers(ratings)
    return share(sum(answer >= SATISFIED for answer in answers), len(answers))


def mean_rating(ratings: Iterable[int]) -> Score:
    """Return the mean of the answers from 1 to 5, or that there is no data.

    The interval is on the safe side: it supposes the largest variance that answers with this
    mean can have, so it stays honest when everybody gave the same answer.

    Raises:
        NotARating: an answer is not from 1 to 5.

    Source: R. Bhatia and C. Davis, The American Mathematical Monthly 107 (2000), 353-357, for
        the variance; E. B. Wilson, JASA 22 (1927), 209-212, for the interval.
    """
    answers = _answers(ratings)
    if not answers:
        return NoData(MeasureUnit.SCORE)
    mean = sum(answers) / len(answers)
    part = score_interval((mean - LOWEST) / (HIGHEST - LOWEST), len(answers))
    interval = Interval(_on_the_scale(part.low), _on_the_scale(part.high))
    return Estimate(mean, len(answers), interval, MeasureUnit.SCORE)


def _answers(ratings: Iterable[int]) -> tuple[int, ...]:
    answers = tuple(ratings)
    for answer in answers:
        if not LOWEST <= answer <= HIGHEST:
            raise NotARating(answer)
    return answers


def _on_the_scale(part: float) -> float:
    return LOWEST + part * (HIGHEST - LOWEST)
