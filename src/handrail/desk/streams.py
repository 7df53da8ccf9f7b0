"""How a case's and a contact's streams are written and read."""

from collections.abc import Iterable, Sequence

from handrail.record.stream import NewEvent, RecordedEvent, Stream
from handrail.run import RUN_EVENTS, Happened, RunEvent, read_event, write_event

SYSTEM = "system"


def case_stream(case_id: int) -> Stream:
    """Return the stream of a case."""
    return Stream("case", str(case_id))


def contact_stream(contact_id: int) -> Stream:
    """Return the stream of a contact."""
    return Stream("contact", str(contact_id))


def run_event(run_id: int, event: RunEvent) -> NewEvent:
    """Return the event of a run as its stream keeps it."""
    kind, body = write_event(event)
    return NewEvent(kind, {"run": run_id, **body})


def runs_of(events: Iterable[RecordedEvent]) -> dict[int, list[Happened]]:
    """Return the history of each run in the stream, by the run's id.

    What a customer's letter or the desk itself set off is the desk's: only colleagues act in runs,
    and a customer's number must never be taken for a colleague's.
    """
    histories: dict[int, list[Happened]] = {}
    for event in events:
        if event.type in RUN_EVENTS:
            run_id = int(str(event.body["run"]))
            happened = Happened(
                read_event(event.type, event.body, format_number=event.format),
                event.at,
                event.actor.id if event.actor.kind == "person" else SYSTEM,
            )
            histories.setdefault(run_id, []).append(happened)
    return histories


def seq_of(events: Sequence[RecordedEvent]) -> int:
    """Return the seq of the last event, 0 when there is none."""
    return events[-1].seq if events else 0
