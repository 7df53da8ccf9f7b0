"""One change made in the tree of a procedure; what cannot be made is said at its own place."""

from difflib import get_close_matches

from handrail.sop.nodes import Mapping, Node, Scalar
from handrail.sop.overlay.keys import block_tables
from handrail.sop.overlay.problem import object_to
from handrail.sop.overlay.tree import (
    block,
    blocks_in,
    edited,
    id_of,
    value_of,
    with_value,
)
from handrail.sop.overlay.value import Add, AddFacts, Change, Remove, Set, SetStandards
from handrail.sop.reading import Reading

TABLES = {kind: {key.name: key for key in table} for kind, table in block_tables().items()}


def changed(tree: Mapping, change: Change, reading: Reading) -> Mapping:
    """Return the tree with the change, or as it was if it can't be made."""
    match change:
        case Set(block=name) | Remove(block=name) | Add(beside=name):
            found = block(tree, name)
            if found is None:
                _object_to_unknown(tree, change, name, reading)
                return tree
            return _at(tree, found, change, reading)
        case SetStandards():
            return _with_standards(tree, change)
        case AddFacts():
            return _with_facts(tree, change, reading)


def _object_to_unknown(tree: Mapping, change: Change, name: str, reading: Reading) -> None:
    close = get_close_matches(name, map(id_of, blocks_in(tree)), n=1, cutoff=0.6)
    known = close[0] if close else "-"
    object_to(reading, change.place, "unknown-block", block=name, known=known)


def _at(tree: Mapping, found: Mapping, change: Set | Remove | Add, reading: Reading) -> Mapping:
    match change:
        case Remove(block=name):
            return edited(tree, name, lambda _: ())
        case Add(beside=name, blocks=blocks, is_after=is_after):
            _object_to_taken(tree, change, reading)
            return edited(tree, name, lambda old: (old, *blocks) if is_after else (*blocks, old))
        case Set(block=name):
            new = _with_keys(found, change, reading)
            return edited(tree, name, lambda _: (new,))


def _object_to_taken(tree: Mapping, change: Add, reading: Reading) -> None:
    taken = {id_of(each) for each in blocks_in(tree)} - {""}
    for added in change.blocks:
        for each in (added, *blocks_in(added)):
            if id_of(each) in taken:
                place = (value_of(each, "id") or each).place
                object_to(reading, place, "id-taken", id=id_of(each))


def _with_keys(old: Mapping, change: Set, reading: Reading) -> Mapping:
    known = TABLES[kind_of(old)]
    new = old
    for key, value in change.keys:
        if key.text not in known:
            _object_to_key(reading, key, change)
        new = with_value(new, key, value)
    for key in change.without:
        if key.text not in known or value_of(old, key.text) is None:
            object_to(reading, key.place, "without-nothing", key=key.text, block=change.block)
        elif known[key.text].required:
            object_to(reading, key.place, "without-required", key=key.text, block=change.block)
        new = _without(new, key.text)
    return new


def _object_to_key(reading: Reading, key: Scalar, change: Set) -> None:
    object_to(reading, key.place, "key-of-another-block", key=key.text, block=change.block)


def _without(node: Mapping, key: str) -> Mapping:
    return Mapping(tuple(entry for entry in node.entries if entry[0].text != key), node.place)


def kind_of(node: Mapping) -> str:
    """Return the key that names the kind of a block; `say` does only where no other key does."""
    kinds = [key.text for key, _ in node.entries if key.text in TABLES]
    return next((kind for kind in kinds if kind != "say"), "say")


def _with_standards(tree: Mapping, change: SetStandards) -> Mapping:
    standards = _mapping(value_of(tree, "standards"), change.standards)
    for channel, measures in change.standards.entries:
        known = _mapping(value_of(standards, channel.text), change.standards)
        if isinstance(measures, Mapping):
            for measure, value in measures.entries:
                known = with_value(known, measure, value)
        standards = with_value(
            standards, channel, known if isinstance(measures, Mapping) else measures
        )
    return with_value(tree, Scalar("standards", change.place), standards)


def _with_facts(tree: Mapping, change: AddFacts, reading: Reading) -> Mapping:
    facts = _mapping(value_of(tree, "facts"), change.facts)
    for name, value in change.facts.entries:
        if value_of(facts, name.text) is not None:
            object_to(reading, name.place, "fact-known", name=name.text)
        facts = with_value(facts, name, value)
    return with_value(tree, Scalar("facts", change.place), facts)


def _mapping(node: Node | None, otherwise: Mapping) -> Mapping:
    return node if isinstance(node, Mapping) else Mapping((), otherwise.place)
