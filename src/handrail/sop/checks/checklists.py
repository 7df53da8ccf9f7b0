from handrail.sop.document import AnyOrder, Block, Procedure, Step, StepKind, Style, blocks_of
from handrail.sop.reading import Reading

CONFIRMED = frozenset({StepKind.SAY, StepKind.CHECK, StepKind.RESTATE, StepKind.NOTE, StepKind.DO})
"""Kinds of steps of which one key can say that they were done: nothing is asked or chosen."""


def check_checklists(procedure: Procedure, reading: Reading) -> None:
    """Object to each item of a do-confirm list that needs more than to be confirmed."""
    for block in blocks_of(procedure.body):
        if isinstance(block, AnyOrder) and block.style is Style.DO_CONFIRM:
            for item in block.blocks:
                if not _can_be_confirmed(item):
                    place = reading.mark(_name(item, block), "id")
                    reading.object_to(place, "not-to-be-confirmed", item=_name(item, block))


def _can_be_confirmed(item: Block) -> bool:
    return isinstance(item, Step) and item.kind in CONFIRMED and item.second_person is None


def _name(item: Block, around: AnyOrder) -> str:
    return getattr(item, "id", around.id)
