"""The JSON Schema (Draft 2020-12) of the format, made from the table of keys.

Editors use it while somebody writes; the parser decides. The schema takes what YAML readers make
of a scalar: `yes` may arrive as text or as true, `1` as text or as a number.
"""

from collections.abc import Mapping
from typing import TypeAlias

from handrail.clock.duration import ORDINALS
from handrail.rules import Type
from handrail.sop.document import (
    MOST_WAYS,
    WRITTEN_KINDS,
    FactOf,
    Kind,
    Personal,
    RuleOf,
    Strength,
    Style,
)
from handrail.sop.facts import MAX_MASK, MAY_HAVE_OPTIONS, NAME
from handrail.sop.keys import (
    ABOVE,
    BLOCKS,
    FACT,
    HEAD,
    NEED,
    STANDARD,
    TIER,
    VARIANT,
    WAY,
    WITHIN,
    Shape,
    Table,
    step_table,
)
from handrail.sop.letters import ACRONYM, LETTER, MAX_LETTER
from handrail.sop.schedule import PATTERN as SCHEDULE
from handrail.sop.values import ID, MAX_COUNT, MAX_ID
from handrail.sop.vocabulary import (
    CHANNELS,
    CRITICAL,
    FORMAT,
    LETTERS,
    OUTCOMES,
    STAGES,
    STANDARDS,
    TONES,
)
from handrail.words import Language

Json: TypeAlias = str | int | bool | list["Json"] | dict[str, "Json"]

ADDRESS = "https://json-schema.org/draft/2020-12/schema"

SCALAR: Json = {"type": ["string", "number", "boolean"], "pattern": r"\S"}
ID_SCHEMA: Json = {"type": "string", "pattern": f"^{ID.pattern}$", "maxLength": MAX_ID}
LANGUAGES: Json = {"enum": [language.value for language in Language]}
TEXT: Json = {
    "anyOf": [
        SCALAR,
        {
            "type": "object",
            "propertyNames": LANGUAGES,
            "additionalProperties": SCALAR,
            "minProperties": 1,
        },
    ]
}


def procedure_schema() -> dict[str, Json]:
    """Return the JSON Schema of a procedure file."""
    return {
        "$schema": ADDRESS,
        "title": "Handrail procedure, format 1",
        **mapping(HEAD),
        "$defs": definitions(),
    }


def definitions() -> dict[str, Json]:
    """Return what several keys share, by the name to which they refer."""
    return {
        "text": TEXT,
        "block": _block(),
        "blocks": _list("#/$defs/block"),
        "saying": {"anyOf": [_TEXT_REFERENCE, many(mapping(VARIANT), least=1)]},
        "within": {"anyOf": [_DURATION, mapping(WITHIN)]},
        "channels": one_or_many(words(CHANNELS)),
        "ids": one_or_many(ID_SCHEMA),
        "letters": one_or_many(_LETTER),
    }


def _block() -> Json:
    steps: list[Json] = [mapping(step_table(kind)) for kind in WRITTEN_KINDS]
    around: list[Json] = [mapping(table) | _ways_of(kind) for kind, table in BLOCKS.items()]
    return {"oneOf": steps + around}


def _ways_of(kind: str) -> dict[str, Json]:
    """Return that a choice has two ways or many, never both and never none."""
    if kind != "choose":
        return {}
    two: list[Json] = [{"required": [key]} for key in ("yes", "no")]
    rule: list[Json] = [{"required": ["when"]}]
    return {
        "oneOf": [
            {"required": ["ways"], "not": {"anyOf": two + rule}},
            {"anyOf": two, "not": {"required": ["ways"]}},
        ]
    }


def mapping(table: Table, shapes: Mapping[Shape, Json] | None = None) -> dict[str, Json]:
    """Return the schema of a mapping; what is quickly said of it stands first.

    Args:
        shapes: what may stand behind each kind of key; as in a procedure, if nothing is said.
    """
    known = SHAPES if shapes is None else shapes
    return {
        "type": "object",
        "required": [key.name for key in table if key.required],
        "additionalProperties": False,
        "properties": {key.name: known[key.shape] for key in table},
    }


