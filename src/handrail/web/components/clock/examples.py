from handrail.web.components.clock import Clock
from handrail.web.components.component import Example
from handrail.web.components.examples import moment

HALF_AN_HOUR_LEFT = Clock(
    state="running", at=moment("10:52", minutes=31), text="31 min left", near=True
)
DAYS_LEFT = Clock(
    state="running", at=moment("Tue 24 Nov, 16:12", minutes=6111), text="Tue 24 Nov, 16:12"
)
OVERDUE = Clock(state="late", at=moment("10:09", minutes=-12), text="12 min overdue")
MET = Clock(state="met", at=moment("09:51", minutes=-30), text="met 09:51")
MET_LATE = Clock(state="met_late", at=moment("09:51", minutes=-30), text="kept late")
PAUSED = Clock(state="paused", at=moment("Tue 24 Nov, 16:12", minutes=6111), text="paused")
WAITS = Clock(state="waiting", at=moment("10:20", minutes=-0.2), text="waits 12 s", bare=True)

EXAMPLES = (
    Example(name="usual", props=DAYS_LEFT),
    Example(name="near", props=HALF_AN_HOUR_LEFT),
    Example(name="overdue", props=OVERDUE),
    Example(name="met", props=MET),
    Example(name="met late", props=MET_LATE),
    Example(name="paused", props=PAUSED),
    Example(name="waits", props=WAITS),
    Example(name="rtl", props=HALF_AN_HOUR_LEFT, direction="rtl"),
)
