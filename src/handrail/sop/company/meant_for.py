"""Which cases something of the company is meant for: a standard, or who is told."""

from handrail.clock import Circumstances
from handrail.sop.company.keys import MEANT_FOR
from handrail.sop.nodes import Node
from handrail.sop.reading import Reading, fields
from handrail.sop.values import identifier, one_of, word
from handrail.sop.vocabulary import CHANNELS, PRIORITIES


def meant_for(reading: Reading, node: Node) -> Circumstances | None:
    """Return what a case must be; what is not said may be anything."""
    found = fields(reading, node, MEANT_FOR)
    if found is None:
        return None
    return Circumstances(
        priority=found.read("priority", one_of(PRIORITIES)) or "",
        customer_group=found.read("customer group", identifier) or "",
        channel=found.read("channel", one_of(CHANNELS)) or "",
        procedure=found.read("procedure", identifier) or "",
        brand=found.read("brand", word) or "",
        branch=found.read("branch", identifier) or "",
    )