def _fact() -> dict[str, Json]:
    """Return a fact's keys, of which some belong to some types only."""
    return mapping(FACT) | {"allOf": [_of_type(kind) for kind in Type]}


def _of_type(kind: Type) -> Json:
    needs_options = MAY_HAVE_OPTIONS.get(kind) == {True}
    own: dict[str, Json] = dict.fromkeys(("at least", "at most"), _BOUNDS.get(kind, False))
    if kind is not Type.NUMBER:
        own["unit"] = False
    if needs_options:
        own["options"] = {"not": _EMPTY}
    elif kind not in MAY_HAVE_OPTIONS:
        own["options"] = _EMPTY
    return {
        "if": {"properties": {"type": {"const": kind.value}}, "required": ["type"]},
        "then": {"properties": own, "required": ["options"] if needs_options else []},
    }


def _list(item: str) -> Json:
    return {"type": "array", "items": {"$ref": item}}


def one_or_many(item: Json, *, least: int = 0) -> Json:
    """Return the schema of one item, or of a list of them."""
    return {"anyOf": [item, many(item, least=least)]}


def many(item: Json, *, least: int = 0) -> dict[str, Json]:
    """Return the schema of a list of items."""
    many: dict[str, Json] = {"type": "array", "items": item}
    return many | {"minItems": least} if least else many


def words(known: tuple[str, ...]) -> Json:
    """Return the schema of one of the known words."""
    return {"enum": list(known)}


def by_name(value: Json, names: Json) -> dict[str, Json]:
    """Return the schema of values by name."""
    return {"type": "object", "propertyNames": names, "additionalProperties": value}


_UP_TO_A_MILLION = "(?!0+ )(?:[0-9]{1,6}|0[0-9]{6}|1000000)"
_PLAIN = "([Cc]alendar +)?([Ss]econd|[Mm]inute|[Hh]our|[Dd]ay)"
_BUSINESS = "[Bb]usiness +([Mm]inute|[Hh]our|[Dd]ay)"
_ORDINAL = f"({'|'.join(ORDINALS)}|(?!0+[a-z])[0-9]{{1,6}}(st|nd|rd|th))"
_END_OF_DAY = f"([Bb]y +)?([Tt]he +)?[Ee]nd +of +(the +)?{_ORDINAL} +business +day"
_DURATION: Json = {
    "type": "string",
    "pattern": f"^({_UP_TO_A_MILLION} +({_PLAIN}|{_BUSINESS})s?|{_END_OF_DAY})$",
}
_AMOUNT = r"[0-9]{1,24}(\.[0-9]+)? [A-Z]{3}"
_MONEY: Json = {"type": "string", "pattern": rf"^(?!0+(\.0+)? ){_AMOUNT}$"}
_MASK: Json = {"type": "string", "pattern": "[#A]", "maxLength": MAX_MASK}
DAY: Json = {
    "type": "string",
    "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
}
_BOUNDS: dict[Type, Json] = {
    Type.NUMBER: {
        "anyOf": [
            {"type": "number"},
            {"type": "string", "pattern": r"^-?[0-9]{1,24}(\.[0-9]+)?$"},
        ]
    },
    Type.MONEY: {"type": "string", "pattern": f"^-?{_AMOUNT}$"},
    Type.DATE: DAY,
    Type.TIME: {"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"},
}
_EMPTY: Json = {"anyOf": [{"type": "array", "maxItems": 0}, {"type": "object", "maxProperties": 0}]}
_YES: Json = {"enum": ["yes", "no", True, False]}
_SEVERAL_WORDS: Json = {"anyOf": [SCALAR, {"type": "array", "items": SCALAR}]}
_TEXT_REFERENCE: Json = {"$ref": "#/$defs/text"}
_LETTER: Json = {
    "anyOf": [
        words(LETTERS),
        {"type": "string", "pattern": f"^{LETTER.pattern}$", "maxLength": MAX_LETTER},
    ]
}
_FACT_NAME: Json = {"type": "string", "pattern": f"^{NAME.pattern}$"}

