"""The clocks of a case."""

from handrail.clock import Reading, Standard
from handrail.desk.queries import CaseView
from handrail.web.components.clock_bar import ClockBar, ClockLine
from handrail.web.reading import Reader
from handrail.words import say


def clocks_of(view: CaseView, reader: Reader) -> ClockBar | None:
    """Return the clocks that have started, None without any."""
    lines = [
        ClockLine(label=_standard(standard, reader), clock=clock, used_percent=_used(reading))
        for standard, reading in view.clocks
        if (clock := reader.clock(reading)) is not None
    ]
    return ClockBar(lines=tuple(lines)) if lines else None


def _standard(standard: Standard, reader: Reader) -> str:
    return say(f"web-standard-{standard.measure.replace('_', '-')}", reader.language)


def _used(reading: Reading) -> int:
    return max(0, min(100, round(100 * (reading.used or 0))))
