"""Who is told when a clock runs out, one rung after the other. Pure.

`moments_of` says which rungs of a ladder come when; `who_is_told`, whom one tells: never nobody.
"""

from handrail.sop.escalation.climbing import Climb, RungMoment, moments_of
from handrail.sop.escalation.ladder import (
    Absence,
    Escalation,
    From,
    How,
    Ladder,
    QuietHours,
    Rung,
)
from handrail.sop.escalation.quiet import earliest
from handrail.sop.escalation.telling import Colleagues, Told, who_is_told

__all__ = [
    "Absence",
    "Climb",
    "Colleagues",
    "Escalation",
    "From",
    "How",
    "Ladder",
    "QuietHours",
    "Rung",
    "RungMoment",
    "Told",
    "earliest",
    "moments_of",
    "who_is_told",
]
