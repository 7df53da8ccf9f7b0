"""From what was pressed or typed to one action of the desk."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.http import QueryDict

from handrail.desk.actions.command_run import command_run
from handrail.desk.actions.make_follow_up import make_follow_up
from handrail.desk.actions.skip_for_reason import IN_WORDS, skip_for_reason
from handrail.desk.actions.take_instead import take_instead
from handrail.desk.actions.take_step import take_step
from handrail.desk.actions.write_note import write_note
from handrail.desk.answers import NO_PARTS, Answer
from handrail.desk.instead import instead_of
from handrail.desk.open_case import OpenCase
from handrail.desk.open_runs import OpenRun
from handrail.desk.refused import NotUnderstood
from handrail.rules import Money
from handrail.run import Command
from handrail.run.approve import may_answer
from handrail.run.command import (
    AnswerApproval,
    AskApproval,
    Confirm,
    Correct,
    Decide,
    GiveReason,
    GoAgain,
    Leave,
    PutStepOff,
    SkipStep,
    TakeBack,
)
from handrail.run.look import Place, Stop, stops
from handrail.sop.document import AnyOrder, Choose, Repeat, Step, StepKind, Style
from handrail.sop.figures import read_money, read_number
from handrail.web.case.entry import (
    Answered,
    Chose,
    Done,
    Doubted,
    Entry,
    FollowedUp,
    Later,
    Noted,
    Replaced,
    Skipped,
    Sought,
)
from handrail.web.case.show.card import REASONS
from handrail.web.visit import Visit
from handrail.words import say, sentence


@dataclass(frozen=True)
class Hand:
    """The agent's hand on one run of a case; `entry` is the entry of the Line that it takes."""

    visit: Visit
    case: OpenCase
    run: OpenRun
    entry: str = ""

    def take(
        self,
        step: str,
        *,
        answer: str = "",
        parts: Mapping[str, str] = NO_PARTS,
        amount: Money | None = None,
        again: bool = False,
    ) -> None:
        """Do a step."""
        take_step(
            case_id=self.case.row.pk,
            run_id=self.run.id,
            step=step,
            by=self.visit.grants,
            edge=self.visit.edge,
            answer=Answer(answer, self.visit.language) if answer.strip() else None,
            parts=parts,
            amount=amount,
            again=again,
            entry=self.entry,
        )

    def command(self, command: Command) -> None:
        """Carry out a command of the machine."""
        command_run(
            case_id=self.case.row.pk,
            run_id=self.run.id,
            command=command,
            by=self.visit.grants,
            edge=self.visit.edge,
            entry=self.entry,
        )

    def skip(self, step: str, *, reason: str, words: str = "") -> None:
        """Skip a step: for a ready reason, for one in words, or for one to be asked later."""
        if reason == IN_WORDS and words.strip():
            skip_for_reason(
                case_id=self.case.row.pk,
                run_id=self.run.id,
                step=step,
                words=words,
                by=self.visit.grants,
                edge=self.visit.edge,
                entry=self.entry,
            )
        elif reason in {*REASONS, IN_WORDS}:
            self.command(SkipStep(step, None if reason == IN_WORDS else reason))
        else:
            raise NotUnderstood(sentence("case-choose-first"))

    def note(self, text: str, *, step: str, doubts: bool = False) -> None:
        """Write a note, pinned to the step."""
        write_note(
            case_id=self.case.row.pk,
            text=text,
            by=self.visit.grants,
            edge=self.visit.edge,
            run_id=self.run.id,
            step=step or None,
            doubts_step=doubts,
            entry=self.entry,
        )

    def follow_up(self, words: str) -> None:
        """Note what is to be followed up, and when."""
        make_follow_up(
            case_id=self.case.row.pk,
            words=words,
            by=self.visit.grants,
            edge=self.visit.edge,
            entry=self.entry,
        )

    def replace(self, number: int | None) -> None:
        """Go on under one of the procedures that this one names instead, counted from 1."""
        named = instead_of(self.run, channel=self.case.row.channel)
        if not named:
            raise NotUnderstood(sentence("case-nothing-instead"))
        if number is None or not 1 <= number <= len(named):
            raise NotUnderstood(sentence("case-choose-first"))
        self.take_instead(named[number - 1].version.procedure.id)

    def take_instead(self, procedure: str) -> None:
        """Go on under a procedure that this one names instead."""
        take_instead(
            case_id=self.case.row.pk,
            run_id=self.run.id,
            procedure=procedure,
            by=self.visit.grants,
            edge=self.visit.edge,
            entry=self.entry,
        )

    def stop(self, block: str) -> Stop | None:
        """Return a stop of the run's rail, or one of its checks."""
        for stop in stops(self.run.machine, self.run.state):
            for each in (stop, *stop.checks):
                if each.block.id == block:
                    return each
        return None


