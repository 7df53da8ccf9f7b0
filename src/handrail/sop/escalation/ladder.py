"""What the company has written down about escalation."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from handrail.clock import Circumstances, Duration, TimedMeasure
from handrail.sop.text import Text


class From(StrEnum):
    """From which moment of its clock a rung counts."""

    START = "start"
    WARNING = "warning"
    OVERDUE = "overdue"


class How(StrEnum):
    """How somebody is told."""

    SCREEN = "screen"
    EMAIL = "e-mail"


ANY_CASE = Circumstances()

ASSIGNEE = "assignee"
"""Whoever has the case."""

TEAM = "team"
"""The teammates of whoever has it."""


@dataclass(frozen=True)
class Rung:
    """One step up: when it is climbed, who is told how, and what happens to the case.

    Attributes:
        after: how long after its moment; at once if nothing is said.
        tell: `ASSIGNEE`, `TEAM`, roles at the case's branch, and e-mail addresses of colleagues.
        assigns: the case goes to the first who is told.
        priority: the case gets it, "" for the one that it has.
        opens: the interrupt procedure that is suggested on the case, "" for none.
        rings_at_night: e-mails leave in quiet hours too.
    """

    since: From
    tell: tuple[str, ...]
    by: tuple[How, ...]
    after: Duration | None = None
    assigns: bool = False
    priority: str = ""
    opens: str = ""
    rings_at_night: bool = False


@dataclass(frozen=True)
class Ladder:
    """The rungs for some clocks of some cases, in the order in which they are written."""

    id: str
    title: Text
    clocks: tuple[TimedMeasure, ...]
    rungs: tuple[Rung, ...]
    meant_for: Circumstances = ANY_CASE

    def is_for(self, measure: TimedMeasure, case: Circumstances) -> bool:
        """Return whether the ladder is meant for a clock of a case."""
        return measure in self.clocks and self.meant_for.include(case)


@dataclass(frozen=True)
class QuietHours:
    """From when to when nobody's mail rings, by the clock on the wall; over midnight too."""

    begin: time
    until: time


@dataclass(frozen=True)
class Absence:
    """Days on which a colleague is away, both counted."""

    first: date
    last: date


@dataclass(frozen=True)
class Escalation:
    """All ladders, and who stands in for whom.

    Attributes:
        last_resort: addresses of colleagues who are told when nobody else is there.
        absent, deputies: by the colleague's address.
    """

    ladders: tuple[Ladder, ...]
    last_resort: tuple[str, ...]
    quiet: QuietHours | None = None
    absent: tuple[tuple[str, tuple[Absence, ...]], ...] = ()
    deputies: tuple[tuple[str, str], ...] = ()

    def ladder(self, measure: TimedMeasure, case: Circumstances) -> Ladder | None:
        """Return the first ladder that is meant for a clock of a case, None if none is."""
        return next((each for each in self.ladders if each.is_for(measure, case)), None)

    def is_away(self, address: str, on: date) -> bool:
        """Return whether a colleague is absent on a day."""
        spells = dict(self.absent).get(address, ())
        return any(spell.first <= on <= spell.last for spell in spells)
