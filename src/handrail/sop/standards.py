from handrail.clock import Standard, TimedMeasure
from handrail.sop.keys import STANDARD
from handrail.sop.nodes import Mapping, Node
from handrail.sop.quantities import duration
from handrail.sop.reading import Reading, by_key, fields
from handrail.sop.values import yes_or_no
from handrail.sop.vocabulary import CHANNELS, STANDARDS

OfChannels = tuple[tuple[str, tuple[Standard, ...]], ...]


def read_standards(reading: Reading, node: Node) -> OfChannels:
    """Return the standards by channel."""
    if not isinstance(node, Mapping):
        reading.object_to(node.place, "not-a-mapping", keys=", ".join(CHANNELS))
        return ()
    nodes = by_key(reading, node, known=CHANNELS)
    return tuple((channel, _of_channel(reading, value)) for channel, value in nodes.items())


def _of_channel(reading: Reading, node: Node) -> tuple[Standard, ...]:
    if not isinstance(node, Mapping):
        reading.object_to(node.place, "not-a-mapping", keys=", ".join(STANDARDS))
        return ()
    nodes = by_key(reading, node, known=STANDARDS)
    read = (_standard(reading, name, value) for name, value in nodes.items())
    return tuple(standard for standard in read if standard is not None)


def _standard(reading: Reading, name: str, node: Node) -> Standard | None:
    measure = TimedMeasure(name.replace(" ", "_"))
    if not isinstance(node, Mapping):
        allowance = duration(reading, node)
        return None if allowance is None else Standard(measure, allowance)
    found = fields(reading, node, STANDARD)
    allowance = None if found is None else found.read("allowance", duration)
    if found is None or allowance is None:
        return None
    return Standard(measure, allowance, statutory=found.read("statutory", yes_or_no) or False)
