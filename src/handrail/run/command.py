"""What somebody may want of a run."""

from dataclasses import dataclass

from handrail.rules import Money
from handrail.run.event import FactRead
from handrail.run.means import Means


@dataclass(frozen=True)
class TakeStep:
    """Do a step; for an `ask` step with the fact it learnt, for an offer with its amount."""

    step: str
    facts: tuple[FactRead, ...] = ()
    amount: Money | None = None


@dataclass(frozen=True)
class SkipStep:
    """Go on without a step; the reason may follow after the customer has gone."""

    step: str
    reason: str | None = None


@dataclass(frozen=True)
class RedoStep:
    """Do a step once more; the newer answer counts."""

    step: str
    facts: tuple[FactRead, ...] = ()
    amount: Money | None = None


@dataclass(frozen=True)
class GiveReason:
    """Say why a step was skipped."""

    step: str
    reason: str


@dataclass(frozen=True)
class Decide:
    """Take a branch."""

    choice: str
    branch: str


@dataclass(frozen=True)
class GoAgain:
    """Walk the body of a repeat once more."""

    repeat: str


@dataclass(frozen=True)
class Leave:
    """Leave a repeat."""

    repeat: str


@dataclass(frozen=True)
class PutStepOff:
    """Leave a step for later."""

    step: str


@dataclass(frozen=True)
class Confirm:
    """Say of a do-confirm list that all its items were done."""

    block: str


@dataclass(frozen=True)
class AskApproval:
    """Ask a second person to agree to a step, an amount, or to skipping it."""

    step: str
    amount: Money | None = None
    skips: bool = False


@dataclass(frozen=True)
class AnswerApproval:
    """Agree to what was asked, or not."""

    step: str
    agreed: bool


@dataclass(frozen=True)
class Correct:
    """Put an earlier decision right."""

    choice: str
    branch: str


@dataclass(frozen=True)
class Rewind:
    """Take back a step or decision and what came after it."""

    block: str


@dataclass(frozen=True)
class TakeBack:
    """Take back one step or decision; what came after it stands, whoever did it."""

    block: str


@dataclass(frozen=True)
class Unsend:
    """Take back a `send` step whose letter has not left."""

    step: str


@dataclass(frozen=True)
class MoveTo:
    """Go on under another version of the procedure, or under another procedure."""

    version: str


@dataclass(frozen=True)
class Settle:
    """Say that an owed undo was carried out, or accept that the effect stands."""

    block: str
    accepted: bool


@dataclass(frozen=True)
class TimeIsUp:
    """The time is over for which a step waits."""

    step: str


@dataclass(frozen=True)
class LookAgain:
    """Nothing was done here, but facts may have changed: let rules and answers take their steps."""


Command = (
    TakeStep
    | SkipStep
    | RedoStep
    | GiveReason
    | Decide
    | GoAgain
    | Leave
    | PutStepOff
    | Confirm
    | AskApproval
    | AnswerApproval
    | Correct
    | Rewind
    | TakeBack
    | Unsend
    | MoveTo
    | Settle
    | TimeIsUp
    | LookAgain
)


@dataclass(frozen=True)
class Actor:
    """Who commands: an id, and the roles that count on this case.

    Attributes:
        means: what they may still give away, for a command about an offer; None where nothing was
            counted.
    """

    id: str
    roles: frozenset[str] = frozenset()
    means: Means | None = None
