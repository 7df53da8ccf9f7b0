"""What of an overlay has to be looked at again once its base has changed."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace

from handrail.sop import nodes
from handrail.sop.document import Procedure
from handrail.sop.finding import Finding, finding_in
from handrail.sop.hashes import behaviour_hash
from handrail.sop.overlay.places import Stands, places_in
from handrail.sop.overlay.tree import LISTS, blocks_in, id_of, tree_of, value_of
from handrail.sop.overlay.value import Add, AddFacts, Change, Overlay, Remove, Set, SetStandards
from handrail.words.sentence import Value

WITHIN = LISTS | {"ways"}
"""The keys behind which other blocks stand."""


class NotItsBase(ValueError):
    """A procedure is not in the state that an overlay was written against."""

    def __init__(self, overlay: Overlay, behaviour: str) -> None:
        super().__init__(f"{overlay.id!r} was written against {overlay.base}, not {behaviour}.")
        self.overlay = overlay
        self.behaviour = behaviour


def is_of(overlay: Overlay, procedure: Procedure) -> bool:
    """Return whether the overlay was written against this state; of one that names none, yes."""
    return overlay.base is None or behaviour_hash(procedure).startswith(overlay.base)


def to_rebase(overlay: Overlay, *, base: Procedure, now: Procedure) -> tuple[Finding, ...]:
    """Return which of the overlay's changes touch what has changed, each with what that is.

    Args:
        base: the state that the overlay was written against, without any overlay.
        now: the state on which it is to be laid.

    Raises:
        NotItsBase: the overlay was written against another state.
    """
    if not is_of(overlay, base):
        raise NotItsBase(overlay, behaviour_hash(base))
    before, after = tree_of(base), tree_of(now)
    blocks = (places_in(before), places_in(after))
    return tuple(
        _note(overlay, change, rule, **values)
        for change in overlay.changes
        for rule, values in (*_touched(change, *blocks), *_touched_head(change, before, after))
    )


def _note(overlay: Overlay, change: Change, rule: str, **values: Value) -> Finding:
    found = finding_in("overlay", overlay.file, change.place, rule, **values)
    return replace(found, is_note=True)


Touched = Iterator[tuple[str, dict[str, Value]]]
Blocks = Mapping[str, Stands]


def _touched(change: Change, before: Blocks, after: Blocks) -> Touched:
    match change:
        case Set(block=name, keys=keys):
            yield from _touched_block(name, before, after, within={key.text for key, _ in keys})
        case Remove(block=name):
            yield from _touched_block(name, before, after, within=WITHIN)
        case Add(beside=name):
            yield from _touched_block(name, before, after, within=frozenset())
            yield from _touched_gap(change, before, after)
            yield from _taken(change, before, after)


def _touched_block(
    name: str, before: Blocks, after: Blocks, *, within: AbstractSet[str]
) -> Touched:
    """Yield what became of a block. What stands within counts behind the keys that are named."""
    old, new = before.get(name), after.get(name)
    if new is None:
        yield "rebase-gone", {"block": name}
    elif old is not None:
        keys = _changed_keys(old.block, new.block, WITHIN - within)
        if keys:
            yield "rebase-changed", {"block": name, "keys": ", ".join(keys)}
        if old.around != new.around:
            yield "rebase-moved", {"block": name}


def _changed_keys(old: nodes.Mapping, new: nodes.Mapping, apart: AbstractSet[str]) -> list[str]:
    keys = {key.text for node in (old, new) for key, _ in node.entries} - apart
    return sorted(key for key in keys if value_of(old, key) != value_of(new, key))


def _touched_gap(change: Add, before: Blocks, after: Blocks) -> Touched:
    """Yield that something else now stands where blocks are added."""
    old, new = before.get(change.beside), after.get(change.beside)
    if old is None or new is None or old.around != new.around:
        return
    neighbours = (old.before, new.before) if change.is_after else (old.behind, new.behind)
    if neighbours[0] != neighbours[1]:
        yield "rebase-gap", {"block": change.beside, "other": neighbours[1] or "-"}


def _taken(change: Add, before: Blocks, after: Blocks) -> Touched:
    for added in change.blocks:
        for each in (added, *blocks_in(added)):
            if id_of(each) in after.keys() - before.keys():
                yield "rebase-id", {"id": id_of(each)}


def _touched_head(change: Change, before: nodes.Mapping, after: nodes.Mapping) -> Touched:
    match change:
        case SetStandards(standards=standards):
            yield from _touched_standards(standards, before, after)
        case AddFacts(facts=facts):
            for fact, _ in facts.entries:
                if value_of(value_of(after, "facts"), fact.text) is not None:
                    yield "rebase-fact", {"name": fact.text}


def _touched_standards(
    standards: nodes.Mapping, before: nodes.Mapping, after: nodes.Mapping
) -> Touched:
    for channel, measures in standards.entries:
        for measure, _ in measures.entries if isinstance(measures, nodes.Mapping) else ():
            old, new = (
                value_of(value_of(value_of(tree, "standards"), channel.text), measure.text)
                for tree in (before, after)
            )
            if old != new:
                yield "rebase-standard", {"channel": channel.text, "measure": measure.text}
