from collections import Counter

from handrail.rules.write import write_expression
from handrail.sop.document import (
    AnyOrder,
    Block,
    Branch,
    Call,
    Choose,
    Optional,
    Repeat,
    Sequence,
    Step,
    Use,
    blocks_of,
)
from handrail.sop.inherited import Inherited
from handrail.sop.keys import ANY_ORDER, CHOOSE, OPTIONAL, REPEAT, USE, WAY
from handrail.sop.render.fields import Writers, fields_of, short_text, style, text
from handrail.sop.render.steps import binding, bound, write_step
from handrail.sop.render.yaml import Mapping, Written
from handrail.sop.text import in_all_languages


class IsLinked(ValueError):
    """A procedure holds the steps of another one, and so is no file; what uses it is."""

    def __init__(self, call: str) -> None:
        super().__init__(f"The steps of {call!r} stand in another file. Write what was linked.")
        self.call = call


def write_sequence(sequence: Sequence, around: Inherited) -> list[Written]:
    """Return the blocks of a list; those of a sequence within it stand there themselves."""
    written: list[Written] = []
    for block in sequence.blocks:
        if isinstance(block, Sequence):
            written.extend(write_sequence(block, around))
        else:
            written.append(_block(block, around))
    return written


def _block(block: Block, around: Inherited) -> Mapping:
    match block:
        case Step():
            return write_step(block, around)
        case AnyOrder():
            return _any_order(block, around)
        case Choose():
            return _choose(block, around)
        case Repeat():
            return _repeat(block, around)
        case Optional():
            return _optional(block, around)
        case Use():
            return _use(block)
        case Call():
            raise IsLinked(block.id)
        case Sequence():
            raise AssertionError


def _any_order(block: AnyOrder, around: Inherited) -> Mapping:
    shared = _shared_binding(block, around)
    writers: Writers[AnyOrder] = {
        "id": lambda of: of.id,
        "text": lambda of: text(of.text),
        "any order": lambda of: write_sequence(Sequence(of.blocks), shared),
        "at least": lambda of: None if of.at_least is None else str(of.at_least),
        "style": lambda of: style(of.style),
        "why": lambda of: text(of.why),
        **binding(shared, around),
    }
    return fields_of(block, ANY_ORDER, writers)


def _shared_binding(block: AnyOrder, around: Inherited) -> Inherited:
    """Return how most steps within bind; what holds around where no two agree."""
    bindings = Counter(bound(step) for step in blocks_of(block) if isinstance(step, Step))
    most = bindings.most_common(1)
    return most[0][0] if most and most[0][1] > 1 else around


def _choose(block: Choose, around: Inherited) -> Mapping:
    has_own_ways = not _is_yes_or_no(block)
    bodies = {way.id: write_sequence(way.body, around) for way in block.branches}
    writers: Writers[Choose] = {
        "id": lambda of: of.id,
        "choose": lambda of: text(of.text),
        "when": lambda of: None if of.rule is None else of.rule.source,
        "yes": lambda _: None if has_own_ways else bodies["yes"],
        "no": lambda _: None if has_own_ways else bodies["no"],
        "ways": lambda of: _ways(of, around) if has_own_ways else None,
        "why": lambda of: text(of.why),
    }
    return fields_of(block, CHOOSE, writers)


def _is_yes_or_no(choice: Choose) -> bool:
    """Return whether the ways are the two that need no words of their own."""
    return [(way.id, way.text) for way in choice.branches] == [
        (key, in_all_languages(f"sop-{key}")) for key in ("yes", "no")
    ]


def _ways(choice: Choose, around: Inherited) -> Mapping:
    writers: Writers[Branch] = {
        "text": lambda way: short_text(way.text),
        "when": lambda way: way.rule.source if way.rule else None,
        "steps": lambda way: write_sequence(way.body, around),
    }
    return {way.id: fields_of(way, WAY, writers) for way in choice.branches}


def _repeat(block: Repeat, around: Inherited) -> Mapping:
    writers: Writers[Repeat] = {
        "id": lambda of: of.id,
        "repeat": lambda of: text(of.text),
        "limit": lambda of: str(of.limit),
        "steps": lambda of: write_sequence(of.body, around),
    }
    return fields_of(block, REPEAT, writers)


def _optional(block: Optional, around: Inherited) -> Mapping:
    writers: Writers[Optional] = {
        "id": lambda of: of.id,
        "optional": lambda of: text(of.text),
        "steps": lambda of: write_sequence(of.body, around),
    }
    return fields_of(block, OPTIONAL, writers)


def _use(block: Use) -> Mapping:
    writers: Writers[Use] = {
        "id": lambda of: of.id,
        "use": lambda of: of.procedure,
        "text": lambda of: text(of.text),
        "with": lambda of: _binds(of),
    }
    return fields_of(block, USE, writers)


def _binds(use: Use) -> Mapping | None:
    return {name: write_expression(value) for name, value in use.binds} or None
