"""Something has come on clocks: the desk decides it, for many of them at once."""

from collections.abc import Sequence
from datetime import datetime

from handrail.channels.work.moment import CHANCE
from handrail.desk.actions.decide_moments import decide_moments
from handrail.desk.edge import Edge
from handrail.record.timers import DueTimer


def clocks_are_due(timers: Sequence[DueTimer], /, *, now: datetime) -> None:
    """Decide what has come, in the transaction that takes the timers away."""
    real_at = datetime.now(now.tzinfo)
    decide_moments(timers, edge=Edge(at=now, real_at=real_at, chance=CHANCE))
