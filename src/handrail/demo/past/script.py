"""A story's moves in their order: what a colleague does about a letter, step by step."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from random import Random

from handrail.demo.past.letters import Begun
from handrail.demo.past.move import Move, ReplyTo
from handrail.demo.past.plot import Plot
from handrail.demo.past.procedures import Procedures
from handrail.demo.past.season import Mood
from handrail.demo.past.walk import Walk
from handrail.desk.histories import Assigned, Closed, Commanded, Noted, Opened
from handrail.desk.opening import SENDER_IS_KNOWN
from handrail.desk.status import Outcome
from handrail.rules import Value
from handrail.run import Machine
from handrail.run.command import AskApproval, TakeStep
from handrail.sop.document import Kind

USUAL_RESPONSE = timedelta(minutes=44)
"""Opening time after which half of all letters have been taken up."""

WRITING_TAKES = timedelta(minutes=4)


@dataclass(frozen=True)
class Script:
    """How a letter is dealt with."""

    begun: Begun
    theme: str
    agent: int
    mood: Mood
    plot: Plot
    procedures: Procedures
    is_framed: bool
    chance: Random

    def moves(self) -> Iterator[Move]:
        """Yield the moves, the reply within the steps that frame it."""
        found = islice(self._all(), self.plot.moves)
        for move in found:
            yield move
            if self._is_last(move):
                return

    def outcome_of(self, step: str) -> str | None:
        """Return how the matter ends with a step, None if it does not."""
        machine = self.procedures.matters.get(self.theme)
        if machine is None or step not in machine.numbers:
            return None
        return machine.step(step).outcome

    def _is_last(self, move: Move) -> bool:
        match move.what:
            case Commanded(command=TakeStep(step=step) | AskApproval(step=step)):
                return step == self.plot.stops_at
        return False

    def _all(self) -> Iterator[Move]:
        yield Move(Assigned(self.agent), after=self._response())
        frame = _Frame(self._frame_moves()) if self.is_framed else None
        for move in self._with_a_reply(self._matter()):
            if move.reply is not None and frame is not None and not frame.is_sent:
                yield from frame.around(move)
            else:
                yield move

    def _matter(self) -> Iterator[Move]:
        machine = self.procedures.matters.get(self.theme)
        if machine is None:
            yield Move(None, reply=ReplyTo("other"), after=WRITING_TAKES)
            yield Move(Closed(Outcome.RESOLVED))
            return
        yield Move(Opened(machine.procedure.id))
        if self.chance.random() < 0.04:
            yield Move(Noted("Rang the warehouse, they look on the shelf."))
        yield from self._walk(machine).moves()

    def _with_a_reply(self, moves: Iterable[Move]) -> Iterator[Move]:
        """Yield the moves, with a reply before the last one if none would leave at all."""
        listed = list(moves)
        if not any(move.reply for move in listed):
            listed.insert(len(listed) - 1, Move(None, reply=ReplyTo("other"), after=WRITING_TAKES))
        yield from listed

    def _frame_moves(self) -> list[Move]:
        frame = self.procedures.frame
        return list(self._walk(frame).moves()) if frame else []

    def _walk(self, machine: Machine) -> Walk:
        known: dict[str, Value] = {}
        if self.begun.names_its_order:
            known["order.number"] = self.begun.order
        if any(fact.name == SENDER_IS_KNOWN for fact in machine.procedure.facts):
            known[SENDER_IS_KNOWN] = True
        return Walk(
            machine=machine,
            care=self.mood.care,
            today=self._today,
            chance=self.chance,
            facts=known,
            ways=self.plot.ways,
            answers={"order.number": self.begun.order, **self.plot.answers},
            stays_open=self.plot.stays_open,
        )

    @property
    def _today(self) -> date:
        return self.begun.letter.at.date()

    def _response(self) -> timedelta:
        if self.plot.taken_after is not None:
            return self.plot.taken_after
        return USUAL_RESPONSE * self.mood.haste * self.chance.lognormvariate(0, 0.7)


class _Frame:
    """The steps of the channel's procedure, around the first reply that leaves."""

    def __init__(self, moves: list[Move]) -> None:
        at = next((at for at, move in enumerate(moves) if move.reply), len(moves))
        self._before, self._sending, self._after = moves[:at], moves[at : at + 1], moves[at + 1 :]
        self.is_sent = False

    def around(self, move: Move) -> Iterator[Move]:
        """Yield the reply as the channel's own `send` step, unless it is a step of the matter."""
        self.is_sent = True
        sends = next((each.reply for each in self._sending if each.reply), None)
        yield from self._before
        if sends is None or sends.step is None or move.reply is None:
            yield move
        elif move.reply.step is None:
            reply = ReplyTo(move.reply.key, sends.step, is_of_contact=True)
            yield Move(None, after=WRITING_TAKES, reply=reply)
        else:
            yield move
            yield Move(Commanded(TakeStep(sends.step), Kind.CHANNEL))
        yield from self._after
