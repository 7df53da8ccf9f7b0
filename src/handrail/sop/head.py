from handrail.sop.document import Kind, Need, Procedure, Sequence
from handrail.sop.facts import read_facts
from handrail.sop.keys import NEED
from handrail.sop.letters import acronym
from handrail.sop.nodes import Mapping, Node
from handrail.sop.reading import Fields, Reading, by_key, fields
from handrail.sop.schedule import NotASchedule, Schedule, read_schedule
from handrail.sop.standards import read_standards
from handrail.sop.text import NOTHING, Text
from handrail.sop.values import (
    by_language,
    identifier,
    member,
    one_of,
    some_of,
    text,
    word,
    words,
    yes_or_no,
)
from handrail.sop.vocabulary import AIDET, CHANNELS, FORMAT, STAGES, TONES
from handrail.words import Language


def read_head(found: Fields) -> Procedure:
    """Return the procedure without its body; the reading then knows its facts."""
    found.read("handrail", one_of((FORMAT,)))
    for key, node in found.nodes.items():
        found.reading.marks["", key] = node.place
    found.reading.memory_acronym = found.read("memory acronym", acronym) or AIDET
    return Procedure(
        id=found.read("procedure", identifier) or "",
        kind=found.read("kind", member(Kind)) or Kind.ROUTINE,
        title=found.read("title", text) or NOTHING,
        department=found.read("department", text) or NOTHING,
        purpose=found.read("purpose", text) or NOTHING,
        outcome=found.read("outcome", text) or NOTHING,
        need=found.read("need", _need),
        owner=found.read("owner", identifier) or "",
        stage=found.read("stage", one_of(STAGES)),
        channels=found.read("channels", some_of(CHANNELS)) or (),
        goals=found.read("goals", words) or (),
        tone=found.read("tone", one_of(TONES)),
        terms=found.read("terms", _terms) or (),
        when=found.read("when", _when) or (),
        standards=found.read("standards", read_standards) or (),
        facts=found.read("facts", read_facts) or (),
        body=Sequence(()),
        instead=found.read("instead", _instead) or (),
        opens_when=found.read("opens when", _when) or (),
        holds_effects=found.read("holds effects", yes_or_no) or False,
        schedule=_schedule(found),
        memory_acronym=found.reading.memory_acronym,
    )


def _need(reading: Reading, node: Node) -> Need | None:
    found = fields(reading, node, NEED)
    if found is None:
        return None
    return Need(found.read("says", text) or NOTHING, found.read("evidence", word) or "")


def _terms(reading: Reading, node: Node) -> tuple[tuple[str, Text], ...]:
    if not isinstance(node, Mapping):
        reading.object_to(node.place, "not-a-mapping", keys="ETA, VAT")
        return ()
    nodes = by_key(reading, node, known=None)
    read = ((term, text(reading, value)) for term, value in nodes.items())
    return tuple((term, meaning) for term, meaning in read if meaning is not None)


def _instead(reading: Reading, node: Node) -> tuple[tuple[str, Text], ...]:
    if not isinstance(node, Mapping):
        reading.object_to(node.place, "not-a-mapping", keys="late-delivery, refund")
        return ()
    nodes = by_key(reading, node, known=None)
    for key, _ in node.entries:
        if key.text in nodes:
            identifier(reading, key)
    read = ((name, text(reading, value)) for name, value in nodes.items())
    return tuple((name, when) for name, when in read if when is not None)


def _schedule(found: Fields) -> Schedule | None:
    written = found.read("schedule", word)
    if written is None:
        return None
    try:
        return read_schedule(written)
    except NotASchedule:
        found.reading.object_to(found.place_of("schedule"), "not-a-schedule", text=written)
        return None


def _when(reading: Reading, node: Node) -> tuple[tuple[Language, tuple[str, ...]], ...]:
    if not isinstance(node, Mapping):
        reading.object_to(node.place, "not-a-mapping", keys=", ".join(Language))
        return ()
    return by_language(reading, node, words)
