"""What an offer lets the agent give alone, and who decides how much more."""

from handrail.rules import Money
from handrail.sop.approver import Approver
from handrail.sop.document import Step, StepKind
from handrail.web.components.step_card import Authority
from handrail.web.roles import role_name
from handrail.words import Language, say
from handrail.words.figures import money, one_of


def authority_of(step: Step, language: Language) -> Authority | None:
    """Return who may give how much, for a step that offers something."""
    if step.kind is not StepKind.OFFER or not step.limits:
        return None
    amount = amounts(step.limits, language)
    match step.above:
        case (Approver(role=role, up_to=()),):
            role = role_name(role, language)
            return Authority(text=say("case-authority-above", language, amount=amount, role=role))
        case _:
            tiers = tuple(_tier(each, language) for each in step.above)
            return Authority(text=say("case-authority", language, amount=amount), tiers=tiers)


def amounts(limits: tuple[Money, ...], language: Language) -> str:
    """Return one amount, or one per currency of which one counts."""
    return one_of([money(each.amount, each.currency, language) for each in limits], language)


def _tier(approver: Approver, language: Language) -> str:
    role = role_name(approver.role, language)
    if not approver.up_to:
        return say("case-authority-rest", language, role=role)
    up_to = amounts(approver.up_to, language)
    return say("case-authority-tier", language, amount=up_to, role=role)
