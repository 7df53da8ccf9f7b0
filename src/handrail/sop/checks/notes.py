from handrail.sop.document import Procedure
from handrail.sop.reading import Reading


def check_notes(procedure: Procedure, reading: Reading) -> None:
    """Object to each note that has parts of its own beside those of a template."""
    for step in procedure.steps():
        if step.parts and step.template is not None:
            reading.object_to(reading.mark(step.id, "template"), "parts-twice", step=step.id)
