from collections.abc import Callable

from handrail.rules import Declared, Fact, Literal, Type
from handrail.sop.document import (
    MOST_WAYS,
    WRITTEN_KINDS,
    AnyOrder,
    Block,
    Branch,
    Choose,
    Optional,
    Repeat,
    Sequence,
    StepKind,
    Style,
    Use,
    outcome_fact,
)
from handrail.sop.facts import NAME
from handrail.sop.ids import read_id
from handrail.sop.inherited import Inherited
from handrail.sop.keys import ANY_ORDER, BLOCKS, CHOOSE, OPTIONAL, REPEAT, USE, WAY
from handrail.sop.nodes import Listing, Mapping, Node
from handrail.sop.quantities import fact_or_value, rule
from handrail.sop.reading import Fields, Reading, by_key, fields, nearest
from handrail.sop.steps import read_step
from handrail.sop.text import NOTHING, in_all_languages
from handrail.sop.values import count, identifier, member, text
from handrail.sop.vocabulary import OUTCOMES

KINDS = (*BLOCKS, *(kind.value for kind in WRITTEN_KINDS))


def read_sequence(reading: Reading, node: Node, inherited: Inherited) -> Sequence:
    """Return the blocks of a list, one after the other."""
    return Sequence(_blocks(reading, node, inherited))


def _blocks(reading: Reading, node: Node, inherited: Inherited) -> tuple[Block, ...]:
    if not isinstance(node, Listing):
        reading.object_to(node.place, "not-a-list")
        reading.is_whole = False
        return ()
    read = (_block(reading, item, inherited) for item in node.items)
    return tuple(block for block in read if block is not None)


def _block(reading: Reading, node: Node, inherited: Inherited) -> Block | None:
    block: Block | None = None
    kind = _kind(reading, node)
    if kind in _READERS:
        block = _READERS[kind](reading, node, inherited)
    elif kind is not None:
        block = read_step(reading, node, StepKind(kind), inherited)
    reading.is_whole = reading.is_whole and block is not None
    return block


def _kind(reading: Reading, node: Node) -> str | None:
    """Return the key that names the kind. `say` names it only where no other key does."""
    if not isinstance(node, Mapping):
        reading.object_to(node.place, "not-a-step")
        return None
    keys = {key.text: key for key, _ in reversed(node.entries) if key.text in KINDS}
    others = [kind for kind in keys if kind != StepKind.SAY]
    if len(others) > 1:
        second, first = others[:2]
        reading.object_to(keys[second].place, "two-kinds", one=first, other=second)
        return None
    if not keys:
        _object_to_no_kind(reading, node)
        return None
    return next(iter(others or keys))


def _object_to_no_kind(reading: Reading, node: Mapping) -> None:
    for key, _ in node.entries:
        close = nearest(key.text, KINDS)
        if close in KINDS:
            reading.object_to(key.place, "unknown-key", key=key.text, known=close)
            return
    reading.object_to(node.place, "no-kind", known=", ".join(KINDS))


def _any_order(reading: Reading, node: Node, inherited: Inherited) -> AnyOrder | None:
    found = fields(reading, node, ANY_ORDER)
    if found is None:
        return None
    return AnyOrder(
        id=read_id(found),
        text=found.read("text", text) or NOTHING,
        blocks=_inner(found, "any order", inherited.within(found)).blocks,
        why=found.read("why", text),
        style=found.read("style", member(Style)) or Style.READ_DO,
        at_least=found.read("at least", count),
    )


def _choose(reading: Reading, node: Node, inherited: Inherited) -> Choose | None:
    found = fields(reading, node, CHOOSE)
    if found is None:
        return None
    return Choose(
        id=read_id(found),
        text=found.read("choose", text) or NOTHING,
        branches=_branches(reading, found, inherited),
        rule=found.read("when", rule),
        why=found.read("why", text),
    )


