from collections.abc import Iterator

from handrail.rules import Money
from handrail.sop.document import Procedure, Step
from handrail.sop.reading import Reading


def check_offers(procedure: Procedure, reading: Reading) -> None:
    """Object to each role that grants nothing which others have not granted before it is asked."""
    for step in procedure.steps():
        for role in _agreeing_anyway(step):
            reading.object_to(
                reading.mark(step.id, "above"), "approver-agrees-anyway", step=step.id, role=role
            )
        for role, amount in _not_more(step):
            reading.object_to(
                reading.mark(step.id, "above"),
                "approver-above-nothing",
                step=step.id,
                role=role,
                currency=amount.currency,
            )


def _agreeing_anyway(step: Step) -> Iterator[str]:
    """Yield who is asked above the limit although they agree below it already."""
    return (each.role for each in step.above[:1] if each.role == step.second_person)


def _not_more(step: Step) -> Iterator[tuple[str, Money]]:
    reached = {limit.currency: limit.amount for limit in step.limits}
    for approver in step.above:
        for most in approver.up_to:
            if most.amount <= reached.get(most.currency, 0):
                yield approver.role, most
            reached[most.currency] = most.amount
