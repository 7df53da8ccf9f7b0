from dataclasses import dataclass
from datetime import datetime

from handrail.record.chance import Chance


@dataclass(frozen=True)
class Edge:
    """What an action takes from outside.

    Attributes:
        at: the desk's time, which a demo may move forward: for cases, standards and promises.
        real_at: the real time: for links, leases and letters that are about to leave.
        chance: for tokens that nobody can foresee.
    """

    at: datetime
    real_at: datetime
    chance: Chance
