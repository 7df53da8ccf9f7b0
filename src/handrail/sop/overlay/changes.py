"""Readers of what an overlay changes. What fits only some base is left to `edit.py`."""

from collections.abc import Callable

from handrail.sop.keys import HEAD
from handrail.sop.nodes import Listing, Mapping, Node, Scalar
from handrail.sop.overlay.keys import ADD, CHANGES, FACTS, OF_BLOCKS, REMOVE, SET, STANDARDS
from handrail.sop.overlay.problem import object_to
from handrail.sop.overlay.value import Add, AddFacts, Change, Remove, Set, SetStandards
from handrail.sop.reading import Fields, Reading, fields, object_to_unknown_key
from handrail.sop.values import each, identifier, text, word

MAX_CHANGES = 200
"""Changes of one overlay; whoever needs more has another procedure."""

OF_A_SET = {key.name for key in SET}
OF_THE_HEAD = {key.name for key in HEAD} - OF_BLOCKS - CHANGES.keys() - {"steps"}
"""What only the head of a procedure has, and no overlay changes."""


def changes(reading: Reading, node: Node) -> tuple[Change, ...]:
    """Return the changes, in the order in which they are made."""
    if not isinstance(node, Listing):
        reading.object_to(node.place, "not-a-list")
        return ()
    if not 0 < len(node.items) <= MAX_CHANGES:
        object_to(reading, node.place, "how-many-changes", most=MAX_CHANGES)
        return ()
    return each(reading, node, _change)


def _change(reading: Reading, node: Node) -> Change | None:
    kinds = _kinds(node)
    if len(kinds) != 1:
        of_the_head = _key_of_the_head(node)
        if of_the_head is not None and not kinds:
            _object_to_head(reading, of_the_head)
        else:
            object_to(reading, node.place, "one-change", keys=", ".join(CHANGES))
        return None
    return _READERS[kinds[0]](reading, node)


def _kinds(node: Node) -> list[str]:
    keys = [key.text for key, _ in node.entries] if isinstance(node, Mapping) else []
    return [kind for kind in CHANGES if kind in keys]


def _key_of_the_head(node: Node) -> Scalar | None:
    keys = [key for key, _ in node.entries] if isinstance(node, Mapping) else []
    return next((key for key in keys if key.text in OF_THE_HEAD), None)


def _object_to_head(reading: Reading, key: Scalar) -> None:
    object_to(reading, key.place, "head-stays", key=key.text, keys=", ".join(CHANGES))


def _set(reading: Reading, node: Node) -> Set | None:
    """Return what is set of a block: its own keys are told apart from those of a change."""
    assert isinstance(node, Mapping)  # noqa: S101 - `_change` has seen it
    of_the_change = Mapping(_entries(node, of_the_change=True), node.place)
    found = fields(reading, of_the_change, SET)
    block = None if found is None else found.read("set", identifier)
    keys = _entries(node, of_the_change=False)
    if found is None or block is None or not _are_settable(reading, keys):
        return None
    without = found.read("without", _keys) or ()
    for key in without:
        if key.text in {name.text for name, _ in keys}:
            reading.object_to(key.place, "duplicate-key", key=key.text)
    if not keys and not without:
        object_to(reading, node.place, "sets-nothing", block=block)
    return Set(node.place, block, keys, without, found.read("because", text))


def _entries(node: Mapping, *, of_the_change: bool) -> tuple[tuple[Scalar, Node], ...]:
    return tuple(entry for entry in node.entries if (entry[0].text in OF_A_SET) is of_the_change)


def _are_settable(reading: Reading, entries: tuple[tuple[Scalar, Node], ...]) -> bool:
    known = True
    seen: set[str] = set()
    for key, _ in entries:
        if key.text in seen:
            reading.object_to(key.place, "duplicate-key", key=key.text)
        elif key.text in OF_THE_HEAD:
            _object_to_head(reading, key)
        elif key.text not in OF_BLOCKS:
            object_to_unknown_key(reading, key, sorted(OF_BLOCKS))
        known = known and key.text not in seen and key.text in OF_BLOCKS
        seen.add(key.text)
    return known


def _keys(reading: Reading, node: Node) -> tuple[Scalar, ...]:
    return each(reading, node, _key)


def _key(reading: Reading, node: Node) -> Scalar | None:
    written = word(reading, node)
    return Scalar(written, node.place) if written is not None else None


def _add(reading: Reading, node: Node) -> Add | None:
    found = fields(reading, node, ADD)
    if found is None:
        return None
    beside = [key for key in ("after", "before") if key in found.nodes]
    if len(beside) != 1:
        object_to(reading, found.place, "after-or-before")
        return None
    name, blocks = found.read(beside[0], identifier), found.read("add", _blocks)
    if name is None or blocks is None:
        return None
    return Add(found.place, blocks, name, beside == ["after"], found.read("because", text))


def _blocks(reading: Reading, node: Node) -> tuple[Node, ...] | None:
    if isinstance(node, Listing):
        return node.items
    reading.object_to(node.place, "not-a-list")
    return None


def _remove(reading: Reading, node: Node) -> Remove | None:
    found = fields(reading, node, REMOVE)
    block = None if found is None else found.read("remove", identifier)
    if found is None or block is None:
        return None
    return Remove(found.place, block, found.read("because", text))


def _standards(reading: Reading, node: Node) -> SetStandards | None:
    found = fields(reading, node, STANDARDS)
    standards = None if found is None else _mapping(found, "standards")
    if found is None or standards is None:
        return None
    return SetStandards(found.place, standards, found.read("because", text))


def _facts(reading: Reading, node: Node) -> AddFacts | None:
    found = fields(reading, node, FACTS)
    facts = None if found is None else _mapping(found, "facts")
    if found is None or facts is None:
        return None
    return AddFacts(found.place, facts, found.read("because", text))


def _mapping(found: Fields, key: str) -> Mapping | None:
    node = found.nodes.get(key)
    if isinstance(node, Mapping):
        return node
    if node is not None:
        found.reading.object_to(node.place, "not-a-mapping", keys="email, order.number")
    return None


_READERS: dict[str, Callable[[Reading, Node], Change | None]] = {
    "set": _set,
    "add": _add,
    "remove": _remove,
    "standards": _standards,
    "facts": _facts,
}
