from handrail.sop.document import (
    Block,
    Choose,
    Kind,
    Procedure,
    Sequence,
    Step,
    StepKind,
    blocks_of,
)
from handrail.sop.finding import Place
from handrail.sop.reading import Reading


def check_ends(procedure: Procedure, reading: Reading) -> None:
    """Object unless every way through ends in an end step, with nothing after it.

    An end step may only stand last. So either every way of a choice ends, or none does. A
    routine may do without.
    """
    ends = [block for block in blocks_of(procedure.body) if _is_end(block)]
    if reading.is_whole and (ends or procedure.kind is not Kind.ROUTINE):
        _check_way(procedure.body, reading, Place(1, 1))


def _check_way(way: Sequence, reading: Reading, place: Place) -> None:
    """Object unless the way ends, and only at its end; the place is where the way stands."""
    for block in way.blocks[:-1]:
        _object_to_ends_in(block, reading)
    match way.blocks[-1:]:
        case (Step(kind=StepKind.END),):
            return
        case (Choose(id=choice, branches=branches),):
            for branch in branches:
                _check_way(branch.body, reading, _place(reading, choice, branch.id))
        case (last,):
            _object_to_ends_in(last, reading)
            reading.object_to(_place_of(last, reading, place), "way-without-end")
        case _:
            reading.object_to(place, "way-without-end")


def _object_to_ends_in(block: Block, reading: Reading) -> None:
    for end in blocks_of(block):
        if isinstance(end, Step) and _is_end(end):
            reading.object_to(reading.mark(end.id, "end"), "early-end", step=end.id)


def _is_end(block: Block) -> bool:
    return isinstance(block, Step) and block.kind is StepKind.END


def _place(reading: Reading, choice: str, branch: str) -> Place:
    is_two_way = (choice, "ways") not in reading.marks
    return reading.mark(choice, branch if is_two_way else "ways")


def _place_of(block: Block, reading: Reading, way: Place) -> Place:
    return way if isinstance(block, Sequence) else reading.mark(block.id, "id")
