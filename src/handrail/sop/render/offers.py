from handrail.rules import Money
from handrail.sop.approver import Approver
from handrail.sop.keys import TIER
from handrail.sop.render.fields import Writers, fields_of, money, one_or_several
from handrail.sop.render.yaml import Short, Written

TIER_WRITERS: Writers[Approver] = {
    "up to": lambda approver: amounts(approver.up_to),
    "approve": lambda approver: approver.role,
}


def amounts(several: tuple[Money, ...]) -> Written | None:
    """Return one amount, or one for each currency."""
    return one_or_several(tuple(map(money, several)))


def above(approvers: tuple[Approver, ...]) -> Written | None:
    """Return who approves more, the one who may least first."""
    match [fields_of(approver, TIER, TIER_WRITERS) for approver in approvers]:
        case []:
            return None
        case [{"approve": _, **rest} as only] if not rest:
            return Short(only)
        case tiers:
            return [*tiers]