def posted_once(posted: QueryDict) -> dict[str, str]:
    """Return what was posted by name; what was ticked several times stands in one line."""
    return {name: ", ".join(posted.getlist(name)) for name in posted}


def press(hand: Hand, posted: Mapping[str, str]) -> str:
    """Do what a button of the step's card says; return the step to look at next, if any."""
    block = posted.get("step", "")
    if check := posted.get("check"):
        return _press_check(hand, check, posted.get(f"fact:{check}", ""))
    if choice := posted.get("choice"):
        _press_choice(hand, block, choice)
    elif reason := posted.get("skip"):
        hand.skip(block, reason=reason, words=posted.get("skip_text", ""))
    else:
        _press_way(hand, block, posted)
    return ""


def enter(hand: Hand, stop: Stop | None, entry: Entry, *, was_done: bool = False) -> str:
    """Do what an entry of the Line means; return the step to look at next, if any.

    Args:
        was_done: the stop was done already when the entry was typed, so that a digit puts a
            decision right; if not, somebody who decided meanwhile is not overruled in silence.
    """
    block = stop.block.id if stop is not None else ""
    agreed = _agreement(hand, block, entry)
    if agreed is not None:
        hand.command(AnswerApproval(block, agreed=agreed))
        return ""
    match entry:
        case Noted(text=text):
            hand.note(text, step=block)
        case Replaced(number=number):
            hand.replace(number)
        case FollowedUp(text=text):
            hand.follow_up(text)
        case Doubted(text=text):
            hand.note(text or _doubt(hand), step=block, doubts=True)
        case Sought():
            raise NotUnderstood(sentence("case-nothing-found"))
        case _ if stop is None:
            raise NotUnderstood(sentence("case-nothing-to-do"))
        case Done():
            _done(hand, stop)
        case Chose(number=number):
            return _choose(hand, stop, number, was_done=was_done)
        case Answered(text=text):
            _answer(hand, stop, text)
        case Later():
            hand.command(PutStepOff(_first_open(stop).block.id))
        case Skipped(number=number, text=text):
            ready = _reason(number) if number is not None else ""
            hand.skip(_first_open(stop).block.id, reason=ready or IN_WORDS, words=text)
    return ""


def _agreement(hand: Hand, block: str, entry: Entry) -> bool | None:
    """Return what a digit says to a colleague who has asked for this person's agreement."""
    asked = hand.run.state.approvals.get(block)
    if asked is None or not may_answer(asked, hand.case.actor):
        return None
    match entry:
        case Chose(number=1) | Answered(text="1"):
            return True
        case Chose(number=2) | Answered(text="2"):
            return False
        case _:
            return None


def _press_way(hand: Hand, block: str, posted: Mapping[str, str]) -> None:
    match posted.get("do", "done"):
        case "wrong":
            hand.note(posted.get("wrong", "") or _doubt(hand), step=block, doubts=True)
        case "undo":
            hand.command(TakeBack(block))
        case "ask":
            hand.command(AskApproval(block, _amount(hand, block, posted.get("amount", ""))))
        case _:
            _press_done(hand, block, posted)


def _press_done(hand: Hand, block: str, posted: Mapping[str, str]) -> None:
    stop = hand.stop(block)
    if stop is None:
        hand.take(block)
        return
    answers = {
        name.partition(":")[2]: value
        for name, value in posted.items()
        if name.startswith("fact:") and value.strip()
    }
    if isinstance(stop.block, AnyOrder):
        for step, answer in answers.items():
            hand.take(step, answer=answer)
        if not answers:
            _done(hand, stop)
    elif parts := _parts(posted, block):
        hand.take(block, parts=parts)
    else:
        hand.take(
            block,
            answer=answers.get(block, ""),
            amount=_amount(hand, block, posted.get("amount", "")),
        )


def _parts(posted: Mapping[str, str], step: str) -> dict[str, str]:
    """Return what was written into the parts of a note."""
    begin = f"part:{step}:"
    return {
        name.removeprefix(begin): value
        for name, value in posted.items()
        if name.startswith(begin) and value.strip()
    }


