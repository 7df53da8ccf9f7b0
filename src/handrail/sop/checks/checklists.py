from handrail.sop.document import AnyOrder, Block, Procedure, Step, StepKind, Style, blocks_of
from handrail.sop.reading import Reading

CONFIRMED = frozenset({StepKind.SAY, StepKind.CHECK, StepKind.RESTATE, StepKind.NOTE, StepKind.DO})
"""Kinds of steps of which one key can say that they were done: nothing is asked or chosen."""


def check_checklists(procedure: Procedure, reading: Reading) -> None:
    """Object to what a do-confirm list cannot hold, and to lists of which too many are enough."""
    for block in blocks_of(procedure.body):
        if isinstance(block, AnyOrder) and block.at_least is not None:
            _check_enough(block, block.at_least, reading)
        if isinstance(block, AnyOrder) and block.style is Style.DO_CONFIRM:
            for item in block.blocks:
                if not _can_be_confirmed(item):
                    place = reading.mark(_name(item, block), "id")
                    reading.object_to(place, "not-to-be-confirmed", item=_name(item, block))


def _check_enough(block: AnyOrder, enough: int, reading: Reading) -> None:
    place = reading.mark(block.id, "at least")
    for item in block.blocks:
        if not isinstance(item, Step):
            mark = reading.mark(_name(item, block), "id")
            reading.object_to(mark, "enough-of-steps", item=_name(item, block))
    if block.style is Style.DO_CONFIRM:
        reading.object_to(place, "confirmed-in-part", block=block.id)
    elif enough >= len(block.blocks) and reading.is_whole:
        reading.object_to(place, "enough-is-all", block=block.id, items=len(block.blocks))


def _can_be_confirmed(item: Block) -> bool:
    return isinstance(item, Step) and item.kind in CONFIRMED and item.second_person is None


def _name(item: Block, around: AnyOrder) -> str:
    return getattr(item, "id", around.id)
