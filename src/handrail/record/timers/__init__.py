"""Things to be done at a time of the desk's clock, each done exactly once.

Workers claim what is due on a lease, and each does its part in a transaction that takes the timer
away, if the claim is still its own: the fence of the timer says so.
"""

from handrail.record.timers.claims import LEASE
from handrail.record.timers.due_timer import DueTimer, FailingTimer
from handrail.record.timers.firing import Fired, TimerHandler, TimersHandler, fire_due
from handrail.record.timers.queries import failing_timers, next_due_at, timers_of
from handrail.record.timers.setting import (
    NewTimer,
    clear_timer,
    clear_timers,
    move_timer,
    set_timer,
    set_timers,
)

__all__ = [
    "LEASE",
    "DueTimer",
    "FailingTimer",
    "Fired",
    "NewTimer",
    "TimerHandler",
    "TimersHandler",
    "clear_timer",
    "clear_timers",
    "failing_timers",
    "fire_due",
    "move_timer",
    "next_due_at",
    "set_timer",
    "set_timers",
    "timers_of",
]
