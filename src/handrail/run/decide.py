"""Decide what a command does to a run. Pure: time, facts and the actor come as arguments."""

from datetime import datetime

from handrail.run import approve, branch, confirm, mend, take
from handrail.run.command import (
    Actor,
    AnswerApproval,
    AskApproval,
    Command,
    Confirm,
    Correct,
    Decide,
    GiveReason,
    GoAgain,
    Leave,
    LookAgain,
    MoveTo,
    PutStepOff,
    RedoStep,
    Rewind,
    Settle,
    SkipStep,
    TakeBack,
    TakeStep,
    TimeIsUp,
    Unsend,
)
from handrail.run.decision import Decision, Refusal, Why
from handrail.run.event import RunEvent, Started
from handrail.run.fold import Machines, begun
from handrail.run.follow import follow, follow_plainly
from handrail.run.machine import Machine
from handrail.run.node import NoSuchBlock
from handrail.run.refuse import refuse
from handrail.run.situation import Facts, Situation
from handrail.run.state import RunState
from handrail.run.stride import remember, stride_of, walk_again


def start(
    machine: Machine, *, actor: Actor, facts: Facts, now: datetime, machines: Machines
) -> Decision:
    """Return the events of beginning a run, with what follows from the facts already known."""
    started = (Started(machine.version),)
    state = begun(machine, at=now)
    return follow(Situation(state, actor, facts, now, machines, machine, started))


def decide(
    state: RunState,
    command: Command,
    *,
    actor: Actor,
    facts: Facts,
    now: datetime,
    machines: Machines,
) -> Decision | Refusal:
    """Return what the command does to the run, or why it does nothing and what to do instead."""
    if state.outcome is not None and not isinstance(command, LookAgain | Unsend):
        return refuse(Why.ENDED)
    machine = machines(state.version)
    if isinstance(command, (TakeStep, Decide)) and (
        stride := None if actor.means else stride_of(machine, state, command)
    ):
        again = walk_again(stride, state, command, actor.id, now)
        if stride.following.is_nothing(facts):
            return again
        situation = Situation(again.state, actor, facts, now, machines, machine, again.events)
        return follow_plainly(situation, stride.following)
    situation = Situation(state, actor, facts, now, machines, machine)
    try:
        answer = _answer(situation, command)
    except NoSuchBlock:
        return refuse(Why.UNKNOWN)
    if isinstance(answer, Refusal):
        return answer
    if isinstance(command, TakeStep | Decide):
        remember(machine, state, command, answer)
    return follow(situation.after(*answer))


def _answer(situation: Situation, command: Command) -> tuple[RunEvent, ...] | Refusal:
    match command:
        case TakeStep():
            return take.take(situation, command)
        case SkipStep():
            return take.skip(situation, command)
        case RedoStep():
            return take.redo(situation, command)
        case GiveReason():
            return take.give_reason(situation, command)
        case PutStepOff():
            return take.put_off(situation, command)
        case Decide():
            return branch.decide_branch(situation, command)
        case GoAgain():
            return branch.go_again(situation, command)
        case Leave():
            return branch.leave(situation, command)
        case Confirm():
            return confirm.confirm(situation, command)
        case AskApproval():
            return approve.ask(situation, command)
        case AnswerApproval():
            return approve.answer(situation, command)
        case Correct():
            return mend.correct(situation, command)
        case Rewind():
            return mend.rewind(situation, command)
        case TakeBack():
            return mend.take_back(situation, command)
        case Unsend():
            return mend.unsend(situation, command)
        case MoveTo():
            return mend.move_to(situation, command)
        case Settle():
            return mend.settle(situation, command)
        case TimeIsUp():
            return take.time_is_up(situation, command)
        case LookAgain():
            return ()
