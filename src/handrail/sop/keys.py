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
    ROLES = auto()
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
    RULE = auto()
    MONEY = auto()
    DURATION = auto()
    WITHIN = auto()
    AMOUNTS = auto()
    ABOVE = auto()
    BINDS = auto()
    SAY = auto()
    STYLE = auto()
    PARTS = auto()
    CRITICAL = auto()
    BOUND = auto()
    MASKS = auto()
    CONNECTOR = auto()
    ACRONYM = auto()
    TEXTS = auto()
    DATE = auto()
    URL = auto()
    TARGET = auto()
    GOALS = auto()
    GLOSSARY = auto()
    MEMORY = auto()
    LETTERS = auto()
    SOURCES = auto()
    SOURCE_KIND = auto()
    LIMITS = auto()
    PURSES = auto()
    BUDGETS = auto()
    OUR_STANDARDS = auto()
    MEANT_FOR = auto()
    PROMISED = auto()
    SHARES = auto()
    PRIORITY = auto()
    CHANNEL = auto()
    TEMPLATES = auto()
    TEMPLATE_KIND = auto()
    REPLIES = auto()
    HASH = auto()
    COUNTRY = auto()
    COUNTRIES = auto()
    CHANGES = auto()
    IN_FORCE = auto()
    PUBLISHERS = auto()
    PUBLIC_KEY = auto()
    REVOKED = auto()
    OVERLAYS = auto()
    PERSONAL = auto()
    SCHEDULE = auto()
    INSTEAD = auto()
    ESCALATION = auto()
    CLOCKS = auto()
    RUNGS = auto()
    SINCE = auto()
    TARGETS = auto()
    HOW = auto()
    PERSONS = auto()
    QUIET_HOURS = auto()
    TIME_OF_DAY = auto()
    ABSENT = auto()
    DEPUTIES = auto()


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
    Key("memory acronym", Shape.ACRONYM),
    Key("terms", Shape.TERMS),
    Key("when", Shape.WHEN),
    Key("instead", Shape.INSTEAD),
    Key("opens when", Shape.WHEN),
    Key("holds effects", Shape.YES),
    Key("schedule", Shape.SCHEDULE),
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
    Key("looks like", Shape.MASKS),
    Key("at least", Shape.BOUND),
    Key("at most", Shape.BOUND),
    Key("unit", Shape.TEXT),
    Key("comes from", Shape.CONNECTOR),
    Key("personal", Shape.PERSONAL),
)

INHERITED: Table = (
    Key("strength", Shape.STRENGTH),
    Key("rule of", Shape.RULE_OF),
    Key("source", Shape.WORD),
    Key("critical", Shape.CRITICAL),
)

STEP: Table = (
    Key("id", Shape.ID, required=True),
    Key("say", Shape.SAY),
    Key("verbatim", Shape.YES),
    Key("why", Shape.TEXT),
    *INHERITED,
    Key("cites", Shape.IDS),
    Key("needs", Shape.IDS),
    Key("who", Shape.ROLES),
    Key("second person", Shape.ROLE),
    Key("channels", Shape.CHANNELS),
    Key("within", Shape.WITHIN),
    Key("undo", Shape.TEXT),
    Key("covers", Shape.COVERS),
    Key("was", Shape.IDS),
)
"""What every step may have, whatever its kind."""

OF_A_KIND: dict[StepKind, Table] = {
    StepKind.SAY: (Key("text", Shape.TEXT),),
    StepKind.ASK: (Key("into", Shape.FACT_NAME),),
    StepKind.CHECK: (Key("style", Shape.STYLE),),
    StepKind.NOTE: (Key("parts", Shape.PARTS), Key("template", Shape.ID)),
    StepKind.OFFER: (
        Key("up to", Shape.AMOUNTS, required=True),
        Key("above", Shape.ABOVE),
        Key("purse", Shape.ID),
    ),
    StepKind.PROMISE: (Key("within", Shape.DURATION, required=True),),
    StepKind.WAIT: (Key("for", Shape.DURATION), Key("until", Shape.FACT_NAME)),
    StepKind.END: (Key("text", Shape.TEXT),),
}
"""What steps of one kind have besides, or must have."""

NOT_OF_A_KIND: dict[StepKind, frozenset[str]] = {StepKind.END: frozenset({"channels"})}
"""What is open to every step but these: a way has to end on every channel."""

WITHIN: Table = (
    Key("allowance", Shape.DURATION, required=True),
    Key("after", Shape.ID, required=True),
)

ABOVE: Table = (Key("approve", Shape.ROLE, required=True),)

TIER: Table = (Key("up to", Shape.AMOUNTS), *ABOVE)

VARIANT: Table = (
    Key("channel", Shape.CHANNELS),
    Key("tone", Shape.TONE),
    Key("when", Shape.RULE),
    Key("say", Shape.TEXT, required=True),
)

WAY: Table = (
    Key("text", Shape.TEXT, required=True),
    Key("when", Shape.RULE),
    Key("steps", Shape.BLOCKS, required=True),
)

ANY_ORDER: Table = (
    Key("id", Shape.ID, required=True),
    Key("text", Shape.TEXT, required=True),
    Key("any order", Shape.BLOCKS, required=True),
    Key("at least", Shape.COUNT),
    Key("style", Shape.STYLE),
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


_KINDS = {StepKind.SAY: Shape.SAY, StepKind.END: Shape.OUTCOME}
"""What stands behind the key of a kind where it is not a text."""


def step_table(kind: StepKind) -> Table:
    """Return the keys of a step of the kind, its kind's own first."""
    own = (Key(kind.value, _KINDS.get(kind, Shape.TEXT), required=True), *OF_A_KIND.get(kind, ()))
    named = {key.name for key in own} | NOT_OF_A_KIND.get(kind, frozenset())
    return (*own, *(key for key in STEP if key.name not in named))
