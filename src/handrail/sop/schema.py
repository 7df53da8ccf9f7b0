"""The JSON Schema (Draft 2020-12) of the format, made from the table of keys.

Editors use it while somebody writes; the parser decides. The schema takes what YAML readers make
of a scalar: `yes` may arrive as text or as true, `1` as text or as a number.
"""

from typing import TypeAlias

from handrail.rules import Type
from handrail.sop.document import WRITTEN_KINDS, FactOf, Kind, RuleOf, Strength
from handrail.sop.facts import MAX_MASK, NAME
from handrail.sop.keys import (
    ABOVE,
    BLOCKS,
    FACT,
    HEAD,
    NEED,
    STANDARD,
    WAY,
    Shape,
    Table,
    step_table,
)
from handrail.sop.values import ID, MAX_COUNT, MAX_ID
from handrail.sop.vocabulary import (
    CHANNELS,
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

SCALAR: Json = {"type": ["string", "number", "boolean"], "minLength": 1}
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
        **_mapping(HEAD),
        "$defs": {"text": TEXT, "block": _block(), "blocks": _list("#/$defs/block")},
    }


def _block() -> Json:
    steps: list[Json] = [_mapping(step_table(kind)) for kind in WRITTEN_KINDS]
    around: list[Json] = [_mapping(table) | _ways_of(kind) for kind, table in BLOCKS.items()]
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


def _mapping(table: Table) -> dict[str, Json]:
    return {
        "type": "object",
        "properties": {key.name: _SHAPES[key.shape] for key in table},
        "required": [key.name for key in table if key.required],
        "additionalProperties": False,
    }


def _list(item: str) -> Json:
    return {"type": "array", "items": {"$ref": item}}


def _one_or_many(item: Json) -> Json:
    return {"anyOf": [item, {"type": "array", "items": item}]}


def _words(words: tuple[str, ...]) -> Json:
    return {"enum": list(words)}


def _by_name(value: Json, names: Json) -> dict[str, Json]:
    return {"type": "object", "propertyNames": names, "additionalProperties": value}


_DURATION: Json = {
    "type": "string",
    "pattern": "^[0-9]{1,7} +([Bb]usiness +)?([Ss]econd|[Mm]inute|[Hh]our|[Dd]ay)s?$",
}
_YES: Json = {"enum": ["yes", "no", True, False]}
_SEVERAL_WORDS: Json = {"anyOf": [SCALAR, {"type": "array", "items": SCALAR}]}
_TEXT_REFERENCE: Json = {"$ref": "#/$defs/text"}
_FACT_NAME: Json = {"type": "string", "pattern": f"^{NAME.pattern}$"}

_SHAPES: dict[Shape, Json] = {
    Shape.VERSION: {"enum": [FORMAT, int(FORMAT)]},
    Shape.KIND: _words(tuple(Kind)),
    Shape.ID: ID_SCHEMA,
    Shape.IDS: _one_or_many(ID_SCHEMA),
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
    Shape.STAGE: _words(STAGES),
    Shape.CHANNELS: _one_or_many(_words(CHANNELS)),
    Shape.TONE: _words(TONES),
    Shape.TERMS: {"type": "object", "additionalProperties": _TEXT_REFERENCE},
    Shape.WHEN: _by_name(_SEVERAL_WORDS, LANGUAGES),
    Shape.BLOCKS: {"$ref": "#/$defs/blocks"},
    Shape.STRENGTH: _words(tuple(Strength)),
    Shape.RULE_OF: _words(tuple(RuleOf)),
    Shape.COVERS: _one_or_many(_words(LETTERS)),
    Shape.OUTCOME: _words(OUTCOMES),
    Shape.FACT_TYPE: _words(tuple(Type)),
    Shape.FACT_OF: _words(tuple(FactOf)),
    Shape.FACT_NAME: _FACT_NAME,
    Shape.OPTIONS: {
        "anyOf": [_one_or_many(ID_SCHEMA), _by_name(_TEXT_REFERENCE, ID_SCHEMA)],
    },
    Shape.MASK: {"type": "string", "pattern": "[#A]", "maxLength": MAX_MASK},
    Shape.RULE: SCALAR,
    Shape.MONEY: {"type": "string", "pattern": r"^[0-9]+(\.[0-9]+)? [A-Z]{3}$"},
    Shape.DURATION: _DURATION,
}
_SHAPES |= {
    Shape.NEED: _mapping(NEED),
    Shape.STANDARDS: _by_name(
        _by_name({"anyOf": [_DURATION, _mapping(STANDARD)]}, _words(STANDARDS)), _words(CHANNELS)
    ),
    Shape.FACTS: _by_name(_mapping(FACT), _FACT_NAME),
    Shape.WAYS: _by_name(_mapping(WAY), ID_SCHEMA) | {"minProperties": 2},
    Shape.ABOVE: _mapping(ABOVE),
    Shape.BINDS: _by_name(SCALAR, _FACT_NAME),
}
