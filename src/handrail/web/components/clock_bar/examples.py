from handrail.web.components.clock.examples import DAYS_LEFT, HALF_AN_HOUR_LEFT, OVERDUE
from handrail.web.components.clock_bar import ClockBar, ClockLine
from handrail.web.components.component import Example
from handrail.web.components.examples import HEBREW, LONG

USUAL = ClockBar(
    lines=(
        ClockLine(label="Next reply", clock=HALF_AN_HOUR_LEFT, used_percent=74),
        ClockLine(label="Resolved", clock=DAYS_LEFT, used_percent=18),
    )
)
EXAMPLES = (
    Example(name="usual", props=USUAL),
    Example(
        name="overdue",
        props=ClockBar(lines=(ClockLine(label="Next reply", clock=OVERDUE, used_percent=100),)),
    ),
    Example(
        name="long",
        props=ClockBar(lines=(ClockLine(label=LONG, clock=DAYS_LEFT, used_percent=40),)),
    ),
    Example(
        name="rtl",
        props=ClockBar(lines=(ClockLine(label=HEBREW, clock=DAYS_LEFT, used_percent=40),)),
        direction="rtl",
    ),
)
