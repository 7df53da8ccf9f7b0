"""The procedure as a document: parse, validate, hash. No Django here."""

from handrail.sop.answers import NotUnderstood, read_answer
from handrail.sop.approver import Approver
from handrail.sop.document import (
    AnyOrder,
    Block,
    Branch,
    Choose,
    FactDeclaration,
    FactOf,
    Kind,
    Need,
    Optional,
    Personal,
    Procedure,
    Repeat,
    RuleOf,
    Sequence,
    Step,
    StepKind,
    Strength,
    Style,
    blocks_of,
    children,
)
from handrail.sop.finding import BrokenProcedure, Finding
from handrail.sop.hashes import behaviour_hash, wording_hashes
from handrail.sop.parse import parse_procedure
from handrail.sop.recognise import Recognised, recognise
from handrail.sop.text import Text
from handrail.sop.variant import Occasion, Variant, said_on

__all__ = [
    "AnyOrder",
    "Approver",
    "Block",
    "Branch",
    "BrokenProcedure",
    "Choose",
    "FactDeclaration",
    "FactOf",
    "Finding",
    "Kind",
    "Need",
    "NotUnderstood",
    "Occasion",
    "Optional",
    "Personal",
    "Procedure",
    "Recognised",
    "Repeat",
    "RuleOf",
    "Sequence",
    "Step",
    "StepKind",
    "Strength",
    "Style",
    "Text",
    "Variant",
    "behaviour_hash",
    "blocks_of",
    "children",
    "parse_procedure",
    "read_answer",
    "recognise",
    "said_on",
    "wording_hashes",
]
