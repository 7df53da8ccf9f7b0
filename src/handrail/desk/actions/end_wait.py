from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.models import Case
from handrail.desk.open_case import opened
from handrail.desk.refused import NoSuchRun, StepRefused
from handrail.desk.saving import save
from handrail.desk.streams import SYSTEM
from handrail.record.stream import Actor as Recorder
from handrail.run import Actor
from handrail.run.command import TimeIsUp


def end_wait(*, case_id: int, run_id: int, step: str, edge: Edge) -> bool:
    """Do the step whose time is over, and return whether it was still waiting.

    Somebody may have gone on before, taken the way back, or closed the case.
    """

    def attempt() -> bool:
        row = Case.objects.select_related("branch").filter(pk=case_id).first()
        if row is None:
            return False
        case = opened(row, actor=Actor(SYSTEM), recorder=Recorder("system", "timers"))
        try:
            case.command(run_id, TimeIsUp(step), at=edge.at)
        except (StepRefused, NoSuchRun):
            return False
        save(case, edge=edge)
        return True

    return decided_anew(attempt)
