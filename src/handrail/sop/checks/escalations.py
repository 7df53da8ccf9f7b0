from handrail.sop.document import Procedure, StepKind
from handrail.sop.reading import Reading


def check_escalations(procedure: Procedure, reading: Reading) -> None:
    """Object to each case that is handed on to several at once: then nobody has it."""
    for step in procedure.steps():
        if step.kind is StepKind.ESCALATE and len(step.who) > 1:
            reading.object_to(reading.mark(step.id, "who"), "handed-to-several", step=step.id)
