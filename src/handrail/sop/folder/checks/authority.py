"""What steps let people offer and promise is held against what their roles may do alone."""

from handrail.rules import Money
from handrail.sop.approver import is_within
from handrail.sop.company import Authority, Limits
from handrail.sop.document import Step, StepKind
from handrail.sop.folder.problem import note, object_to
from handrail.sop.folder.whole import Whole
from handrail.sop.lengths import is_never_longer
from handrail.sop.reading import Reading

ANYBODY = "agent"
"""The role of whoever takes a step that is for nobody in particular."""


def check_authority(whole: Whole) -> None:
    """Object to what a step lets somebody give or promise beyond the authority of the role."""
    limits = whole.company.limits
    if limits is None:
        return
    for step, reading in whole.steps():
        if step.kind is StepKind.OFFER:
            _check_offer(step, reading, limits)
        if step.kind is StepKind.PROMISE:
            _check_promise(step, reading, limits)


def _check_offer(step: Step, reading: Reading, limits: Limits) -> None:
    for role in step.who_may or (ANYBODY,):
        _check_amounts(step, reading, limits.of(role), role=role, given=step.limits, key="up to")
    for approver in step.above:
        role, authority = approver.role, limits.of(approver.role)
        _check_amounts(step, reading, authority, role=role, given=approver.up_to, key="above")


def _check_amounts(
    step: Step,
    reading: Reading,
    authority: Authority | None,
    *,
    role: str,
    given: tuple[Money, ...],
    key: str,
) -> None:
    place = reading.mark(step.id, key)
    if authority is None:
        note(reading, place, "role-without-limits", role=role)
        return
    most = ", ".join(map(_written, authority.offer)) or "0"
    for amount in given:
        if not is_within(amount, authority.offer):
            said = {"step": step.id, "role": role, "amount": _written(amount), "most": most}
            object_to(reading, place, "offer-above-authority", **said)


def _check_promise(step: Step, reading: Reading, limits: Limits) -> None:
    for role in step.who_may or (ANYBODY,):
        authority = limits.of(role)
        most = None if authority is None else authority.promise
        if most is None or step.within is None or is_never_longer(step.within, most):
            continue
        said = {"step": step.id, "role": role, "time": step.within.to_text()}
        place = reading.mark(step.id, "within")
        object_to(reading, place, "promise-above-authority", **said, most=most.to_text())


def _written(amount: Money) -> str:
    return f"{amount.amount:f} {amount.currency}"
