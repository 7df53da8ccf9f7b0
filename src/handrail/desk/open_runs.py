"""The runs of a case and of its contacts, read from their streams as they stand."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from handrail.desk.streams import runs_of
from handrail.library import queries as library
from handrail.library.queries import UnreadableVersion
from handrail.record.stream import RecordedEvent, Stream
from handrail.run import Happened, Machine, NoSuchBlock, RunState, fold
from handrail.run.event import Realigned, Started
from handrail.run.interrupting import is_over
from handrail.run.walk import BadLetter
from handrail.sop.document import Kind


@dataclass
class OpenRun:
    """A run of the case or of one of its contacts, as it stands with what is being added.

    Attributes:
        before: its state as it is written, None for a run that has just begun.
        in_row: the state that its row shows, None where that is not known.
    """

    id: int
    stream: Stream
    state: RunState
    channel: str
    before: RunState | None = None
    in_row: RunState | None = None

    @property
    def machine(self) -> Machine:
        """Return the machine of the version under which it goes on, on its channel."""
        return library.machine(self.state.version, channel=self.channel)

    @property
    def is_open_interrupt(self) -> bool:
        """Return whether it is an interrupt that is not over yet."""
        machine = self.machine
        return machine.procedure.kind is Kind.INTERRUPT and not is_over(machine, self.state)


@dataclass(frozen=True)
class UnreadableRun:
    """A run whose version cannot be read any more: it is kept, shown by name, and not moved."""

    id: int
    stream: Stream
    version: str

    @property
    def is_of_the_matter(self) -> bool:
        """Return whether it runs on the case, and not on one of its contacts."""
        return self.stream.kind == "case"


def runs_in(
    events: Mapping[Stream, tuple[RecordedEvent, ...]], *, channel: str
) -> list[OpenRun | UnreadableRun]:
    """Return the runs of some streams as they stand, stream by stream."""
    return [
        run for stream, history in events.items() for run in _runs(stream, history, channel=channel)
    ]


def _runs(
    stream: Stream, events: tuple[RecordedEvent, ...], *, channel: str
) -> Iterator[OpenRun | UnreadableRun]:
    machines = partial(library.machine, channel=channel)
    for run_id, history in runs_of(events).items():
        try:
            state = fold(history, machines=machines)
        except UnreadableVersion as problem:
            yield UnreadableRun(run_id, stream, problem.version)
        except (NoSuchBlock, BadLetter):
            yield UnreadableRun(run_id, stream, _version_of(history))
        else:
            yield OpenRun(run_id, stream, state, channel, before=state, in_row=state)


def _version_of(history: list[Happened]) -> str:
    """Return the version under which a run goes on, by its events alone."""
    moves = [each.event for each in history if isinstance(each.event, Started | Realigned)]
    return moves[-1].version
