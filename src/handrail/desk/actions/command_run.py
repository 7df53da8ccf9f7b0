from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.open_case import open_case
from handrail.desk.saving import save
from handrail.people.access import Grants
from handrail.people.roles import Permission
from handrail.run import Command, RunEvent


def command_run(
    *, case_id: int, run_id: int, command: Command, by: Grants, edge: Edge, entry: str = ""
) -> tuple[RunEvent, ...]:
    """Carry out any command that brings no answer: decide, skip, put off, rewind, approve, ...

    Args:
        entry: the entry of the Line that this does.

    Raises:
        NoSuchCase, NoSuchRun: there is none, or not for this person.
        StepRefused: the machine refuses it; `.refusal` says why, and the way on.
        EntryTaken: the entry was taken before.
    """

    def attempt() -> tuple[RunEvent, ...]:
        case = open_case(case_id, by=by, permission=Permission.WORK_CASE)
        events = case.command(run_id, command, at=edge.at)
        save(case, edge=edge, entry=entry)
        return events

    return decided_anew(attempt)
