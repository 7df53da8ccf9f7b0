from handrail.sop.nodes import Mapping, Node
from handrail.sop.reading import Reading, by_key
from handrail.sop.text import Text
from handrail.sop.values import identifier, text


def parts(reading: Reading, node: Node) -> tuple[tuple[str, Text], ...]:
    """Return what a note is made of: by id, what stands in it."""
    if not isinstance(node, Mapping):
        reading.object_to(node.place, "not-a-mapping", keys="agenda, decisions")
        return ()
    for key, _ in node.entries:
        identifier(reading, key)
    if not node.entries:
        reading.object_to(node.place, "note-without-parts")
    nodes = by_key(reading, node, known=None)
    read = ((name, text(reading, value)) for name, value in nodes.items())
    return tuple((name, said) for name, said in read if said is not None)
