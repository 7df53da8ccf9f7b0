"""Readers of `within`: a length of time, or one with the step after which it begins."""

from handrail.clock import Duration
from handrail.sop.keys import WITHIN
from handrail.sop.nodes import Mapping, Node
from handrail.sop.quantities import duration
from handrail.sop.reading import Reading, fields
from handrail.sop.values import identifier


def allowance(reading: Reading, node: Node) -> Duration | None:
    """Return the length of time, whenever it begins."""
    if not isinstance(node, Mapping):
        return duration(reading, node)
    found = fields(reading, node, WITHIN)
    return None if found is None else found.read("allowance", duration)


def start_of(reading: Reading, node: Node) -> str | None:
    """Return the step after which the time begins, None for the start of the run."""
    after = node.entries if isinstance(node, Mapping) else ()
    named = {key.text: value for key, value in reversed(after)}
    return identifier(reading, named["after"]) if "after" in named else None
