from handrail.web.components.badge.examples import EMAIL
from handrail.web.components.clock.examples import HALF_AN_HOUR_LEFT, OVERDUE
from handrail.web.components.component import Example
from handrail.web.components.empty import Empty
from handrail.web.components.examples import HEBREW, HEBREW_NAME, LONG, moment
from handrail.web.components.table import Cell, Column, Row, Table

COLUMNS = (
    Column(title="Case"),
    Column(title="Channel"),
    Column(title="Opened"),
    Column(title="Due"),
    Column(title="Letters", figures=True),
)


def _row(title: str, who: str, *, late: bool = False, letters: str = "2") -> Row:
    return Row(
        cells=(
            Cell(text=title, detail=who, href="#case"),
            Cell(component=EMAIL),
            Cell(moment=moment("09:42", minutes=-39)),
            Cell(component=OVERDUE if late else HALF_AN_HOUR_LEFT),
            Cell(text=letters),
        )
    )


EXAMPLES = (
    Example(
        name="usual",
        props=Table(
            caption="Open cases",
            columns=COLUMNS,
            rows=(
                _row("Blender jug cracked in the parcel", "Hanna Berg"),
                _row("Parcel is a week late", "Bálint Nagy", late=True, letters="11"),
            ),
        ),
    ),
    Example(
        name="empty",
        props=Table(
            caption="Open cases", columns=COLUMNS, rows=(), nothing=Empty(title="Nobody waits.")
        ),
    ),
    Example(name="long", props=Table(caption=LONG, columns=COLUMNS, rows=(_row(LONG, LONG),))),
    Example(
        name="rtl",
        props=Table(caption=HEBREW, columns=COLUMNS, rows=(_row(HEBREW, HEBREW_NAME),)),
        direction="rtl",
    ),
)
