"""A procedure as a value: its head, and its body as a tree of blocks."""

from handrail.sop.document.block import (
    MOST_WAYS,
    AnyOrder,
    Block,
    Branch,
    Call,
    Choose,
    Linked,
    Optional,
    Repeat,
    Sequence,
    Use,
    blocks_of,
    children,
    outcome_fact,
)
from handrail.sop.document.fact import (
    USUALLY_PERSONAL,
    FactDeclaration,
    FactOf,
    Personal,
    usually_personal,
)
from handrail.sop.document.procedure import (
    Kind,
    Need,
    Procedure,
)
from handrail.sop.document.step import (
    WRITTEN_KINDS,
    RuleOf,
    Step,
    StepKind,
    Strength,
    Style,
)

__all__ = [
    "MOST_WAYS",
    "USUALLY_PERSONAL",
    "WRITTEN_KINDS",
    "AnyOrder",
    "Block",
    "Branch",
    "Call",
    "Choose",
    "FactDeclaration",
    "FactOf",
    "Kind",
    "Linked",
    "Need",
    "Optional",
    "Personal",
    "Procedure",
    "Repeat",
    "RuleOf",
    "Sequence",
    "Step",
    "StepKind",
    "Strength",
    "Style",
    "Use",
    "blocks_of",
    "children",
    "outcome_fact",
    "usually_personal",
]