SHAPES: dict[Shape, Json] = {
    Shape.VERSION: {"enum": [FORMAT, int(FORMAT)]},
    Shape.KIND: words(tuple(Kind)),
    Shape.ID: ID_SCHEMA,
    Shape.IDS: {"$ref": "#/$defs/ids"},
    Shape.WORD: SCALAR,
    Shape.WORDS: _SEVERAL_WORDS,
    Shape.YES: _YES,
    Shape.COUNT: {
        "anyOf": [
            {"type": "integer", "minimum": 1, "maximum": MAX_COUNT},
            {"type": "string", "pattern": "^[1-9][0-9]?$"},
        ]
    },
    Shape.TEXT: _TEXT_REFERENCE,
    Shape.ROLE: ID_SCHEMA,
    Shape.STAGE: words(STAGES),
    Shape.CHANNELS: {"$ref": "#/$defs/channels"},
    Shape.TONE: words(TONES),
    Shape.TERMS: {"type": "object", "additionalProperties": _TEXT_REFERENCE},
    Shape.INSTEAD: by_name(_TEXT_REFERENCE, ID_SCHEMA),
    Shape.WHEN: by_name(_SEVERAL_WORDS, LANGUAGES) | {"minProperties": 1},
    Shape.BLOCKS: {"$ref": "#/$defs/blocks"},
    Shape.STRENGTH: words(tuple(Strength)),
    Shape.RULE_OF: words(tuple(RuleOf)),
    Shape.COVERS: {"$ref": "#/$defs/letters"},
    Shape.ACRONYM: {"type": "string", "pattern": f"^{ACRONYM.pattern}$"},
    Shape.OUTCOME: words(OUTCOMES),
    Shape.FACT_TYPE: words(tuple(Type)),
    Shape.FACT_OF: words(tuple(FactOf)),
    Shape.FACT_NAME: _FACT_NAME,
    Shape.OPTIONS: {
        "anyOf": [one_or_many(ID_SCHEMA), by_name(_TEXT_REFERENCE, ID_SCHEMA)],
    },
    Shape.MASKS: one_or_many(_MASK),
    Shape.RULE: SCALAR,
    Shape.MONEY: _MONEY,
    Shape.AMOUNTS: one_or_many(_MONEY, least=1),
    Shape.DURATION: _DURATION,
    Shape.ROLES: {"$ref": "#/$defs/ids"},
    Shape.SAY: {"$ref": "#/$defs/saying"},
    Shape.WITHIN: {"$ref": "#/$defs/within"},
    Shape.STYLE: words(tuple(Style)),
    Shape.CRITICAL: words(CRITICAL),
    Shape.PARTS: by_name(_TEXT_REFERENCE, ID_SCHEMA) | {"minProperties": 1},
    Shape.BOUND: {"anyOf": list(_BOUNDS.values())},
    Shape.CONNECTOR: _FACT_NAME,
    Shape.PERSONAL: words(tuple(Personal)),
    Shape.SCHEDULE: {"type": "string", "pattern": f"^{SCHEDULE}$"},
}
_RINGS: Json = {"type": "string", "pattern": "^(?!0+ )[0-9]{1,5} +[Rr]ings?$"}
_ANSWERED = SHAPES | {Shape.DURATION: {"anyOf": [_DURATION, _RINGS]}}
PROMISED: Json = by_name({"anyOf": [_DURATION, mapping(STANDARD)]}, words(STANDARDS)) | {
    "properties": {"answer": {"anyOf": [_DURATION, _RINGS, mapping(STANDARD, _ANSWERED)]}}
}

SHAPES |= {
    Shape.NEED: mapping(NEED),
    Shape.STANDARDS: by_name(PROMISED, words(CHANNELS)),
    Shape.FACTS: by_name(_fact(), _FACT_NAME),
    Shape.WAYS: by_name(mapping(WAY), ID_SCHEMA) | {"minProperties": 2, "maxProperties": MOST_WAYS},
    Shape.ABOVE: {"anyOf": [mapping(ABOVE), many(mapping(TIER), least=1)]},
    Shape.BINDS: by_name(SCALAR, _FACT_NAME),
}
