"""Answers to steps: read as the question wants them, and kept as facts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from handrail.desk.edge import Edge
from handrail.desk.facts import Whose, fact_read
from handrail.desk.open_case import OpenCase
from handrail.desk.refused import NotUnderstood, TooLong
from handrail.rules import Value
from handrail.run import FactRead, NoSuchBlock
from handrail.sop.answers import NotUnderstood as Unread
from handrail.sop.answers import read_answer
from handrail.sop.document import FactOf, Step
from handrail.words import Language

LONGEST_ANSWER = 4_000
"""Characters."""

NO_PARTS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Answer:
    """What the agent typed, in the language of the agent's screen."""

    text: str
    language: Language


def facts_for(
    case: OpenCase, run_id: int, step_id: str, answer: Answer | None, *, edge: Edge
) -> tuple[FactRead, ...]:
    """Keep the answer as a fact and return which revision the step learnt; () without an answer.

    An `ask` step learns the fact that its procedure declares. What was typed at any other step is
    kept as the case's own fact under the names of procedure and step.

    Raises:
        NotUnderstood: the answer does not fit the question.
        TooLong: it is over LONGEST_ANSWER.
    """
    if answer is None or not answer.text.strip():
        return ()
    if len(answer.text) > LONGEST_ANSWER:
        raise TooLong(most=LONGEST_ANSWER)
    procedure = case.run(run_id).machine.procedure
    try:
        step = case.run(run_id).machine.step(step_id)
    except NoSuchBlock:
        return ()
    whose, name, value = _read(
        case, procedure_id=procedure.id, step=step, answer=answer, today=edge.at.date()
    )
    case.learn(whose, name, value, source="agent", at=edge.at)
    return (fact_read(case.facts[name]),)


def parts_for(
    case: OpenCase, run_id: int, step_id: str, parts: Mapping[str, str], *, edge: Edge
) -> tuple[FactRead, ...]:
    """Keep the parts of a note, each as a fact of its own; an unknown or empty one is left out.

    Raises:
        TooLong: one is over LONGEST_ANSWER.
    """
    written = {part: text.strip() for part, text in parts.items() if text.strip()}
    if not written:
        return ()
    machine = case.run(run_id).machine
    known = [part for part, _ in machine.step(step_id).parts]
    return tuple(
        _keep_part(case, f"{machine.procedure.id}.{step_id}.{part}", written[part], edge=edge)
        for part in known
        if part in written
    )


def _keep_part(case: OpenCase, name: str, text: str, *, edge: Edge) -> FactRead:
    if len(text) > LONGEST_ANSWER:
        raise TooLong(most=LONGEST_ANSWER)
    case.learn(Whose(FactOf.CASE, case.row.pk), name, text, source="agent", at=edge.at)
    return fact_read(case.facts[name])


def _read(
    case: OpenCase, *, procedure_id: str, step: Step, answer: Answer, today: date
) -> tuple[Whose, str, Value]:
    if step.fact is None:
        name = f"{procedure_id}.{step.id}"
        return Whose(FactOf.CASE, case.row.pk), name, answer.text.strip()
    declaration = next(
        each
        for run in case.runs.values()
        for each in run.machine.procedure.facts
        if each.name == step.fact
    )
    value = read_answer(declaration, answer.text, language=answer.language, today=today)
    if isinstance(value, Unread):
        raise NotUnderstood(value.sentence)
    return case.whose(declaration.of), declaration.name, value
