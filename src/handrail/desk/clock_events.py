"""What a case's stream has to say about its clocks besides what happened anyway. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from handrail.desk.case_event import CaseEvent
from handrail.desk.fixed_clocks import has_step_times, step_began, step_ended, steps_running
from handrail.record.stream import NewEvent
from handrail.run import Machine, Outcome, RunState
from handrail.run.deadlines import step_times
from handrail.sop.document import Step


@dataclass(frozen=True)
class TimedRun:
    """A run on the case itself, as it stands."""

    id: int
    machine: Machine
    state: RunState


def step_events(events: Sequence[CaseEvent], runs: Iterable[TimedRun]) -> Iterator[NewEvent]:
    """Yield which steps' times have begun, or are over, since the case was last written.

    Runs that are not named, because they cannot be read, are left as they were.
    """
    timed = tuple(runs)
    if not any(run.machine.timed for run in timed) and not has_step_times(events):
        return
    running = steps_running(events)
    for run in timed:
        times = {step.id: (step, since) for step, since in step_times(run.machine, run.state)}
        for run_id, step_id in running:
            if run_id == run.id and step_id not in times:
                yield step_ended(run.id, step_id, is_done=_is_done(step_id, run.state))
        for step, since in times.values():
            if not _is_known(running.get((run.id, step.id)), step, since):
                yield step_began(run.id, step, since)


def _is_known(said: Mapping[str, object] | None, step: Step, since: datetime) -> bool:
    """Return whether this was said when the step's time began; the same moment in any zone."""
    if said is None:
        return False
    within = "" if step.within is None else step.within.to_text()
    return said["within"] == within and datetime.fromisoformat(str(said["since"])) == since


def _is_done(step: str, state: RunState) -> bool:
    taken = state.standing(step)
    return taken is not None and taken.letter.outcome is Outcome.DONE
