"""Clocks of open cases that would move, before and after, as a table."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from handrail.desk.calendar_preview import MovedClock, Moves
from handrail.web.components.table import Cell, Column, Row, Table
from handrail.web.reading import Reader
from handrail.words import Language, say
from handrail.words.figures import moment_in_full, span

MOST_LISTED = 50
"""Clocks that are listed; how many there are is always said."""


def moves_said(moves: Moves, language: Language) -> str:
    """Return how many open cases there are whose clocks would move."""
    if not moves.open_cases:
        return say("hours-moves-no-cases", language)
    said = say("hours-moves", language, cases=moves.cases, clocks=len(moves.clocks))
    if moves.looked_at < moves.open_cases:
        first = say("hours-moves-first", language, first=moves.looked_at, all=moves.open_cases)
        return f"{said} {first}"
    return said


def moves_table(moves: Moves, reader: Reader, *, zone: ZoneInfo) -> Table:
    """Return the clocks that would move first, before and after."""
    language = reader.language
    names = ("case", "clock", "before", "after", "by")
    return Table(
        caption=say("hours-moves-table", language, most=min(MOST_LISTED, len(moves.clocks))),
        caption_shown=True,
        columns=tuple(Column(title=say(f"hours-column-{name}", language)) for name in names),
        rows=tuple(_row(each, reader, zone) for each in moves.clocks[:MOST_LISTED]),
    )


def _row(moved: MovedClock, reader: Reader, zone: ZoneInfo) -> Row:
    language = reader.language
    later = moved.after - moved.before
    return Row(
        cells=(
            Cell(
                text=f"#{moved.case_id}",
                detail=moved.title,
                href=f"/cases/{moved.case_id}" if moved.may_read else "",
            ),
            Cell(text=say(f"web-standard-{moved.measure.replace('_', '-')}", language)),
            Cell(text=moment_in_full(moved.before, language, zone=zone)),
            Cell(text=moment_in_full(moved.after, language, zone=zone)),
            Cell(
                text=say(
                    "hours-later" if later > timedelta() else "hours-earlier",
                    language,
                    time=span(abs(later), language),
                )
            ),
        )
    )
