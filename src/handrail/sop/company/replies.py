from handrail.sop.company.entries import entries
from handrail.sop.company.keys import REPLY
from handrail.sop.company.problem import object_to
from handrail.sop.company.value import ReplyTemplate
from handrail.sop.nodes import Node
from handrail.sop.reading import Fields, Reading, nearest
from handrail.sop.text import NOTHING
from handrail.sop.values import text
from handrail.sop.vocabulary import PROVIDED

PLACES = tuple(name for name in PROVIDED if not name.startswith("promise."))
"""What every case fills in; besides, facts are named, such as `order.number`."""

OWNERS = frozenset(name.partition(".")[0] for name in PLACES) - {"customer", "case"}
"""First words of places that are no facts: nothing else is known of an agent or the company."""


def read_replies(found: Fields) -> tuple[ReplyTemplate, ...]:
    """Return the replies, in the order in which they are written."""
    replies = found.read("replies", _replies) or ()
    _object_to_unknown_places(found.reading)
    return replies


def _replies(reading: Reading, node: Node) -> tuple[ReplyTemplate, ...]:
    return entries(reading, node, REPLY, _reply)


def _reply(name: str, found: Fields) -> ReplyTemplate:
    return ReplyTemplate(
        id=name,
        title=found.read("title", text) or NOTHING,
        text=found.read("text", text) or NOTHING,
    )


def _object_to_unknown_places(reading: Reading) -> None:
    for name, place in reading.places_filled:
        is_fact = "." in name and name.partition(".")[0] not in OWNERS
        if name not in PLACES and not is_fact:
            known = nearest(name, PLACES) or ", ".join(PLACES)
            object_to(reading, place, "unknown-place", name=name, known=known)
    reading.places_filled.clear()
