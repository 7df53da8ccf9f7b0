"""A list that is worked from memory and confirmed at its end, all at once."""

from handrail.run.command import Confirm, TakeStep
from handrail.run.decision import Refusal, Why
from handrail.run.event import RunEvent
from handrail.run.marking import OPEN
from handrail.run.refuse import refuse
from handrail.run.situation import Situation
from handrail.run.take import take
from handrail.sop.document import AnyOrder, Step, Style


def confirm(situation: Situation, command: Confirm) -> tuple[RunEvent, ...] | Refusal:
    """Return the events of having done every open item, or why one of them cannot be done."""
    block = situation.machine.node(command.block).block
    if not isinstance(block, AnyOrder) or block.style is not Style.DO_CONFIRM:
        return refuse(Why.ONE_BY_ONE)
    waiting = _open_items(situation, command.block)
    events: tuple[RunEvent, ...] = ()
    while waiting:
        found = _first_ready(situation, waiting)
        if isinstance(found, Refusal):
            return found
        step, taken = found
        waiting.remove(step)
        events += taken
        situation = situation.after(*taken)
    return events or refuse(Why.NOTHING_TO_DO)


def _open_items(situation: Situation, block: str) -> list[str]:
    machine, marking = situation.machine, situation.state.marking
    inner = [machine.nodes[at] for at in machine.node(block).children]
    return [
        node.block.id
        for node in inner
        if isinstance(node.block, Step)
        and marking[node.number] == OPEN
        and node.number not in machine.elsewhere
    ]


def _first_ready(
    situation: Situation, waiting: list[str]
) -> tuple[str, tuple[RunEvent, ...]] | Refusal:
    """Return the first item that waits for none of the others, with its events."""
    answers = [(step, take(situation, TakeStep(step))) for step in waiting]
    for step, answer in answers:
        if not isinstance(answer, Refusal):
            return step, answer
    _, refusal = answers[0]
    return refusal if isinstance(refusal, Refusal) else refuse(Why.NOT_OPEN)