def _press_check(hand: Hand, check: str, answer: str) -> str:
    """Tick a check, or take its tick back; a question without an answer is opened instead."""
    stop = hand.stop(check)
    if stop is not None and stop.place is Place.DONE:
        hand.command(TakeBack(check))
    elif stop is not None and _asks(stop) and not answer.strip():
        return check
    else:
        hand.take(check, answer=answer)
    return ""


def _press_choice(hand: Hand, block: str, choice: str) -> None:
    kind, _, value = choice.partition(":")
    match kind:
        case "decide":
            hand.command(Decide(block, value))
        case "correct":
            hand.command(Correct(block, value))
        case "loop":
            hand.command(GoAgain(block) if value == "again" else Leave(block))
        case "approve":
            hand.command(AnswerApproval(block, agreed=value == "yes"))
        case _:
            hand.take(block, answer=value)


def _done(hand: Hand, stop: Stop) -> None:
    if isinstance(stop.block, AnyOrder) and stop.block.style is Style.DO_CONFIRM:
        hand.command(Confirm(stop.block.id))
        return
    first = _first_open(stop)
    match first.block:
        case Choose() | Repeat():
            raise NotUnderstood(sentence("case-choose-first"))
        case Step(kind=StepKind.SEND):
            raise NotUnderstood(sentence("case-send-first"))
        case Step(kind=StepKind.OFFER) as step:
            hand.take(step.id, amount=step.limits[0])
        case block:
            hand.take(block.id)


def _choose(hand: Hand, stop: Stop, number: int, *, was_done: bool) -> str:
    match stop.block:
        case Choose() as choice if number <= len(choice.branches):
            deciding = Correct if was_done else Decide
            hand.command(deciding(choice.id, choice.branches[number - 1].id))
        case Repeat(id=repeat) if number <= 2:
            hand.command(GoAgain(repeat) if number == 1 else Leave(repeat))
        case AnyOrder() if skipped := _just_skipped(hand, stop):
            hand.command(GiveReason(skipped, _reason(number)))
        case AnyOrder() if 0 < number <= len(stop.checks):
            return _press_check(hand, stop.checks[number - 1].block.id, "")
        case AnyOrder() if any(_asks(check) and _is_open(check) for check in stop.checks):
            _answer(hand, stop, str(number))
        case _:
            raise NotUnderstood(sentence("case-no-such-choice", number=number))
    return ""


def _just_skipped(hand: Hand, stop: Stop) -> str:
    """Return the check that was skipped just now and whose reason is still asked for, or ""."""
    state = hand.run.state
    last = state.taken[-1].letter.block if state.taken else ""
    is_here = any(check.block.id == last for check in stop.checks)
    return last if is_here and last in state.unexplained else ""


def _answer(hand: Hand, stop: Stop, text: str) -> None:
    """Take the text as the answer; among several questions it may as well be a note."""
    asked = _first_asking(stop)
    if isinstance(stop.block, AnyOrder):
        try:
            hand.take(asked.block.id, answer=text)
        except NotUnderstood:
            hand.note(text, step=stop.block.id)
    elif isinstance(asked.block, Step) and asked.block.kind is StepKind.OFFER:
        hand.take(asked.block.id, amount=_amount(hand, asked.block.id, text))
    else:
        hand.take(asked.block.id, answer=text)


def _first_asking(stop: Stop) -> Stop:
    return next((each for each in stop.checks if _is_open(each) and _asks(each)), stop)


def _first_open(stop: Stop) -> Stop:
    return next((each for each in stop.checks if _is_open(each)), stop)


def _is_open(stop: Stop) -> bool:
    return stop.place not in {Place.DONE, Place.SKIPPED}


def _asks(stop: Stop) -> bool:
    return isinstance(stop.block, Step) and stop.block.fact is not None


def _amount(hand: Hand, block: str, text: str) -> Money | None:
    """Return what was typed as an amount, in the currency of the step's first limit if in none."""
    stop = hand.stop(block)
    if stop is None or not isinstance(stop.block, Step) or not stop.block.limits:
        return None
    if not text.strip():
        return None
    number = read_number(text.strip(), hand.visit.language)
    if number is not None:
        return Money(number, stop.block.limits[0].currency)
    money = read_money(text.strip(), hand.visit.language)
    if money is None:
        raise NotUnderstood(sentence("sop-answer-money", text=text))
    return money


def _reason(number: int) -> str:
    if not 1 <= number <= len(REASONS):
        raise NotUnderstood(sentence("case-no-such-choice", number=number))
    return REASONS[number - 1]


def _doubt(hand: Hand) -> str:
    return say("case-doubt", hand.visit.language)
