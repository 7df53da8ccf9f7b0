from handrail.sop.company.entries import texts
from handrail.sop.company.value import Mission
from handrail.sop.reading import Fields
from handrail.sop.text import NOTHING
from handrail.sop.values import text


def read_mission(found: Fields) -> Mission:
    """Return what the company is there for."""
    return Mission(
        mission=found.read("mission", text) or NOTHING,
        values=found.read("values", texts) or (),
        service_promise=found.read("service promise", text),
    )
