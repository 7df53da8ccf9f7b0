"""Every key of the format, once. The parser, the JSON Schema and the reference read this table."""

from dataclasses import dataclass
from enum import Enum, auto

from handrail.sop.document import StepKind


class Shape(Enum):
    """What may stand behind a key."""

    VERSION = auto()
    KIND = auto()
    ID = auto()
    IDS = auto()
    WORD = auto()
    WORDS = auto()
    YES = auto()
    COUNT = auto()
    TEXT = auto()
    ROLE = auto()
    STAGE = auto()
    CHANNELS = auto()
    TONE = auto()
    TERMS = auto()
    WHEN = auto()
    NEED = auto()
    STANDARDS = auto()
    FACTS = auto()
    BLOCKS = auto()
    WAYS = auto()
    STRENGTH = auto()
    RULE_OF = auto()
    COVERS = auto()
    OUTCOME = auto()
    FACT_TYPE = auto()
    FACT_OF = auto()
    FACT_NAME = auto()
    OPTIONS = auto()
    MASK = auto()
    RULE = auto()
    MONEY = auto()
    DURATION = auto()
    ABOVE = auto()
    BINDS = auto()


@dataclass(frozen=True)
class Key:
    """A key, what stands behind it, and whether it may be left out."""

    name: str
    shape: Shape
    required: bool = False


Table = tuple[Key, ...]

HEAD: Table = (
    Key("handrail", Shape.VERSION, required=True),
    Key("procedure", Shape.ID, required=True),
    Key("kind", Shape.KIND, required=True),
    Key("title", Shape.TEXT, required=True),
    Key("department", Shape.TEXT, required=True),
    Key("purpose", Shape.TEXT, required=True),
    Key("outcome", Shape.TEXT, required=True),
    Key("need", Shape.NEED),
    Key("owner", Shape.ROLE, required=True),
    Key("stage", Shape.STAGE),
    Key("channels", Shape.CHANNELS),
    Key("goals", Shape.WORDS),
    Key("tone", Shape.TONE),
    Key("terms", Shape.TERMS),
    Key("when", Shape.WHEN),
    Key("standards", Shape.STANDARDS),
    Key("facts", Shape.FACTS),
    Key("steps", Shape.BLOCKS, required=True),
)

NEED: Table = (
    Key("says", Shape.TEXT, required=True),
    Key("evidence", Shape.WORD, required=True),
)

STANDARD: Table = (
    Key("allowance", Shape.DURATION, required=True),
    Key("statutory", Shape.YES),
)

FACT: Table = (
    Key("label", Shape.TEXT, required=True),
    Key("type", Shape.FACT_TYPE, required=True),
    Key("of", Shape.FACT_OF),
    Key("options", Shape.OPTIONS),
    Key("looks like", Shape.MASK),
)

INHERITED: Table = (
    Key("strength", Shape.STRENGTH),
    Key("rule of", Shape.RULE_OF),
    Key("source", Shape.WORD),
    Key("critical", Shape.WORD),
)

STEP: Table = (
    Key("id", Shape.ID, required=True),
    Key("say", Shape.TEXT),
    Key("verbatim", Shape.YES),
    Key("why", Shape.TEXT),
    *INHERITED,
    Key("needs", Shape.IDS),
    Key("who", Shape.ROLE),
    Key("second person", Shape.ROLE),
    Key("within", Shape.DURATION),
    Key("undo", Shape.TEXT),
    Key("covers", Shape.COVERS),
    Key("was", Shape.IDS),
)
"""What every step may have, whatever its kind."""

OF_A_KIND: dict[StepKind, Table] = {
    StepKind.SAY: (Key("text", Shape.TEXT),),
    StepKind.ASK: (Key("into", Shape.FACT_NAME),),
    StepKind.OFFER: (Key("up to", Shape.MONEY, required=True), Key("above", Shape.ABOVE)),
    StepKind.PROMISE: (Key("within", Shape.DURATION, required=True),),
    StepKind.WAIT: (Key("for", Shape.DURATION), Key("until", Shape.FACT_NAME)),
    StepKind.END: (Key("text", Shape.TEXT),),
}
"""What steps of one kind have besides, or must have."""

ABOVE: Table = (Key("approve", Shape.ROLE, required=True),)

WAY: Table = (
    Key("text", Shape.TEXT, required=True),
    Key("when", Shape.RULE),
    Key("steps", Shape.BLOCKS, required=True),
)

ANY_ORDER: Table = (
    Key("id", Shape.ID, required=True),
    Key("text", Shape.TEXT, required=True),
    Key("any order", Shape.BLOCKS, required=True),
    Key("why", Shape.TEXT),
    *INHERITED,
)

CHOOSE: Table = (
    Key("id", Shape.ID, required=True),
    Key("choose", Shape.TEXT, required=True),
    Key("when", Shape.RULE),
    Key("yes", Shape.BLOCKS),
    Key("no", Shape.BLOCKS),
    Key("ways", Shape.WAYS),
    Key("why", Shape.TEXT),
)

REPEAT: Table = (
    Key("id", Shape.ID, required=True),
    Key("repeat", Shape.TEXT, required=True),
    Key("limit", Shape.COUNT, required=True),
    Key("steps", Shape.BLOCKS, required=True),
)

OPTIONAL: Table = (
    Key("id", Shape.ID, required=True),
    Key("optional", Shape.TEXT, required=True),
    Key("steps", Shape.BLOCKS, required=True),
)

USE: Table = (
    Key("id", Shape.ID, required=True),
    Key("use", Shape.ID, required=True),
    Key("text", Shape.TEXT),
    Key("with", Shape.BINDS),
)

BLOCKS: dict[str, Table] = {
    "any order": ANY_ORDER,
    "choose": CHOOSE,
    "repeat": REPEAT,
    "optional": OPTIONAL,
    "use": USE,
}
"""The blocks that hold others, each by the key that names its kind."""


def step_table(kind: StepKind) -> Table:
    """Return the keys of a step of the kind, its kind's own first."""
    shape = Shape.OUTCOME if kind is StepKind.END else Shape.TEXT
    own = (Key(kind.value, shape, required=True), *OF_A_KIND.get(kind, ()))
    named = {key.name for key in own}
    return (*own, *(key for key in STEP if key.name not in named))
