"""The time is over for which a step waits: the desk is told, once."""

from datetime import datetime

from handrail.channels.work.moment import CHANCE
from handrail.desk.actions.end_wait import end_wait
from handrail.desk.edge import Edge
from handrail.desk.waits import waiting_step
from handrail.record.timers import DueTimer


def wait_is_over(timer: DueTimer, /, *, now: datetime) -> None:
    """Do the step that the timer names, in the transaction that takes the timer away."""
    run_id, step = waiting_step(timer.key)
    real_at = datetime.now(now.tzinfo)
    end_wait(
        case_id=int(timer.origin.id),
        run_id=run_id,
        step=step,
        edge=Edge(at=now, real_at=real_at, chance=CHANCE),
    )
