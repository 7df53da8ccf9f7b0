"""Where a sentence parts into what are steps of their own."""

import re
from collections.abc import Iterator

from handrail.sop.document import StepKind
from handrail.sop.formats.prose.cues import Cues
from handrail.sop.formats.prose.doing import doing_in
from handrail.sop.formats.prose.people import role_in
from handrail.sop.formats.prose.quotes import spans_of_quotes

APART = frozenset(
    {
        StepKind.SEND,
        StepKind.OFFER,
        StepKind.PROMISE,
        StepKind.ESCALATE,
        StepKind.END,
        StepKind.NOTE,
        StepKind.WAIT,
    }
)
"""Kinds that are steps of their own although the author joins them to another with "and"."""
APART_AFTER_ASKING = frozenset({StepKind.NOTE, StepKind.ESCALATE, StepKind.END, StepKind.WAIT})
"""After "ask the customer to ..." the rest is often the customer's: "to try and send it"."""


def parts_of(text: str, cues: Cues) -> Iterator[str]:
    """Yield the sentence in the parts that are steps of their own."""
    quotes = spans_of_quotes(text)
    begin = 0
    joints = re.finditer(rf";\s+|,?\s+{cues.lists['and'].pattern}\s+", text, re.IGNORECASE)
    for joint in joints:
        is_within = any(start < joint.start() < end for start, end in quotes)
        if not is_within and _is_apart(text[begin : joint.start()], text[joint.end() :], cues):
            yield text[begin : joint.start()].strip()
            begin = joint.end()
    yield text[begin:].strip()


def _is_apart(before: str, after: str, cues: Cues) -> bool:
    first, second = doing_in(before, cues), doing_in(after, cues)
    if _is_about_above(after, cues):
        return first is not None
    if first is None or second is None:
        return False
    return second.kind in (APART_AFTER_ASKING if first.kind is StepKind.ASK else APART)


def _is_about_above(text: str, cues: Cues) -> bool:
    return all((cues.starts("above", text), cues.has("approve", text), role_in(text, cues)))
