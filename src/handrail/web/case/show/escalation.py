"""What was escalated, and the way to say that one sees to it."""

from typing import cast

from handrail.desk.case_clocks import measure_in
from handrail.desk.escalations import StandingEscalation
from handrail.desk.queries import CaseView
from handrail.record.stream import RecordedEvent
from handrail.web.case.page import EscalationBanner
from handrail.web.reading import Reader
from handrail.words import say
from handrail.words.figures import moment


def escalation_of(view: CaseView, reader: Reader) -> EscalationBanner | None:
    """Return what was escalated on the case; None where somebody sees to it or nothing was."""
    if not view.escalations:
        return None
    return EscalationBanner(
        lines=tuple(_line(each, view, reader) for each in view.escalations),
        post=f"/cases/{view.head.id}/acknowledge" if view.may_work else "",
        text=say("escalation-acknowledge", reader.language),
    )


def _line(standing: StandingEscalation, view: CaseView, reader: Reader) -> str:
    return say(
        "escalation-standing",
        reader.language,
        clock=clock_name(standing.clock, reader),
        due=moment(standing.due_at or standing.at, reader.language, zone=reader.zone),
        names=", ".join(view.names.get(each, "") for each in standing.person_ids),
    )


def clock_name(clock: str, reader: Reader) -> str:
    """Return what is timed, in the reader's language."""
    measure = measure_in(clock).replace("_", "-")
    return say(f"escalation-clock-{measure}", reader.language)


SAID = {
    "clock_overdue": "escalation-event-overdue",
    "clock_escalated": "escalation-event-climbed",
    "escalation_acknowledged": "escalation-event-acknowledged",
}


def escalation_event(event: RecordedEvent, view: CaseView, reader: Reader) -> str:
    """Return what the conversation says of a moment that came on a clock."""
    told = cast("list[int]", event.body.get("told", []))
    by = event.actor.id
    return say(
        SAID[event.type],
        reader.language,
        clock=clock_name(str(event.body["clock"]), reader),
        names=", ".join(view.names.get(each, "") for each in told),
        name=view.names.get(int(by), "") if by.isdecimal() else "",
    )
