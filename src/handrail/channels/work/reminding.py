"""A follow-up is due: its case says so, once."""

from datetime import datetime

from handrail.channels.work.moment import CHANCE
from handrail.desk.actions.remind_follow_up import remind_follow_up
from handrail.desk.edge import Edge
from handrail.desk.follow_ups import promise_of
from handrail.record.timers import DueTimer


def follow_up_is_due(timer: DueTimer, /, *, now: datetime) -> None:
    """Tell it on its case, in the transaction that takes the timer away."""
    real_at = datetime.now(now.tzinfo)
    edge = Edge(at=now, real_at=real_at, chance=CHANCE)
    remind_follow_up(promise_id=promise_of(timer.key), edge=edge)
