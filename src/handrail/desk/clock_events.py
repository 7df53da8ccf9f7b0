"""What a case's stream has to say about its clocks besides what happened anyway. Pure."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from handrail.desk.case_event import CaseEvent
from handrail.desk.fixed_clocks import STEP_BEGAN, STEP_ENDED, StepLife, step_lives
from handrail.record.json_text import JSONObject
from handrail.record.stream import NewEvent
from handrail.run import Machine, Outcome, RunState
from handrail.run.deadlines import step_times
from handrail.sop.document import RuleOf, Step


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
    lives = step_lives(events)
    for run in runs:
        times = {step.id: (step, since) for step, since in step_times(run.machine, run.state)}
        for life in lives.values():
            if life.run_id == run.id and life.is_open and life.step not in times:
                yield _ended(life, run.state)
        for step, since in times.values():
            if not _is_known(lives.get((run.id, step.id)), step, since):
                yield _began(run.id, step, since)


def _is_known(life: StepLife | None, step: Step, since: datetime) -> bool:
    return life is not None and life.is_open and (life.within, life.since) == (step.within, since)


def _ended(life: StepLife, state: RunState) -> NewEvent:
    taken = state.standing(life.step)
    is_done = taken is not None and taken.letter.outcome is Outcome.DONE
    return NewEvent(STEP_ENDED, {"run": life.run_id, "step": life.step, "done": is_done})


def _began(run_id: int, step: Step, since: datetime) -> NewEvent:
    law: JSONObject = {"law": True} if step.rule_of is RuleOf.LAW else {}
    body: JSONObject = {
        "run": run_id,
        "step": step.id,
        "within": "" if step.within is None else step.within.to_text(),
        "since": since.isoformat(),
        **law,
    }
    return NewEvent(STEP_BEGAN, body)
