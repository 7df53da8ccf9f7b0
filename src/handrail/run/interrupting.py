"""What an interrupt that is open means for the other runs of its contact, and when it is over."""

from collections.abc import Iterable

from handrail.run.command import Command, Confirm, RedoStep, TakeStep
from handrail.run.decision import Refusal
from handrail.run.look import current_block
from handrail.run.machine import Machine
from handrail.run.marking import OPEN, Marking
from handrail.run.missing import Lack, Missing
from handrail.run.node import NoSuchBlock
from handrail.run.refuse import waits
from handrail.run.state import RunState
from handrail.sop.document import Kind, Step


def is_over(machine: Machine, state: RunState) -> bool:
    """Return whether a run has ended, or, where a procedure may do without an end, is done."""
    if state.has_ended or machine.procedure.kind not in {Kind.INTERRUPT, Kind.ROUTINE}:
        return state.has_ended
    return current_block(machine, state) is None and not state.owed and not state.unexplained


def held_back(
    machine: Machine, marking: Marking, command: Command, *, interrupts: Iterable[Machine]
) -> Refusal | None:
    """Return why an effect of a run waits while interrupts are open, None if it need not.

    Args:
        machine: of the run that is commanded; an interrupt itself is never held back.
        marking: where that run stands.
        interrupts: the machines of the interrupts that are open.
    """
    if machine.procedure.kind is Kind.INTERRUPT or not _has_effect(machine, marking, command):
        return None
    holding = [each.version for each in interrupts if each.procedure.holds_effects]
    missing = tuple(Missing(Lack.INTERRUPT, version) for version in dict.fromkeys(holding))
    return waits(missing) if missing else None


def _has_effect(machine: Machine, marking: Marking, command: Command) -> bool:
    """Return whether the command does something outside, alone or as an open item of its list."""
    try:
        match command:
            case TakeStep(step=step) | RedoStep(step=step):
                return machine.step(step).kind.is_effect
            case Confirm(block=block):
                items = (machine.nodes[at] for at in machine.node(block).children)
                return any(
                    isinstance(each.block, Step)
                    and each.block.kind.is_effect
                    and marking[each.number] == OPEN
                    for each in items
                )
    except NoSuchBlock:
        return False
    return False
