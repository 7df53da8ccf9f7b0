"""What happened to a case long ago, as values that nobody has checked yet."""

from dataclasses import dataclass
from datetime import datetime

from handrail.desk.status import Outcome
from handrail.run import Command
from handrail.sop.document import Kind
from handrail.words import SOURCE, Language


@dataclass(frozen=True, slots=True)
class Letter:
    """The letter with which a case began."""

    subject: str
    text: str
    language: Language
    at: datetime


@dataclass(frozen=True, slots=True)
class Assigned:
    """The case was given to a colleague, or (None) laid back into the queue."""

    to: int | None


@dataclass(frozen=True, slots=True)
class Opened:
    """A colleague opened the procedure; nothing happens if the desk had opened it by itself."""

    procedure: str


@dataclass(frozen=True, slots=True)
class Commanded:
    """A command to the matter's newest run, or to that of the newest contact."""

    command: Command
    kind: Kind = Kind.MATTER


@dataclass(frozen=True, slots=True)
class Learnt:
    """A step was done, with what was typed at it: an answer, a note, a restatement.

    Attributes:
        language: of the screen at which it was typed.
        again: the step had been done before.
    """

    step: str
    text: str
    kind: Kind = Kind.MATTER
    language: Language = SOURCE
    again: bool = False


@dataclass(frozen=True, slots=True)
class Replied:
    """A reply left; with a `send` step, sending it was doing the step."""

    text: str
    step: str | None = None
    kind: Kind = Kind.MATTER


@dataclass(frozen=True, slots=True)
class Noted:
    """A note among colleagues."""

    text: str


@dataclass(frozen=True, slots=True)
class Waited:
    """A colleague said that the customer owes the answer, or no longer does."""

    waits: bool


@dataclass(frozen=True, slots=True)
class KeptPromise:
    """What was promised first and still open had been done."""


@dataclass(frozen=True, slots=True)
class Closed:
    """A case without an open procedure was closed."""

    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Wrote:
    """The customer wrote again, answering a letter of ours."""

    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class AnsweredSurvey:
    """The customer said how it went: 1, very dissatisfied, to 5, very satisfied."""

    score: int
    comment: str = ""


ByColleague = (
    Assigned | Opened | Commanded | Learnt | Replied | Noted | Waited | KeptPromise | Closed
)
ByCustomer = Wrote | AnsweredSurvey
What = ByColleague | ByCustomer


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened; `who` is a colleague's id, None for the customer."""

    at: datetime
    who: int | None
    what: What


@dataclass(frozen=True, slots=True)
class History:
    """A case from its first letter on; its happenings stand in the order of time.

    Attributes:
        sender_is_known: the customer had written from this address before.
    """

    customer_id: int
    branch_id: int
    letter: Letter
    happenings: tuple[Happening, ...]
    channel: str = "email"
    sender_is_known: bool = True
