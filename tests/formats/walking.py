"""Runs that are walked through an imported procedure, one to each of its ends."""

from handrail.run import Actor, FactRead, Machine
from handrail.run.command import Decide, Leave, TakeStep
from handrail.sop import parse_procedure
from handrail.sop.document import AnyOrder, Choose, Optional, Repeat, Sequence, Step, StepKind
from tests.core.run.build import Play


def ways_to_ends(procedure):
    """Yield the commands that lead to each end, and the end."""
    waiting = [((), (procedure.body, None))]
    while waiting:
        commands, ahead = waiting.pop()
        assert ahead is not None, f"no end after {commands[-3:]}"
        block, rest = ahead
        match block:
            case Step(kind=StepKind.END):
                yield (*commands, TakeStep(block.id)), block
            case Step(fact=fact):
                learnt = (FactRead(fact, 1),) if fact else ()
                waiting.append(((*commands, TakeStep(block.id, facts=learnt)), rest))
            case Choose():
                waiting.extend(
                    ((*commands, Decide(block.id, way.id)), (way.body, rest))
                    for way in block.branches
                )
            case Repeat():
                waiting.append((commands, (block.body, (Leave(block.id), rest))))
            case Leave():
                waiting.append(((*commands, block), rest))
            case Sequence(blocks=inner) | AnyOrder(blocks=inner):
                for each in reversed(inner):
                    rest = (each, rest)
                waiting.append((commands, rest))
            case Optional(body=body):
                waiting.append((commands, (body, rest)))


def walk_to_every_end(source):
    """Walk one run to each end of the procedure, and return how many ends there are."""
    procedure = parse_procedure(source, name="imported.yaml")
    machine = Machine("imported@1", procedure)
    roles = (role for step in procedure.steps() for role in step.who_may)
    somebody = Actor("somebody", frozenset({"agent", *roles}))
    shortest = {}
    for commands, end in ways_to_ends(procedure):
        if end.id not in shortest or len(commands) < len(shortest[end.id]):
            shortest[end.id] = commands
    for commands in shortest.values():
        play = Play.of(machine).do(*commands, actor=somebody)
        assert play.state.has_ended
    ends = {step.id for step in procedure.steps() if step.kind is StepKind.END}
    assert set(shortest) == ends
    return len(ends)
