"""How closely a run followed its procedure, from the letters that stand."""

from collections.abc import Iterator

from handrail.conform import Adherence, StepOutcome, adherence
from handrail.conform import Outcome as Followed
from handrail.run import Machine, RunState
from handrail.run.gate import is_off_path, open_around
from handrail.run.marking import DONE, OPEN
from handrail.run.node import Node
from handrail.sop.document import Step, StepKind, Strength


def run_adherence(machine: Machine, state: RunState) -> Adherence:
    """Return how many of the steps that the run concerned were followed."""
    return adherence(_outcomes(machine, state))


def _outcomes(machine: Machine, state: RunState) -> Iterator[StepOutcome]:
    for node in machine.nodes:
        if isinstance(node.block, Step) and node.block.kind is not StepKind.END:
            step = node.block
            followed = _outcome(machine, state, node)
            yield StepOutcome(step.id, step.strength, followed, step.critical is not None)
    for taken in state.taken:
        if taken.is_against_rule:
            yield StepOutcome(taken.letter.block, Strength.SHOULD, Followed.AGAINST_RULE)


def _outcome(machine: Machine, state: RunState, node: Node) -> Followed:
    local = state.marking[node.number]
    off_path = is_off_path(machine, state.marking, node)
    if off_path or open_around(machine, state.marking, node) or local == OPEN:
        return Followed.NOT_REACHED
    return Followed.DONE if local == DONE else Followed.SKIPPED
