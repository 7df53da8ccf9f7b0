"""The two answers that a command can get."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from handrail.run.command import Command
from handrail.run.event import RunEvent
from handrail.run.missing import Missing
from handrail.run.state import RunState, Standing
from handrail.words import Sentence


class Decision(NamedTuple):
    """The command is carried out.

    Attributes:
        events: what is to be recorded, in this order.
        state: where the run stands after them.
    """

    events: tuple[RunEvent, ...]
    state: RunState


class Why(StrEnum):
    """Why a command is refused."""

    WAITS = "waits"
    TAKEN = "taken"
    ENDED = "ended"
    OFF_PATH = "off-path"
    ELSEWHERE = "elsewhere"
    ONE_BY_ONE = "one-by-one"
    NOT_OPEN = "not-open"
    LIMIT = "limit"
    SAME_PERSON = "same-person"
    AGREED_BEFORE = "agreed-before"
    NOT_ASKED = "not-asked"
    NO_APPROVAL_NEEDED = "no-approval-needed"
    REASON_FIRST = "reason-first"
    NOTHING_TO_DO = "nothing-to-do"
    UNKNOWN = "unknown"
    LEFT_THE_HOUSE = "left-the-house"
    BELOW_ZERO = "below-zero"
    PURSE_CURRENCY = "purse-currency"
    PURSE_EMPTY = "purse-empty"
    BEYOND_SHARE = "beyond-share"
    BEYOND_PROMISE = "beyond-promise"


@dataclass(frozen=True, slots=True)
class Refusal:
    """The command is not carried out, and nothing has changed.

    Attributes:
        missing: what the effect waits for, in document order.
        sentence: what to tell the agent.
        instead: commands that lead on from here.
        taken: who took the step already, and when.
    """

    why: Why
    sentence: Sentence
    missing: tuple[Missing, ...] = ()
    instead: tuple[Command, ...] = ()
    taken: Standing | None = None
