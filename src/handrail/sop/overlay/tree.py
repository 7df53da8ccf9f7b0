"""A procedure as the nodes of its file, in which blocks are found by their ids."""

from collections.abc import Callable, Iterator

from handrail.sop.document import Procedure
from handrail.sop.finding import Place
from handrail.sop.keys import BLOCKS, INHERITED, WAY, Shape
from handrail.sop.nodes import Listing, Mapping, Node, Scalar
from handrail.sop.render.procedure import written_procedure
from handrail.sop.render.yaml import Short, Written

NOWHERE = Place(0, 0)
"""Where the base stands, seen from the file of an overlay."""

LISTS = {
    key.name for table in (*BLOCKS.values(), WAY) for key in table if key.shape is Shape.BLOCKS
}
"""The keys behind which blocks stand."""

BINDING = tuple(key.name for key in INHERITED)

Visit = Callable[[Node], tuple[Node, ...]]


def tree_of(procedure: Procedure) -> Mapping:
    """Return the procedure as its file could be written, each step saying itself how it binds."""
    tree = _node(written_procedure(procedure))
    assert isinstance(tree, Mapping)  # noqa: S101 - a procedure has keys
    return with_children(tree, lambda block: (_bound(block, ()),))


def _node(written: Written) -> Node:
    match written:
        case str():
            return Scalar(written, NOWHERE)
        case Short(inner):
            return _node(inner)
        case list():
            return Listing(tuple(map(_node, written)), NOWHERE)
        case dict():
            pairs = ((Scalar(key, NOWHERE), _node(value)) for key, value in written.items())
            return Mapping(tuple(pairs), NOWHERE)


Entries = tuple[tuple[Scalar, Node], ...]


def _bound(block: Node, around: Entries) -> Node:
    """Return the block with the binding in its steps that stood at the list around them."""
    if not isinstance(block, Mapping):
        return block
    own = tuple(entry for entry in block.entries if entry[0].text in BINDING)
    if value_of(block, "any order") is not None:
        rest = tuple(entry for entry in block.entries if entry not in own)
        inner = own or around
        return with_children(Mapping(rest, block.place), lambda each: (_bound(each, inner),))
    if any(value_of(block, key) is not None for key in BLOCKS):
        return with_children(block, lambda each: (_bound(each, around),))
    return block if own else Mapping((*block.entries, *around), block.place)


def with_children(node: Mapping, visit: Visit) -> Mapping:
    """Return the mapping with what `visit` makes of each block directly within."""
    entries = ((key, _visited(key.text, value, visit)) for key, value in node.entries)
    return Mapping(tuple(entries), node.place)


def _visited(key: str, value: Node, visit: Visit) -> Node:
    if key in LISTS and isinstance(value, Listing):
        return Listing(tuple(new for item in value.items for new in visit(item)), value.place)
    if key == "ways" and isinstance(value, Mapping):
        ways = ((name, _way(way, visit)) for name, way in value.entries)
        return Mapping(tuple(ways), value.place)
    return value


def _way(way: Node, visit: Visit) -> Node:
    return with_children(way, visit) if isinstance(way, Mapping) else way


def edited(tree: Mapping, block: str, edit: Callable[[Mapping], tuple[Node, ...]]) -> Mapping:
    """Return the tree with what `edit` makes of the block of the id."""

    def visit(node: Node) -> tuple[Node, ...]:
        if not isinstance(node, Mapping):
            return (node,)
        return edit(node) if id_of(node) == block else (with_children(node, visit),)

    return with_children(tree, visit)


def blocks_in(node: Node) -> Iterator[Mapping]:
    """Yield every block within, in the order in which they stand."""
    found: list[Mapping] = []

    def visit(inner: Node) -> tuple[Node, ...]:
        if isinstance(inner, Mapping):
            found.append(inner)
            with_children(inner, visit)
        return (inner,)

    if isinstance(node, Mapping):
        with_children(node, visit)
    return iter(found)


def block(tree: Mapping, name: str) -> Mapping | None:
    """Return the block of the id, None if there is none."""
    return next((each for each in blocks_in(tree) if id_of(each) == name), None)


def id_of(node: Node) -> str:
    """Return the id that a block says it has, "" if it says none."""
    value = value_of(node, "id")
    return value.text.strip() if isinstance(value, Scalar) else ""


def value_of(node: Node | None, key: str) -> Node | None:
    """Return what stands behind a key, None if nothing does."""
    entries = node.entries if isinstance(node, Mapping) else ()
    return next((value for name, value in entries if name.text == key), None)


def with_value(node: Mapping, key: Scalar, value: Node) -> Mapping:
    """Return the mapping with the value behind the key, in the place of what stood there."""
    if value_of(node, key.text) is None:
        return Mapping((*node.entries, (key, value)), node.place)
    entries = ((key, value) if name.text == key.text else (name, old) for name, old in node.entries)
    return Mapping(tuple(entries), node.place)
