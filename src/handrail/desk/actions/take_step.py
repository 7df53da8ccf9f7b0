"""The exemplar of a verb: parse nothing, decide once, record, and say what happened."""

from collections.abc import Mapping
from dataclasses import dataclass

from handrail.desk.answers import NO_PARTS, Answer, facts_for, parts_for
from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.open_case import open_case
from handrail.desk.saving import save
from handrail.people.access import Grants
from handrail.people.roles import Permission
from handrail.rules import Money
from handrail.run import RunEvent
from handrail.run.command import RedoStep, TakeStep


@dataclass(frozen=True)
class StepTaken:
    """What happened in the run: the step, and whatever followed by itself."""

    events: tuple[RunEvent, ...]


def take_step(
    *,
    case_id: int,
    run_id: int,
    step: str,
    by: Grants,
    edge: Edge,
    answer: Answer | None = None,
    parts: Mapping[str, str] = NO_PARTS,
    amount: Money | None = None,
    again: bool = False,
    entry: str = "",
) -> StepTaken:
    """Do a step of one of the case's procedures.

    Args:
        answer: what was learnt, for a step that asks, restates or notes.
        parts: what was written into the parts of a note, by part.
        amount: what is offered, for an offer.
        again: the step was done before and is done once more; the newer answer counts.
        entry: the entry of the Line that this does.

    Raises:
        NoSuchCase, NoSuchRun: there is none, or not for this person.
        StepRefused: the step waits for something; `.refusal` says what, and the way on.
        NotUnderstood: the answer does not fit the question.
        EntryTaken: the entry was taken before.
    """

    def attempt() -> StepTaken:
        case = open_case(case_id, by=by, permission=Permission.WORK_CASE)
        learnt = facts_for(case, run_id, step, answer, edge=edge)
        facts = (*learnt, *parts_for(case, run_id, step, parts, edge=edge))
        command = RedoStep if again else TakeStep
        events = case.command(run_id, command(step, facts, amount), at=edge.at)
        save(case, edge=edge, entry=entry)
        return StepTaken(events)

    return decided_anew(attempt)
