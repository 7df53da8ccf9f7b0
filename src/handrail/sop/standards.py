from handrail.clock import BadDuration, Standard, TimedMeasure
from handrail.clock.rings import answered_within, number_of_rings
from handrail.sop.keys import STANDARD
from handrail.sop.nodes import Mapping, Node, Scalar
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
    return tuple((channel, promised(reading, value)) for channel, value in nodes.items())


def promised(reading: Reading, node: Node) -> tuple[Standard, ...]:
    """Return the standards by what they time."""
    if not isinstance(node, Mapping):
        reading.object_to(node.place, "not-a-mapping", keys=", ".join(STANDARDS))
        return ()
    nodes = by_key(reading, node, known=STANDARDS)
    read = (_standard(reading, name, value) for name, value in nodes.items())
    return tuple(standard for standard in read if standard is not None)


def _standard(reading: Reading, name: str, node: Node) -> Standard | None:
    measure = TimedMeasure(name.replace(" ", "_"))
    if not isinstance(node, Mapping):
        return _within(reading, measure, node, statutory=False)
    found = fields(reading, node, STANDARD)
    if found is None or "allowance" not in found.nodes:
        return None
    statutory = found.read("statutory", yes_or_no) or False
    return _within(reading, measure, found.nodes["allowance"], statutory=statutory)


def _within(
    reading: Reading, measure: TimedMeasure, node: Node, *, statutory: bool
) -> Standard | None:
    rings = _rings(node) if measure is TimedMeasure.ANSWER else None
    if rings is not None:
        return answered_within(rings, statutory=statutory)
    allowance = duration(reading, node)
    return None if allowance is None else Standard(measure, allowance, statutory)


def _rings(node: Node) -> int | None:
    """Return how many rings of a telephone are meant; what are none is read as a length of time."""
    try:
        return number_of_rings(node.text) if isinstance(node, Scalar) else None
    except BadDuration:
        return None
