import re

from handrail.sop.company.entries import entries
from handrail.sop.company.keys import GOAL
from handrail.sop.company.problem import object_to
from handrail.sop.company.value import Goal
from handrail.sop.nodes import Node
from handrail.sop.reading import Fields, Reading
from handrail.sop.text import NOTHING
from handrail.sop.values import text, word


def read_goals(found: Fields) -> tuple[Goal, ...]:
    """Return the goals, in the order in which they are written."""
    return found.read("goals", lambda reading, node: entries(reading, node, GOAL, _goal)) or ()


def _goal(name: str, found: Fields) -> Goal:
    return Goal(
        id=name,
        text=found.read("text", text) or NOTHING,
        measure=found.read("measure", text),
        target=found.read("target", _target),
    )


def _target(reading: Reading, node: Node) -> str | None:
    """Return a target, which holds a number: whatever has none can't be measured."""
    written = word(reading, node)
    if written is None or re.search("[0-9]", written):
        return written
    object_to(reading, node.place, "vague-target", text=written)
    return None
