"""A story told: each move gets its time, each reply its words, the customer a say at the end."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random

from handrail.clock import after_opening_time, due
from handrail.demo.past.letters import Begun
from handrail.demo.past.move import Move, ReplyTo, Who
from handrail.demo.past.opinion import Opinion
from handrail.demo.past.script import WRITING_TAKES, Script
from handrail.demo.shop import Shop, Staffed
from handrail.desk.histories import (
    AnsweredSurvey,
    Closed,
    Commanded,
    Happening,
    History,
    KeptPromise,
    Replied,
    What,
    Wrote,
)
from handrail.desk.status import Outcome
from handrail.run.command import TakeStep
from handrail.sop.document import Kind

JUST_NOW = timedelta(minutes=50)
PATIENCE = timedelta(hours=22)
"""After so long without a word some customers write again."""


@dataclass
class Telling:
    """A story as far as it has been told."""

    script: Script
    branch: Staffed
    shop: Shop
    now: datetime
    chance: Random
    at: datetime = field(init=False)
    told: list[Happening] = field(default_factory=list)
    opinion: Opinion = field(init=False)
    promised: date | None = None
    last: What | None = None

    def __post_init__(self) -> None:
        self.at = self.begun.letter.at
        self.opinion = Opinion(self.script.theme, self.script.mood)

    @property
    def begun(self) -> Begun:
        """Return the letter."""
        return self.script.begun

    def history(self) -> History:
        """Return all that has happened by now."""
        for number, move in enumerate(self.script.moves()):
            if not self._tell(move, is_first=number == 0):
                break
        else:
            self._after_the_end()
        return History(
            customer_id=self.begun.customer.id,
            branch_id=self.branch.id,
            letter=self.begun.letter,
            happenings=tuple(sorted(self.told, key=lambda each: each.at)),
        )

    def _tell(self, move: Move, *, is_first: bool) -> bool:
        """Let the move happen, and return whether its time has come."""
        if move.who is Who.CUSTOMER:
            return self._customer_writes(move)
        at = after_opening_time(self.at, move.after, calendar=self.branch.calendar)
        if is_first and at - self.at > PATIENCE and self.chance.random() < 0.5:
            self._chase(self.at + PATIENCE * self.chance.uniform(0.5, 0.9))
        if at > self.now:
            return False
        self.at = at
        what = move.what if move.reply is None else self._reply(move.reply)
        self.last = what
        if what is not None:
            who = self.branch.leader if move.who is Who.LEADER else self.script.agent
            self.told.append(Happening(at, who, what))
        if move.promises is not None:
            self._promise(due(at, move.promises, calendar=self.branch.calendar))
        return True

    def _customer_writes(self, move: Move) -> bool:
        self.at += move.after
        if self.at > self.now:
            return False
        self.told.append(Happening(self.at, None, self._letter(move.letter or "thanks")))
        return True

    def _letter(self, theme: str) -> Wrote:
        text = self.begun.words.letter(
            theme, self.begun.customer.name, self.begun.slots, chance=self.chance
        )
        return Wrote(f"Re: {self.begun.letter.subject}", text)

    def _chase(self, at: datetime) -> None:
        if at <= self.now:
            self.told.append(Happening(at, None, self._letter("chase")))
            self.opinion.had_to_chase = True

    def _reply(self, reply: ReplyTo) -> Replied:
        self.opinion.reply_left(self.at, self.begun.letter.at, calendar=self.branch.calendar)
        day = self.promised or (self.at + timedelta(days=2)).date()
        text = self.begun.words.reply(
            reply.key,
            (self.begun.customer.name, self.shop.name_of(self.script.agent)),
            {**self.begun.slots, "date": self.begun.words.day(day)},
            chance=self.chance,
        )
        kind = Kind.CHANNEL if reply.is_of_contact else Kind.MATTER
        return Replied(text, reply.step, kind)

    def _promise(self, due_at: datetime) -> None:
        self.promised = due_at.date()
        is_late = self.chance.random() < 0.05 + 0.4 * self.script.mood.trouble
        self.opinion.promise_was_late |= is_late
        begins = due_at if is_late else max(self.at, due_at - timedelta(hours=7))
        length = timedelta(minutes=self.chance.randrange(20, 200))
        kept_at = after_opening_time(begins, length, calendar=self.branch.calendar)
        kept_at = kept_at if is_late else max(self.at, min(kept_at, due_at))
        if kept_at <= self.now:
            self.told.append(Happening(kept_at, self.script.agent, KeptPromise()))

    def _after_the_end(self) -> None:
        if not self._is_resolved():
            return
        if self._is_reopened():
            self._reopen()
        elif self.chance.random() < 0.36:
            self._answer_survey()

    def _is_resolved(self) -> bool:
        match self.last:
            case Closed(outcome=Outcome.RESOLVED):
                return True
            case Commanded(command=TakeStep(step=step)):
                return self.script.outcome_of(step) == "resolved"
        return False

    def _is_reopened(self) -> bool:
        settled = self.script.plot.is_reopened
        return self.chance.random() < self.opinion.risk if settled is None else settled

    def _reopen(self) -> None:
        after = timedelta(hours=self.chance.randrange(5, 60))
        if self.script.plot.is_reopened:
            just_now = Move(None, Who.CUSTOMER, self.now - JUST_NOW - self.at, letter="reopen")
            self._tell(just_now, is_first=False)
            return
        for move in (
            Move(None, Who.CUSTOMER, after, letter="reopen"),
            Move(None, after=WRITING_TAKES * 12, reply=ReplyTo("answer")),
            Move(Closed(Outcome.RESOLVED)),
        ):
            if not self._tell(move, is_first=False):
                return

    def _answer_survey(self) -> None:
        at = self.at + timedelta(hours=3) * self.chance.lognormvariate(0.6, 1)
        if at <= self.now and at - self.at < timedelta(days=25):
            score = self.opinion.score(chance=self.chance)
            comment = self.opinion.comment(score, self.begun.words, chance=self.chance)
            self.told.append(Happening(at, None, AnsweredSurvey(score, comment)))
