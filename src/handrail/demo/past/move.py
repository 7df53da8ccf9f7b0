"""What happens next in a story, before it has a time."""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto

from handrail.clock import Duration
from handrail.desk.histories import What


class Who(Enum):
    """Whose move it is."""

    AGENT = auto()
    LEADER = auto()
    CUSTOMER = auto()


@dataclass(frozen=True, slots=True)
class Move:
    """One happening: by whom, and how long after the one before.

    Attributes:
        after: opening time for colleagues; for the customer, time as everybody knows it.
        promises: how soon what is promised by it is due.
        reply: which reply leaves, before it has its words.
    """

    what: What | None
    who: Who = Who.AGENT
    after: timedelta = timedelta(seconds=40)
    promises: Duration | None = None
    reply: "ReplyTo | None" = None
    letter: str | None = None


@dataclass(frozen=True, slots=True)
class ReplyTo:
    """A reply that leaves: which text, and the `send` step that it is, if any."""

    key: str
    step: str | None = None
    is_of_contact: bool = False
