from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.models import Case, Promise
from handrail.desk.open_case import opened
from handrail.desk.saving import save
from handrail.desk.streams import SYSTEM
from handrail.record.stream import Actor as Recorder
from handrail.record.stream import NewEvent
from handrail.run import Actor


def remind_follow_up(*, promise_id: int, edge: Edge) -> bool:
    """Tell on its case that a follow-up is due now, and return whether it still was to be done."""

    def attempt() -> bool:
        promise = Promise.objects.filter(pk=promise_id, kept_at=None).first()
        if promise is None or promise.due_at > edge.at:
            return False
        row = Case.objects.select_related("branch").get(pk=promise.case_id)
        case = opened(row, actor=Actor(SYSTEM), recorder=Recorder("system", "timers"))
        case.add(NewEvent("promise_fell_due", {"promise": promise_id}))
        save(case, edge=edge)
        return True

    return decided_anew(attempt)
