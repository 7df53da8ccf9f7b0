from zoneinfo import ZoneInfo

from handrail.people import queries as people
from handrail.web.reading import Reader
from handrail.web.visit import Visit

NOWHERE = ZoneInfo("UTC")


def reader_of(visit: Visit) -> Reader:
    """Return the visitor as a reader of pages that belong to no single branch.

    Times are those of the visitor's home branch; whoever has none reads those of the first one.
    """
    return Reader(visit.language, _zone(visit.grants.person_id), visit.edge.at)


def _zone(person_id: int) -> ZoneInfo:
    zone = people.home_zone(person_id)
    return ZoneInfo(zone) if zone else NOWHERE
