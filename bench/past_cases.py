"""A thousand cases as a shop has them: half of them open, over five branches.

Of twenty cases six are untouched (three of them free), two are answered and go on, two wait for
the customer, ten are resolved, most of those with an answer to the survey.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bench.past_texts import REPLY, TEXT, TITLES
from handrail.desk.histories import (
    AnsweredSurvey,
    Assigned,
    Commanded,
    Happening,
    History,
    KeptPromise,
    Learnt,
    Letter,
    Noted,
    Replied,
    Waited,
    What,
)
from handrail.run.command import TakeStep
from handrail.words import Language

LOT = 1_000
PATTERN = "ffftttaawwrrrrrrrrrr"
"""One letter per case: free, taken, answered, waiting, resolved."""

TURN = timedelta(minutes=3)


@dataclass(frozen=True)
class Staff:
    """Who works where, and for whom: ids."""

    branches: Sequence[int]
    agents: Sequence[int]
    customers: Sequence[int]


def past_cases(staff: Staff, *, now: datetime) -> Iterator[History]:
    """Yield the cases, the oldest first."""
    for number in range(LOT):
        score, place = divmod(number, len(PATTERN))
        kind = PATTERN[place]
        at = now - _age(kind) * (1 - number / (LOT + 1)) - timedelta(hours=1)
        agent = staff.agents[score % len(staff.agents)]
        yield History(
            customer_id=staff.customers[number % len(staff.customers)],
            branch_id=staff.branches[(score + place) % len(staff.branches)],
            letter=Letter(
                TITLES[number % len(TITLES)], TEXT.format(number=number), Language.EN, at
            ),
            happenings=tuple(_happenings(kind, number, agent, at)),
        )


def _age(kind: str) -> timedelta:
    """Return how long ago the oldest case of a kind came."""
    return timedelta(days=180 if kind == "r" else 6)


def _happenings(kind: str, number: int, agent: int, at: datetime) -> Iterator[Happening]:
    for turn, what in enumerate(DONE[kind](agent), start=1):
        yield Happening(at + turn * TURN, agent, what)
    if kind == "r" and number % 3:
        yield Happening(at + timedelta(minutes=50), None, AnsweredSurvey(number % 5 + 1, "Thanks."))


def _taken(agent: int) -> list[What]:
    return [Assigned(agent)]


def _answered(agent: int) -> list[What]:
    return [
        *_taken(agent),
        Learnt("restate", "The parcel is three days late and needed for a birthday."),
        Commanded(TakeStep("address")),
        Learnt("days-late", "0"),
        Noted("The carrier has it in Leipzig."),
        Replied(REPLY),
    ]


def _waiting(agent: int) -> list[What]:
    return [*_answered(agent), Waited(waits=True)]


def _resolved(agent: int) -> list[What]:
    return [
        *_answered(agent),
        Learnt("due-on", "2026-12-01"),
        Commanded(TakeStep("on-time")),
        Commanded(TakeStep("watch")),
        KeptPromise(),
        Commanded(TakeStep("on-time-end")),
    ]


DONE: dict[str, Callable[[int], list[What]]] = {
    "f": lambda agent: [],
    "t": _taken,
    "a": _answered,
    "w": _waiting,
    "r": _resolved,
}
