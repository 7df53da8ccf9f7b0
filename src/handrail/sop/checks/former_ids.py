from handrail.sop.document import Procedure
from handrail.sop.reading import Reading


def check_former_ids(procedure: Procedure, reading: Reading) -> None:
    """Object to a former id that is in use or was claimed by two steps: ids are never reused."""
    taken = set(reading.ids)
    for step in procedure.steps():
        for former in step.was:
            if former in taken:
                reading.object_to(reading.mark(step.id, "was"), "id-reused", id=former)
            taken.add(former)
