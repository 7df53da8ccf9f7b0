"""What an effect, or any other command, waits for."""

from dataclasses import dataclass
from enum import StrEnum


class Lack(StrEnum):
    """What is missing."""

    STEP = "step"
    DECISION = "decision"
    LOOP = "loop"
    OWED_STEP = "owed-step"
    OWED_UNDO = "owed-undo"
    REASON = "reason"
    APPROVAL = "approval"
    ROLE = "role"
    AMOUNT = "amount"
    ANSWER = "answer"
    INTERRUPT = "interrupt"


@dataclass(frozen=True)
class Missing:
    """One thing that an effect waits for.

    Attributes:
        block: the step, choice or repeat that it is about; of an interrupt, its version.
        role: who has to agree or to act, for an approval or a role.
        or_roles: further roles of which one is enough.
    """

    lack: Lack
    block: str
    role: str | None = None
    or_roles: tuple[str, ...] = ()
