"""What is recorded of a moment that has come on a clock."""

from handrail.desk.clock_plan import WARNED, Planned
from handrail.desk.models import Clock
from handrail.record.json_text import JSONObject
from handrail.record.stream import Actor, NewEvent

CLOCKS = Actor("system", "clocks")


def moment_event(clock: Clock, planned: Planned) -> NewEvent:
    """Return the event of a warning, or that a clock has run out."""
    due = None if clock.due_at is None else clock.due_at.isoformat()
    body: JSONObject = {"clock": clock.measure, "allowance": clock.allowance, "due": due}
    if planned.event == WARNED:
        return NewEvent("clock_warned", {**body, "share": planned.which})
    return NewEvent("clock_overdue", body)
