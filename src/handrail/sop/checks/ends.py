from handrail.sop.document import (
    AnyOrder,
    Block,
    Choose,
    Kind,
    Optional,
    Procedure,
    Repeat,
    Sequence,
    Step,
    StepKind,
    blocks_of,
)
from handrail.sop.finding import Place
from handrail.sop.reading import Reading

MAY_DO_WITHOUT = frozenset({Kind.ROUTINE, Kind.INTERRUPT})
"""An internal routine is over when all is done; an interrupt then returns to where it came from."""


def check_ends(procedure: Procedure, reading: Reading) -> None:
    """Object unless every way through ends in an end step, with nothing after it.

    A way of a choice may end although others go on. What is done in any order, and what may be
    passed by or walked again whatever was decided, does not end a run. Routines and interrupts
    may do without.
    """
    ends = [block for block in blocks_of(procedure.body) if _is_end(block)]
    if reading.is_whole and (ends or procedure.kind not in MAY_DO_WITHOUT):
        _check_list(procedure.body, reading)
        _check_way(procedure.body, reading, Place(1, 1))


def always_ends(block: Block) -> bool:
    """Return whether every way through the block comes to an end step."""
    match block:
        case Step():
            return _is_end(block)
        case Sequence(blocks=inner):
            return any(always_ends(child) for child in inner)
        case Choose(branches=branches):
            return bool(branches) and all(always_ends(branch.body) for branch in branches)
        case _:
            return False


def _check_list(way: Sequence, reading: Reading) -> None:
    """Object to each end in the list, or in a list within, after which more could follow."""
    for block in way.blocks[:-1]:
        if always_ends(block):
            _object_to_ends_in(block, reading)
    for block in way.blocks:
        match block:
            case Sequence():
                _check_list(block, reading)
            case Choose(branches=branches):
                for branch in branches:
                    _check_list(branch.body, reading)
            case Repeat(body=body) | Optional(body=body) if always_ends(body):
                _object_to_ends_in(body, reading)
            case Repeat(body=body) | Optional(body=body):
                _check_list(body, reading)
            case AnyOrder():
                _object_to_ends_in(block, reading)
            case Step():
                continue


def _check_way(way: Sequence, reading: Reading, place: Place) -> None:
    """Object unless the way comes to an end; the place is where the way stands."""
    match way.blocks[-1:]:
        case (Step(kind=StepKind.END),):
            return
        case (Choose(id=choice, branches=branches),):
            for branch in branches:
                _check_way(branch.body, reading, _place(reading, choice, branch.id))
        case (last,):
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
