from handrail.web.components.step_card.step_card import (
    Approval,
    Authority,
    Check,
    Choice,
    Say,
    StepCard,
)

__all__ = ["Approval", "Authority", "Check", "Choice", "Say", "StepCard"]
