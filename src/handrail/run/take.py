"""Doing, skipping and redoing steps."""

from handrail.rules import Money
from handrail.run.advance import decision_by_rule
from handrail.run.agreement import roles_lacking
from handrail.run.command import (
    AskApproval,
    Decide,
    GiveReason,
    PutStepOff,
    RedoStep,
    SkipStep,
    TakeStep,
    TimeIsUp,
)
from handrail.run.decision import Refusal, Why
from handrail.run.event import By, FactRead, PutOff, ReasonGiven, Redone, RunEvent, Took
from handrail.run.gate import (
    is_off_path,
    missing_before,
    missing_before_end,
    missing_before_return,
    open_around,
)
from handrail.run.letter import done, skipped
from handrail.run.marking import DONE, OPEN
from handrail.run.missing import Lack, Missing
from handrail.run.paying import refused_beyond, refused_by_purse
from handrail.run.refuse import refuse, waits
from handrail.run.situation import Situation
from handrail.run.taking import Taking
from handrail.sop.document import Step, StepKind, Strength


def take(situation: Situation, command: TakeStep) -> tuple[RunEvent, ...] | Refusal:
    """Return the events of doing the step, or what it waits for."""
    taking = situation.machine.taking(command.step)
    if situation.state.marking[taking.number] == DONE:
        return refuse(Why.TAKEN, taken=situation.state.standing(taking.step.id))
    decisions = _decisions_around(situation, taking) if taking.is_effect else ()
    situation = situation.after(*decisions)
    lacking = _lacking(situation, taking, command.facts, command.amount)
    if lacking is not None:
        return lacking
    return (*decisions, taking.plain.with_answer(command.facts, command.amount))


def time_is_up(situation: Situation, command: TimeIsUp) -> tuple[RunEvent, ...] | Refusal:
    """Return the event of a wait that is over by itself."""
    node = situation.machine.node(command.step)
    is_open = situation.state.marking[node.number] == OPEN
    if not is_open or command.step not in situation.state.waits:
        return refuse(Why.NOTHING_TO_DO)
    if is_off_path(situation.machine, situation.state.marking, node):
        return refuse(Why.OFF_PATH)
    return (Took(done(command.step), By.TIME),)


def redo(situation: Situation, command: RedoStep) -> tuple[RunEvent, ...] | Refusal:
    """Return the event of doing a step once more."""
    taking = situation.machine.taking(command.step)
    if situation.state.marking[taking.number] != DONE:
        return take(situation, TakeStep(command.step, command.facts, command.amount))
    lacking = _lacking(situation, taking, command.facts, command.amount)
    if lacking is not None:
        return lacking
    return (Redone(taking.step.id, command.facts, command.amount, taking.step.purse),)


def skip(situation: Situation, command: SkipStep) -> tuple[RunEvent, ...] | Refusal:
    """Return the event of going on without the step."""
    step = situation.machine.step(command.step)
    node = situation.machine.node(command.step)
    if situation.state.marking[node.number] != OPEN:
        return refuse(Why.TAKEN, taken=situation.state.standing(step.id))
    is_end = step.kind in {StepKind.END, StepKind.RETURN}
    if is_end or is_off_path(situation.machine, situation.state.marking, node):
        return refuse(Why.NOT_OPEN)
    if step.strength is Strength.MUST and command.reason is None:
        return refuse(Why.REASON_FIRST, missing=(Missing(Lack.REASON, step.id),))
    asked = situation.state.approvals.get(step.id)
    lacking = roles_lacking(step, None, None, asked, skips=True)
    if lacking:
        return _waits_for_approval(step, lacking, AskApproval(step.id, skips=True))
    return (Took(skipped(step.id), By.PERSON, reason=command.reason),)


def give_reason(situation: Situation, command: GiveReason) -> tuple[RunEvent, ...] | Refusal:
    """Return the event of saying why a step had been skipped."""
    if command.step not in situation.state.unexplained:
        return refuse(Why.NOTHING_TO_DO)
    return (ReasonGiven(command.step, command.reason),)


def put_off(situation: Situation, command: PutStepOff) -> tuple[RunEvent, ...] | Refusal:
    """Return the event of leaving the step for later."""
    node = situation.machine.node(command.step)
    if situation.state.marking[node.number] != OPEN or command.step in situation.state.put_off:
        return refuse(Why.NOTHING_TO_DO)
    return (PutOff(command.step),)


def _decisions_around(situation: Situation, taking: Taking) -> tuple[RunEvent, ...]:
    """Return the decisions that the rules make for a step that lies in open branches."""
    events: list[RunEvent] = []
    for choice in open_around(situation.machine, situation.state.marking, taking.node):
        event = decision_by_rule(situation, situation.machine.choice(choice))
        if event is None:
            break
        events.append(event)
        situation = situation.after(event)
    return tuple(events)


def _lacking(
    situation: Situation, taking: Taking, facts: tuple[FactRead, ...], amount: Money | None
) -> Refusal | None:
    step = taking.step
    if taking.who_may and situation.actor.roles.isdisjoint(taking.who_may):
        first, *others = taking.who_may
        return waits((Missing(Lack.ROLE, step.id, first, tuple(others)),))
    if step.fact is not None and not facts:
        return waits((Missing(Lack.ANSWER, step.id),))
    if step.kind is StepKind.OFFER and amount is None:
        return waits((Missing(Lack.AMOUNT, step.id),))
    if taking.is_gated:
        refused = _gate(situation, taking)
        if refused is not None:
            return refused
    return _approval_lacking(situation, step, amount)


def _gate(situation: Situation, taking: Taking) -> Refusal | None:
    machine, state = situation.machine, situation.state
    node, step = taking.node, taking.step
    if is_off_path(machine, state.marking, node):
        return refuse(Why.OFF_PATH)
    if node.number in machine.elsewhere:
        return refuse(Why.ELSEWHERE)
    if step.kind is StepKind.END:
        missing = missing_before_end(machine, state, node)
    elif step.kind is StepKind.RETURN:
        missing = missing_before_return(machine, state.marking, node)
    else:
        missing = missing_before(machine, state.marking, node)
    return waits(missing, instead=_ways_on(situation, missing)) if missing else None


def _ways_on(situation: Situation, missing: tuple[Missing, ...]) -> tuple[TakeStep | Decide, ...]:
    first = missing[0]
    if first.lack is Lack.STEP:
        return (TakeStep(first.block),)
    if first.lack is Lack.DECISION:
        choice = situation.machine.choice(first.block)
        return tuple(Decide(choice.id, branch.id) for branch in choice.branches)
    return ()


def _approval_lacking(situation: Situation, step: Step, amount: Money | None) -> Refusal | None:
    means = situation.actor.means
    if amount is not None and (refused := refused_by_purse(means, amount)) is not None:
        return refused
    if (beyond := refused_beyond(step, amount, means)) is not None:
        return beyond
    lacking = roles_lacking(step, amount, means, situation.state.approvals.get(step.id))
    return _waits_for_approval(step, lacking, AskApproval(step.id, amount)) if lacking else None


def _waits_for_approval(step: Step, roles: tuple[str, ...], ask: AskApproval) -> Refusal:
    return waits(tuple(Missing(Lack.APPROVAL, step.id, role) for role in roles), instead=(ask,))
