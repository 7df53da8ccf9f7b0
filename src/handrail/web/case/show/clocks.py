"""The clocks of a case, the most pressing first."""

from collections.abc import Iterator
from datetime import UTC, datetime

from handrail.clock import ClockState, TimedMeasure, say_because
from handrail.desk.case_clocks import CaseClock
from handrail.desk.queries import CaseView
from handrail.web.case.show.why import why_of
from handrail.web.components.clock_bar import ClockBar, ClockLine
from handrail.web.reading import Reader
from handrail.words import say

OPEN = frozenset({ClockState.RUNNING, ClockState.OVERDUE, ClockState.PAUSED})
TOLD_ELSEWHERE = frozenset({TimedMeasure.STEP, TimedMeasure.PROMISE})
"""What shows by itself that it is done."""

LAST = datetime.max.replace(tzinfo=UTC)


def clocks_of(view: CaseView, reader: Reader) -> ClockBar | None:
    """Return the clocks that have started, None without any.

    Of what is promised again and again the newest shows, and whatever is still open.
    """
    lines = [
        ClockLine(
            label=_label(each, view, reader),
            clock=clock,
            used_percent=_used(each),
            because=say_because(each.because, reader.language) if each.because else "",
            why=why_of(each, reader),
        )
        for each in sorted(_worth_a_line(view), key=_pressing)
        if (clock := reader.clock(each.reading)) is not None
    ]
    return ClockBar(lines=tuple(lines)) if lines else None


def _worth_a_line(view: CaseView) -> Iterator[CaseClock]:
    newest = {(each.measure, each.standard.statutory): each.name for each in view.clocks}
    for each in view.clocks:
        is_newest = newest[each.measure, each.standard.statutory] == each.name
        is_open = each.reading.state in OPEN
        if is_open or (is_newest and each.measure not in TOLD_ELSEWHERE):
            yield each


def _pressing(clock: CaseClock) -> tuple[bool, datetime]:
    """Return what sorts clocks: those that tick by when they are due, the others behind them."""
    return not clock.ticks, clock.reading.due_at or LAST


def _label(clock: CaseClock, view: CaseView, reader: Reader) -> str:
    if clock.step:
        return _of_the_step(clock, view, reader)
    name = say(f"web-standard-{clock.measure.replace('_', '-')}", reader.language)
    if clock.standard.statutory and any(_is_beside(each, clock) for each in view.clocks):
        return say("web-standard-by-law", reader.language, standard=name)
    return name


def _is_beside(other: CaseClock, clock: CaseClock) -> bool:
    return other.measure is clock.measure and not other.standard.statutory


def _of_the_step(clock: CaseClock, view: CaseView, reader: Reader) -> str:
    for run in view.runs:
        if run.id == clock.run_id and clock.step in run.machine.numbers:
            return run.machine.step(clock.step).text.said_in(reader.language)
    return say("web-standard-step", reader.language)


def _used(clock: CaseClock) -> int:
    return max(0, min(100, round(100 * (clock.reading.used or 0))))
