"""The blocks of a procedure, each laid out in its place."""

from dataclasses import dataclass

from handrail.sop.document import (
    Block,
    Linked,
    Optional,
    Repeat,
    Sequence,
    Step,
    Strength,
    Use,
    children,
)


@dataclass(frozen=True)
class Node:
    """A block in its place.

    Attributes:
        parent: number of the block around it, -1 for the whole body.
        place: which child of the parent it is, counted from 0.
        last: number of the last block within it.
    """

    number: int
    block: Linked
    parent: int
    place: int
    children: tuple[int, ...]
    last: int


WayOut = tuple[tuple[Node, Node], ...]
"""The blocks around a node, each with the child of it that leads there, inside out."""


def laid_out(body: Sequence) -> tuple[Node, ...]:
    """Return every block in document order; the body is number 0.

    Raises:
        NotLinked: something is used that has not been put in.
    """
    laid: list[Node] = []
    _lay(body, -1, 0, laid)
    return tuple(laid)


def _lay(block: Block, parent: int, place: int, laid: list[Node]) -> int:
    if isinstance(block, Use):
        raise NotLinked(call=block.id)
    number = len(laid)
    laid.append(Node(number, block, parent, place, (), number))
    inner = tuple(_lay(child, number, at, laid) for at, child in enumerate(children(block)))
    laid[number] = Node(number, block, parent, place, inner, len(laid) - 1)
    return number


def is_may(node: Node) -> bool:
    """Return whether the block may be passed by without a word."""
    match node.block:
        case Step(strength=strength):
            return strength is Strength.MAY
        case Optional():
            return True
        case _:
            return False


def name_of(node: Node) -> str:
    """Return the name of a block that can be decided, repeated or taken."""
    match node.block:
        case Sequence():
            raise NoSuchBlock(block="a sequence", version="any")
        case block:
            return block.id


def limit_of(node: Node) -> int:
    """Return how often a repeat may be walked in all, 1 or more."""
    return node.block.limit if isinstance(node.block, Repeat) else 1


class NotLinked(ValueError):
    """A procedure uses another one that has not been put into it."""

    def __init__(self, *, call: str) -> None:
        super().__init__(f"What {call!r} uses must be linked before it can run.")
        self.call = call


class NoSuchBlock(LookupError):
    """A version has no step or choice of this name."""

    def __init__(self, *, block: str, version: str) -> None:
        super().__init__(f"Version {version} has no step or choice {block!r}.")
        self.block = block
