"""Service standards: measurable promises such as "first reply within 2 business hours"."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from handrail.clock.deadline import due
from handrail.clock.duration import Duration
from handrail.clock.opening_times import OpeningTimes
from handrail.clock.problems import DifferentMeasures
from handrail.words import Language, Sentence, say, sentence


class TimedMeasure(StrEnum):
    """What a standard times.

    A status is told anew each time: its clock starts again when it was told.
    """

    ANSWER = "answer"
    ACKNOWLEDGE = "acknowledge"
    FIRST_REPLY = "first_reply"
    NEXT_REPLY = "next_reply"
    STATUS = "status"
    RESOLVE = "resolve"
    STEP = "step"
    PROMISE = "promise"

    @property
    def starts_again(self) -> bool:
        """Return whether keeping it starts the next one: every so many days, as long as open."""
        return self is TimedMeasure.STATUS


@dataclass(frozen=True, slots=True)
class Standard:
    """A promise that something is done within an allowance of time.

    A statutory standard is the law's: its clock never pauses.

    Attributes:
        rings: as how many rings of a telephone the allowance was written, 0 for a length of time.
    """

    measure: TimedMeasure
    allowance: Duration
    statutory: bool = False
    rings: int = 0


def stricter(
    first: Standard, second: Standard, *, start: datetime, calendar: OpeningTimes
) -> Standard:
    """Return the standard that is due earlier from this start; of equals, the statutory one.

    Only a start and a calendar can tell: "1 business day" may be shorter or longer than
    "24 hours".

    Raises:
        DifferentMeasures: they time different things.
        NaiveMoment, NeverOpens, OutOfReach: as `due` does.
    """
    if first.measure != second.measure:
        raise DifferentMeasures(first.measure, second.measure)

    def strictness(standard: Standard) -> tuple[datetime, bool]:
        return due(start, standard.allowance, calendar=calendar), not standard.statutory

    return min(first, second, key=strictness)


def say_standard(standard: Standard, language: Language) -> str:
    """Return the standard as a reader knows it: "First reply within 2 business hours"."""
    allowance = say(said_allowance(standard), language)
    return say(
        f"clock-standard-{standard.measure.replace('_', '-')}", language, allowance=allowance
    )


def said_allowance(standard: Standard) -> Sentence:
    """Return the time that a standard allows, in rings where it was written so."""
    if standard.rings:
        return sentence("clock-rings", count=standard.rings)
    return standard.allowance.to_sentence()
