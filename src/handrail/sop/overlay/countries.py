import re
from functools import cache

from babel import Locale

from handrail.sop.nodes import Node
from handrail.sop.overlay.problem import object_to
from handrail.sop.reading import Reading
from handrail.sop.values import each, word

COUNTRY = re.compile("[A-Z]{2}")


def countries(reading: Reading, node: Node) -> tuple[str, ...]:
    """Return one country or several."""
    return each(reading, node, country)


def country(reading: Reading, node: Node) -> str | None:
    """Return the code of a country, as ISO 3166 has it, such as "HU"."""
    written = word(reading, node)
    if written is None or (COUNTRY.fullmatch(written) and written in _known()):
        return written
    object_to(reading, node.place, "not-a-country", text=written)
    return None


@cache
def _known() -> frozenset[str]:
    return frozenset(Locale("en").territories) - {"ZZ", "EU", "EZ", "UN", "XA", "XB", "QO"}
