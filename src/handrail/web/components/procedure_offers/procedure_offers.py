from dataclasses import dataclass
from typing import ClassVar

from handrail.web.components.component import Component
from handrail.web.components.step_card import Choice


@dataclass(frozen=True, kw_only=True)
class ProcedureOffers(Component):
    """The procedures that may fit, each with its why. None opens by itself.

    Posted: `procedure`, and `entry_id` where a second press is to do nothing.
    """

    template: ClassVar[str] = "components/procedure_offers/procedure_offers.html"
    post: str
    choices: tuple[Choice, ...]
    target: str = "case"
    entry: str = ""
