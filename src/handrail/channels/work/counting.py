"""A calendar was changed: the clocks of open cases are brought up to date, some at a time."""

from datetime import datetime

from handrail.channels.work.moment import CHANCE
from handrail.desk.actions.count_again import count_again
from handrail.desk.edge import Edge
from handrail.record.timers import DueTimer


def clocks_are_counted_again(timer: DueTimer, /, *, now: datetime) -> None:
    """Look at the next open cases, in the transaction that takes the timer away."""
    real_at = datetime.now(now.tzinfo)
    count_again(timer, edge=Edge(at=now, real_at=real_at, chance=CHANCE))
