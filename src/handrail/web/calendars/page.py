"""Everything the pages of calendars show, as finished values."""

from dataclasses import dataclass

from handrail.web.components.field import Field
from handrail.web.components.notice import Notice
from handrail.web.components.table import Table


@dataclass(frozen=True, kw_only=True)
class CalendarsPage:
    """Every calendar that somebody may change."""

    table: Table
    notice: Notice | None = None


@dataclass(frozen=True, kw_only=True)
class DayShown:
    """A day of the four weeks: its hours now, and then.

    Attributes:
        change: "opens", "closes" or "other" where the hours change, "" where they do not.
        said: the same in words.
        marks: what else is so on it: a holiday, hours for this day alone, a change of the clocks.
    """

    day: str
    now: str
    then: str
    change: str = ""
    said: str = ""
    marks: str = ""


@dataclass(frozen=True, kw_only=True)
class Preview:
    """What a calendar would mean: the four weeks ahead, and the open cases whose clocks move."""

    said: str
    weeks: tuple[tuple[DayShown, ...], ...]
    moves_said: str
    moves: Table | None = None


@dataclass(frozen=True, kw_only=True)
class Way:
    """One way to say when it is open, and the fields that belong to it."""

    fields: tuple[Field, ...]


@dataclass(frozen=True, kw_only=True)
class Change:
    """A change of the calendar that was made."""

    text: str


@dataclass(frozen=True, kw_only=True)
class Hours:
    """What was typed, what is wrong with it, and what it would mean.

    Attributes:
        seen: how many changes there were when the page was shown.
        looked_at: stands for the change whose preview is shown.
    """

    seen: int
    looked_at: str
    week: tuple[Field, ...]
    days: tuple[Field, ...]
    file_error: str = ""
    notice: Notice | None = None
    preview: Preview | None = None


@dataclass(frozen=True, kw_only=True)
class CalendarPage:
    """One calendar: whose cases it is for, when it is open, what a change of it would mean."""

    title: str
    lead: str
    href: str
    head: tuple[Field, ...]
    together: tuple[Field, ...]
    hours: Hours
    changes: tuple[Change, ...] = ()
    is_kept: bool = True
