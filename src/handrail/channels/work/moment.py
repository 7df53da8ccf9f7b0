import secrets
from datetime import UTC, datetime

from handrail.desk.edge import Edge
from handrail.record.chance import Chance
from handrail.record.moments import desk_now

CHANCE = Chance(secrets.token_bytes)


def edge_at(real_now: datetime) -> Edge:
    """Return both clocks at the real time, and the system's chance."""
    return Edge(at=desk_now(real_now=real_now), real_at=real_now, chance=CHANCE)


def edge_now() -> Edge:
    """Return both clocks as they stand, and the system's chance."""
    return edge_at(datetime.now(UTC))
