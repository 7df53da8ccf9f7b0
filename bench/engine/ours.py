"""The procedure in our machine: decided, walked by letters alone, and saved as events."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from bench.engine.saving import keep, one_commit, pieces
from bench.engine.story import DEEDS, Deed
from handrail.rules import Money, Value
from handrail.run import (
    Actor,
    Command,
    Decision,
    FactRead,
    Facts,
    Happened,
    Known,
    Letter,
    Machine,
    Refusal,
    RunEvent,
    RunState,
    decide,
    fold,
    read_event,
    start,
    write_event,
)
from handrail.run.command import Decide, TakeStep
from handrail.run.walk import move, next_letters
from handrail.sop import parse_procedure

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
AGENT = Actor("anna", frozenset({"agent"}))
FILE = Path(__file__).with_name("procedure.yaml")
MACHINE = Machine("parcel@1", parse_procedure(FILE.read_bytes(), name=FILE.name))
MACHINES = {MACHINE.version: MACHINE}.__getitem__


@dataclass(frozen=True)
class Wanted:
    """A command, and all that is known when it is given."""

    command: Command
    facts: Facts


class NotAllowed(Exception):
    """The machine refused a deed: story and procedure do not belong together."""


def wanted() -> Iterator[Wanted]:
    """Yield what is wanted of the machine, deed by deed."""
    facts: dict[str, Known] = {}
    for deed in DEEDS:
        facts = facts | {name: Known(_value(name, it), 1) for name, it in deed.learns.items()}
        yield Wanted(_command(deed), facts)


def decided(_run: int = 0) -> RunState:
    """Play a run by commands: all of what the desk decides, and nothing is saved."""
    state = start(MACHINE, actor=AGENT, facts={}, now=AT, machines=MACHINES).state
    for each in WANTED:
        state = _decided(state, each).state
    return state


def letters() -> tuple[Letter, ...]:
    """Return the letters of the run, in the order in which they were taken."""
    return tuple(taken.letter for taken in decided().taken)


def walker() -> Callable[[int], None]:
    """Return what plays a run by letters alone: what is in order, and where a letter leads."""
    taken = letters()

    def walk(_run: int) -> None:
        marking = MACHINE.start
        for letter in taken:
            if letter not in next_letters(MACHINE, marking):
                raise NotAllowed(str(letter))
            marking = move(MACHINE, marking, letter)

    return walk


def saved(connection: sqlite3.Connection) -> Callable[[int], None]:
    """Return what plays a run and saves the events of each step with one commit."""

    def play(run: int) -> None:
        begun = start(MACHINE, actor=AGENT, facts={}, now=AT, machines=MACHINES)
        state, number = begun.state, _kept(connection, run, 0, begun.events)
        for each in WANTED:
            decision = _decided(state, each)
            state, number = decision.state, _kept(connection, run, number, decision.events)

    return play


def loaded(connection: sqlite3.Connection) -> Callable[[int], None]:
    """Return what plays a run, folding it anew from its events before each step, as desks do."""

    def play(run: int) -> None:
        begun = start(MACHINE, actor=AGENT, facts={}, now=AT, machines=MACHINES)
        number = _kept(connection, run, 0, begun.events)
        for each in WANTED:
            history = [
                Happened(read_event(kind, json.loads(body)), AT, AGENT.id)
                for kind, body in pieces(connection, run)
            ]
            decision = _decided(fold(history, machines=MACHINES), each)
            number = _kept(connection, run, number, decision.events)

    return play


def written() -> list[list[tuple[str, str]]]:
    """Return what each step saves: kinds and bodies."""
    state = start(MACHINE, actor=AGENT, facts={}, now=AT, machines=MACHINES).state
    steps = []
    for each in WANTED:
        decision = _decided(state, each)
        steps.append([_as_text(event) for event in decision.events])
        state = decision.state
    return steps


def _decided(state: RunState, each: Wanted) -> Decision:
    answer = decide(state, each.command, actor=AGENT, facts=each.facts, now=AT, machines=MACHINES)
    if isinstance(answer, Refusal):
        raise NotAllowed(f"{each.command}: {answer.why}")
    return answer


def _kept(
    connection: sqlite3.Connection, run: int, number: int, events: tuple[RunEvent, ...]
) -> int:
    with one_commit(connection):
        for at, event in enumerate(events, start=number):
            keep(connection, run, at, *_as_text(event))
    return number + len(events)


def _as_text(event: RunEvent) -> tuple[str, str]:
    kind, body = write_event(event)
    return kind, json.dumps(body)


def _command(deed: Deed) -> Command:
    if deed.way is not None:
        return Decide(deed.step, deed.way)
    amount = None if deed.gives is None else Money(Decimal(deed.gives), "EUR")
    return TakeStep(deed.step, tuple(FactRead(name, 1) for name in deed.learns), amount)


def _value(name: str, learnt: object) -> Value:
    number = Decimal(str(learnt)) if isinstance(learnt, int) else None
    if name == "order.total" and number is not None:
        return Money(number, "EUR")
    return str(learnt) if number is None else number


WANTED = tuple(wanted())