def _branches(reading: Reading, found: Fields, inherited: Inherited) -> tuple[Branch, ...]:
    two = [key for key in ("yes", "no", "when") if key in found.nodes]
    ways = found.nodes.get("ways")
    if ways is None and not {"yes", "no"} & set(two):
        reading.object_to(found.place, "choose-without-ways")
    elif ways is not None and two:
        reading.object_to(ways.place, "ways-beside-yes", key=two[0])
    elif ways is not None:
        return _ways(reading, ways, inherited)
    return tuple(
        Branch(key, in_all_languages(f"sop-{key}"), _inner(found, key, inherited))
        for key in ("yes", "no")
    )


def _ways(reading: Reading, node: Node, inherited: Inherited) -> tuple[Branch, ...]:
    if not isinstance(node, Mapping):
        reading.object_to(node.place, "not-a-mapping", keys="text, steps")
        return ()
    for key, _ in node.entries:
        identifier(reading, key)
    named = by_key(reading, node, known=None)
    if len(named) < 2:
        reading.object_to(node.place, "single-way")
    if len(named) > MOST_WAYS:
        reading.object_to(node.place, "too-many-ways", most=MOST_WAYS)
    _object_to_ways_without_rule(reading, list(named.values()))
    read = (_way(reading, name, way, inherited) for name, way in named.items())
    return tuple(branch for branch in read if branch is not None)


def _object_to_ways_without_rule(reading: Reading, ways: list[Node]) -> None:
    """Only the last of several ways may have no rule, unless none has one."""
    has_rule = [isinstance(way, Mapping) and _names(way, "when") for way in ways]
    for way, ruled in zip(ways[:-1], has_rule, strict=False):
        if any(has_rule) and not ruled:
            reading.object_to(way.place, "way-without-rule")


def _names(node: Mapping, key: str) -> bool:
    return any(name.text == key for name, _ in node.entries)


def _way(reading: Reading, name: str, node: Node, inherited: Inherited) -> Branch | None:
    found = fields(reading, node, WAY)
    if found is None:
        return None
    return Branch(
        name,
        found.read("text", text) or NOTHING,
        _inner(found, "steps", inherited),
        found.read("when", rule),
    )


def _repeat(reading: Reading, node: Node, inherited: Inherited) -> Repeat | None:
    found = fields(reading, node, REPEAT)
    if found is None:
        return None
    return Repeat(
        id=read_id(found),
        text=found.read("repeat", text) or NOTHING,
        body=_inner(found, "steps", inherited),
        limit=found.read("limit", count) or 1,
    )


def _optional(reading: Reading, node: Node, inherited: Inherited) -> Optional | None:
    found = fields(reading, node, OPTIONAL)
    if found is None:
        return None
    return Optional(
        id=read_id(found),
        text=found.read("optional", text) or NOTHING,
        body=_inner(found, "steps", inherited),
    )


def _use(reading: Reading, node: Node, _: Inherited) -> Use | None:
    found = fields(reading, node, USE)
    if found is None:
        return None
    name = read_id(found)
    if name:
        reading.outcomes[outcome_fact(name)] = Declared(Type.CHOICE, OUTCOMES)
    return Use(
        id=name,
        procedure=found.read("use", identifier) or "",
        text=found.read("text", text),
        binds=found.read("with", _binds) or (),
    )


def _binds(reading: Reading, node: Node) -> tuple[tuple[str, Fact | Literal], ...]:
    if not isinstance(node, Mapping):
        reading.object_to(node.place, "not-a-mapping", keys="order.number: parcel.order")
        return ()
    for key, _ in node.entries:
        if not NAME.fullmatch(key.text):
            reading.object_to(key.place, "not-a-fact-name", name=key.text)
    named = by_key(reading, node, known=None)
    read = ((name, fact_or_value(reading, value)) for name, value in named.items())
    return tuple((name, value) for name, value in read if value is not None)


def _inner(found: Fields, key: str, inherited: Inherited) -> Sequence:
    node = found.nodes.get(key)
    return Sequence(()) if node is None else read_sequence(found.reading, node, inherited)


_READERS: dict[str, Callable[[Reading, Node, Inherited], Block | None]] = {
    "any order": _any_order,
    "choose": _choose,
    "repeat": _repeat,
    "optional": _optional,
    "use": _use,
}
