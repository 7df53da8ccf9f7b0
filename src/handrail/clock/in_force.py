"""Which promises count on a case, and why: the strictest of those that are meant for it.

Several standards may be meant for one case: of its channel, its priority, the customer's group.
For each thing that is timed the one counts that is due first. The law's own clock ticks behind a
stricter promise of ours, because ours pauses while the customer owes an answer and the law's never
does: so no promise, pause or branch makes later what the law says.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum

from handrail.clock.deadline import due
from handrail.clock.opening_times import OpeningTimes
from handrail.clock.standard import Standard, TimedMeasure, say_standard
from handrail.words import Language, say


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a case is, as far as standards ask; in a promise, what a case must be. Empty is any."""

    priority: str = ""
    customer_group: str = ""
    channel: str = ""
    procedure: str = ""
    brand: str = ""
    branch: str = ""

    def include(self, case: "Circumstances") -> bool:
        """Return whether the case is what is asked for here."""
        return all(
            getattr(self, named.name) in ("", getattr(case, named.name)) for named in fields(self)
        )


@dataclass(frozen=True, slots=True)
class Promise:
    """A standard, the cases that it is meant for, and where it stands.

    Args:
        standard: what is promised.
        source: where a reader finds it, such as "late-delivery@3" or "gold customers".
        meant_for: what a case must be.
    """

    standard: Standard
    source: str
    meant_for: Circumstances = Circumstances()


class Because(StrEnum):
    """Why a promise counts."""

    ONLY = "only"
    EARLIEST = "earliest"
    LAW_OF_EQUALS = "law_of_equals"
    LAW_BEHIND = "law_behind"


@dataclass(frozen=True, slots=True)
class Counted:
    """A promise that counts on a case.

    Args:
        promise: which.
        due_at: when it is due if nothing pauses it.
        because: why this one.
        later: the others for the same thing that are meant for the case, none due earlier.
    """

    promise: Promise
    due_at: datetime
    because: Because
    later: tuple[Promise, ...] = ()


def promises_in_force(
    promises: Iterable[Promise],
    case: Circumstances,
    *,
    start: datetime,
    calendar: OpeningTimes,
) -> tuple[Counted, ...]:
    """Return what counts on a case that starts now, by what is timed; the stricter first.

    There is at most one promise for each thing that is timed, and behind it the law's where ours
    is due earlier.

    Raises:
        NaiveMoment, NeverOpens, OutOfReach: as `due` does.
    """
    meant = tuple(each for each in promises if each.meant_for.include(case))
    counted: list[Counted] = []
    for measure in TimedMeasure:
        of_measure = (each for each in meant if each.standard.measure is measure)
        counted += strictest(of_measure, start=start, calendar=calendar)
    return tuple(counted)


def strictest(
    promises: Iterable[Promise], *, start: datetime, calendar: OpeningTimes
) -> tuple[Counted, ...]:
    """Return the promise that counts of those for one thing, and the law's behind it.

    Raises:
        NaiveMoment, NeverOpens, OutOfReach: as `due` does.
    """
    timed = [(due(start, each.standard.allowance, calendar=calendar), each) for each in promises]
    return tuple(_counted(sorted(timed, key=_strictness)))


Timed = tuple[datetime, Promise]


def _strictness(timed: Timed) -> tuple[datetime, bool, str]:
    due_at, promise = timed
    return due_at, not promise.standard.statutory, promise.source


def _counted(strictest_first: list[Timed]) -> Iterator[Counted]:
    if not strictest_first:
        return
    (due_at, strictest), *others = strictest_first
    later = tuple(promise for _, promise in others)
    yield Counted(strictest, due_at, _because(strictest_first), later)
    law = next(filter(_is_law, others), None)
    if law and not strictest.standard.statutory:
        yield Counted(law[1], law[0], Because.LAW_BEHIND)


def _is_law(timed: Timed) -> bool:
    return timed[1].standard.statutory


def _because(strictest_first: list[Timed]) -> Because:
    if len(strictest_first) == 1:
        return Because.ONLY
    (due_at, first), (next_due_at, _), *_ = strictest_first
    if first.standard.statutory and due_at == next_due_at:
        return Because.LAW_OF_EQUALS
    return Because.EARLIEST


def say_because(counted: Counted, language: Language) -> str:
    """Return why a promise counts, as a reader of the case wants to know it."""
    told = (f"{say_standard(each.standard, language)} ({each.source})" for each in counted.later)
    return say(
        f"clock-because-{counted.because.replace('_', '-')}",
        language,
        source=counted.promise.source,
        others="; ".join(told) or "-",
    )
