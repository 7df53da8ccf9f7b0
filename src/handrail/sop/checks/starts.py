from handrail.sop.document import Procedure
from handrail.sop.reading import Reading, nearest


def check_starts(procedure: Procedure, reading: Reading) -> None:
    """Object to each time that begins after a step which does not stand before."""
    if not reading.is_whole:
        return
    steps = [step.id for step in procedure.steps()]
    for number, step in enumerate(procedure.steps()):
        if step.after is None:
            continue
        place = reading.mark(step.id, "within")
        if step.after not in steps:
            known = nearest(step.after, steps)
            reading.object_to(place, "unknown-start", step=step.id, after=step.after, known=known)
        elif step.after not in steps[:number]:
            reading.object_to(place, "start-comes-later", step=step.id, after=step.after)
