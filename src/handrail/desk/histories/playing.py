"""One happening after the other, each through the door that the live desk has for it."""

from datetime import date
from typing import assert_never

from handrail.desk.answers import LONGEST_ANSWER
from handrail.desk.facts import Whose, fact_read
from handrail.desk.histories.following import follow, resolve
from handrail.desk.histories.history import (
    AnsweredSurvey,
    Assigned,
    Closed,
    Commanded,
    Happening,
    KeptPromise,
    Learnt,
    Noted,
    Opened,
    Replied,
    Waited,
    What,
    Wrote,
)
from handrail.desk.histories.keeping_clocks import keep_clocks
from handrail.desk.histories.letters import further_letter
from handrail.desk.histories.past_case import PastCase, PastRun, Turn
from handrail.desk.histories.paying import pay
from handrail.desk.histories.writing import answer_survey, keep_promise, note, reply
from handrail.desk.refused import (
    NotForThem,
    NotUnderstood,
    ProcedureStillOpen,
    TooLong,
)
from handrail.desk.status import Status
from handrail.desk.streams import SYSTEM
from handrail.people.access import may
from handrail.people.roles import Permission
from handrail.record.stream import Actor as Recorder
from handrail.record.stream import NewEvent
from handrail.rules import Value
from handrail.run import Actor, FactRead, NoSuchBlock
from handrail.run.command import MoveTo, RedoStep, TakeStep
from handrail.sop.answers import NotUnderstood as Unread
from handrail.sop.answers import read_answer
from handrail.sop.document import FactOf, Kind, Step


def play(case: PastCase, happening: Happening) -> None:
    """Let it happen to the case.

    Raises:
        DeskRefused: the desk would not have let it happen.
    """
    case.turn = _turn(case, happening)
    _do(case, happening.what)
    settle(case)


def settle(case: PastCase) -> None:
    """Let everything follow that follows from what has happened."""
    case.look_again()
    pay(case)
    follow(case)
    keep_clocks(case)


def _turn(case: PastCase, happening: Happening) -> Turn:
    if happening.who is None:
        recorder = Recorder("customer", str(case.row.customer_id))
        return Turn(happening.at, Actor(SYSTEM), recorder)
    colleague = case.past.colleague(happening.who, case.row.branch_id)
    return Turn(happening.at, colleague.actor, colleague.recorder)


def _do(case: PastCase, what: What) -> None:
    match what:
        case Commanded(command=command, kind=kind):
            case.command(case.newest_run(kind), command)
        case Learnt():
            _learn(case, what)
        case Replied():
            if what.step is not None:
                case.command(case.newest_run(what.kind), TakeStep(what.step))
            reply(case, what)
        case Wrote():
            further_letter(case, what)
        case Opened(procedure=procedure):
            _open(case, procedure)
        case Assigned(to=to):
            _assign(case, to)
        case KeptPromise():
            keep_promise(case)
        case Noted(text=text):
            note(case, text)
        case Waited(waits=waits):
            _wait(case, waits=waits)
        case Closed(outcome=outcome):
            _close(case, outcome)
        case AnsweredSurvey():
            answer_survey(case, what)
        case _:
            assert_never(what)


def _learn(case: PastCase, learnt: Learnt) -> None:
    run = case.newest_run(learnt.kind)
    facts = _facts_for(case, run, learnt)
    command = RedoStep if learnt.again else TakeStep
    case.command(run, command(learnt.step, facts))


def _facts_for(case: PastCase, run: PastRun, learnt: Learnt) -> tuple[FactRead, ...]:
    if not learnt.text.strip():
        return ()
    if len(learnt.text) > LONGEST_ANSWER:
        raise TooLong(most=LONGEST_ANSWER)
    try:
        step = run.machine.step(learnt.step)
    except NoSuchBlock:
        return ()
    whose, name, value = _read(case, run, step, learnt, today=case.turn.at.date())
    return (fact_read(case.learn(whose, name, value, source="agent")),)


def _read(
    case: PastCase, run: PastRun, step: Step, learnt: Learnt, *, today: date
) -> tuple[Whose, str, Value]:
    if step.fact is None:
        name = f"{run.machine.procedure.id}.{step.id}"
        return case.whose(FactOf.CASE), name, learnt.text.strip()
    declaration = run.machine.procedure.fact(step.fact)
    value = read_answer(declaration, learnt.text, language=learnt.language, today=today)
    if isinstance(value, Unread):
        raise NotUnderstood(value.sentence)
    return case.whose(declaration.of), declaration.name, value


def _open(case: PastCase, procedure: str) -> None:
    version = case.as_it_is_here(case.past.library.newest(procedure)).name
    runs = [run for run in case.runs.values() if run.kind is Kind.MATTER]
    if not runs or runs[-1].state.has_ended:
        if case.index.status == Status.RESOLVED:
            case.add(NewEvent("case_reopened", {}))
        case.start_run(version)
    elif runs[-1].state.version != version:
        case.command(runs[-1], MoveTo(version))


def _assign(case: PastCase, to: int | None) -> None:
    if to is not None:
        theirs = case.past.grants(to)
        if not may(theirs, Permission.WORK_CASE, branch_id=case.row.branch_id):
            raise NotForThem(name=theirs.name)
    if case.index.assignee != to:
        case.add(NewEvent("case_assigned", {"person": to}))


def _wait(case: PastCase, *, waits: bool) -> None:
    status = case.index.status
    if waits is not (status == Status.WAITING) and status != Status.RESOLVED:
        case.add(NewEvent("waiting_began" if waits else "waiting_ended", {}))


def _close(case: PastCase, outcome: str) -> None:
    for run in case.runs.values():
        if run.kind is Kind.MATTER and not run.state.has_ended:
            raise ProcedureStillOpen
    if case.index.status != Status.RESOLVED:
        resolve(case, outcome=outcome)
