from handrail.sop.document import Procedure, Strength
from handrail.sop.reading import Reading


def check_musts(procedure: Procedure, reading: Reading) -> None:
    """Object to each must that does not say whose rule it is and where that is written."""
    for step in procedure.steps():
        if step.strength is Strength.MUST and not (step.rule_of and (step.source or step.cites)):
            reading.object_to(reading.mark(step.id, "strength"), "must-without-rule", step=step.id)
