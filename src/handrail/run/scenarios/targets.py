"""What a set of runs is to show of a procedure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from handrail.rules import Verdict
from handrail.run.event import By, RunEvent, Took
from handrail.run.letter import Letter, Outcome, decided, done, skipped
from handrail.run.machine import Machine
from handrail.run.node import Node
from handrail.sop.document import Choose, Repeat, Sequence, Step, StepKind


@dataclass(frozen=True)
class ByLetter:
    """A letter is taken, by whomever."""

    letter: Letter


@dataclass(frozen=True)
class ByRule:
    """A rule takes a way of a choice."""

    choice: str
    way: str


@dataclass(frozen=True)
class LeftToTheAgent:
    """The rules of a choice cannot tell, and the agent decides."""

    choice: str


Target = ByLetter | ByRule | LeftToTheAgent


def targets(machine: Machine) -> tuple[Target, ...]:
    """Return everything that can happen in the machine, in document order."""
    return tuple(target for node in machine.nodes for target in _of(machine, node))


def block_of(target: Target) -> str:
    """Return the block at which it happens."""
    return target.letter.block if isinstance(target, ByLetter) else target.choice


def shown_by(event: RunEvent) -> Iterator[Target]:
    """Yield what the event shows."""
    if not isinstance(event, Took):
        return
    yield ByLetter(event.letter)
    if event.letter.outcome is Outcome.DECIDED and event.letter.branch is not None:
        if event.by is By.RULE:
            yield ByRule(event.letter.block, event.letter.branch)
        elif event.verdict is Verdict.UNKNOWN:
            yield LeftToTheAgent(event.letter.block)


def _of(machine: Machine, node: Node) -> Iterator[Target]:
    match node.block:
        case Step(id=step, kind=kind):
            if node.number not in machine.elsewhere:
                yield ByLetter(done(step))
                if kind not in {StepKind.END, StepKind.RETURN}:
                    yield ByLetter(skipped(step))
        case Choose(id=choice):
            yield from (ByLetter(decided(choice, way.id)) for way in node.block.branches)
            yield from _of_rules(machine, node, node.block)
        case Repeat(id=repeat, limit=limit):
            if limit > 1:
                yield ByLetter(Letter(Outcome.AGAIN, repeat))
            yield ByLetter(Letter(Outcome.LEAVE, repeat))


def _of_rules(machine: Machine, node: Node, choice: Choose) -> Iterator[Target]:
    if not choice.has_rules:
        return
    ways = zip(choice.branches, choice.rules, strict=True)
    left = [way.id for way, rule in ways if rule is None][:1]
    ruled = [way.id for way, rule in zip(choice.branches, choice.rules, strict=True) if rule]
    for way in (*ruled, *left):
        yield ByRule(choice.id, way)
    if not _is_always_known(machine, node, machine.asked_by_rules.get(choice.id, ())):
        yield LeftToTheAgent(choice.id)


def _is_always_known(machine: Machine, choice: Node, names: Iterable[str]) -> bool:
    """Return whether rules ask for nothing but how used procedures ended that end before them."""
    ends = {fact: machine.call_of(machine.node(step)) for step, fact in machine.outcomes.items()}
    return all(name in ends and _ends_before(machine, ends[name], choice) for name in names)


def _ends_before(machine: Machine, call: Node, choice: Node) -> bool:
    """Return whether the call stands before the choice in a sequence that is walked in order."""
    if call.number in machine.elsewhere or call.parent < 0:
        return False
    around = machine.nodes[call.parent]
    if not isinstance(around.block, Sequence):
        return False
    if around.number <= choice.number <= around.last:
        return call.last < choice.number
    return _ends_before(machine, around, choice)
