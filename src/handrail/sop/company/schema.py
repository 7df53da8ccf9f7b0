"""The JSON Schemas of the company's files, made from the tables of keys that the readers use."""

from handrail.sop.company.escalation import CLOCKS, MOST_RUNGS, PERSON, TARGET, TIME_OF_DAY
from handrail.sop.company.files import COMPANY_FILES
from handrail.sop.company.keys import (
    ABSENCE,
    AUTHORITY,
    GOAL,
    LADDER,
    MEANT_FOR,
    MEMORY_ACRONYM,
    OUR_STANDARD,
    PUBLISHER,
    PURSE,
    QUIET_HOURS,
    REPLY,
    REVOKED,
    RUNG,
    SOURCE,
    TEMPLATE,
    TERM,
)
from handrail.sop.company.publishers import PUBLIC_KEY
from handrail.sop.company.sources import URL
from handrail.sop.company.standards import MOST_SHARES, SHARE
from handrail.sop.company.value import SourceKind, TemplateKind
from handrail.sop.escalation.ladder import From, How
from handrail.sop.keys import Shape
from handrail.sop.letters import ACRONYM, LETTER, MAX_LETTER
from handrail.sop.schema import (
    ADDRESS,
    DAY,
    ID_SCHEMA,
    PROMISED,
    SHAPES,
    TEXT,
    Json,
    by_name,
    many,
    mapping,
    one_or_many,
    words,
)
from handrail.sop.vocabulary import CHANNELS, PRIORITIES

ACRONYM_SCHEMA: Json = {"type": "string", "pattern": f"^{ACRONYM.pattern}$"}
LETTER_SCHEMA: Json = {
    "type": "string",
    "pattern": f"^{LETTER.pattern}$",
    "maxLength": MAX_LETTER,
}

SHARE_SCHEMA: Json = {"type": "string", "pattern": f"^{SHARE.pattern}$"}

OF_THE_COMPANY: dict[Shape, Json] = {
    **SHAPES,
    Shape.TEXTS: by_name(SHAPES[Shape.TEXT], ID_SCHEMA),
    Shape.LETTERS: by_name(SHAPES[Shape.TEXT], LETTER_SCHEMA),
    Shape.DATE: DAY,
    Shape.URL: {"type": "string", "pattern": f"^{URL.pattern}$"},
    Shape.TARGET: {"anyOf": [{"type": "number"}, {"type": "string", "pattern": "[0-9]"}]},
    Shape.SOURCE_KIND: words(tuple(SourceKind)),
    Shape.TEMPLATE_KIND: words(tuple(TemplateKind)),
    Shape.PUBLIC_KEY: {"type": "string", "pattern": f"^{PUBLIC_KEY.pattern}$"},
    Shape.BUDGETS: by_name(SHAPES[Shape.AMOUNTS], ID_SCHEMA),
    Shape.PROMISED: PROMISED,
    Shape.SHARES: {"anyOf": [SHARE_SCHEMA, {**many(SHARE_SCHEMA), "maxItems": MOST_SHARES}]},
    Shape.PRIORITY: words(PRIORITIES),
    Shape.CHANNEL: words(CHANNELS),
}
PERSON_SCHEMA: Json = {"type": "string", "pattern": f"^(?:{PERSON.pattern})$"}
OF_THE_COMPANY |= {
    Shape.CLOCKS: one_or_many(words(CLOCKS)),
    Shape.SINCE: words(tuple(From)),
    Shape.TARGETS: one_or_many({"type": "string", "pattern": f"^(?:{TARGET.pattern})$"}, least=1),
    Shape.HOW: one_or_many(words(tuple(How)), least=1),
    Shape.PERSONS: one_or_many(PERSON_SCHEMA, least=1),
    Shape.TIME_OF_DAY: {"type": "string", "pattern": f"^(?:{TIME_OF_DAY.pattern})$"},
    Shape.DEPUTIES: by_name(PERSON_SCHEMA, PERSON_SCHEMA),
}
OF_THE_COMPANY[Shape.QUIET_HOURS] = mapping(QUIET_HOURS, OF_THE_COMPANY)
OF_THE_COMPANY[Shape.MEANT_FOR] = mapping(MEANT_FOR, OF_THE_COMPANY)
OF_THE_COMPANY[Shape.ABSENT] = by_name(one_or_many(mapping(ABSENCE, OF_THE_COMPANY)), PERSON_SCHEMA)
_ONE_RUNG = mapping(RUNG, OF_THE_COMPANY)
OF_THE_COMPANY[Shape.RUNGS] = {
    "anyOf": [
        _ONE_RUNG,
        {"type": "array", "items": _ONE_RUNG, "minItems": 1, "maxItems": MOST_RUNGS},
    ]
}
OF_THE_COMPANY[Shape.REVOKED] = mapping(REVOKED, OF_THE_COMPANY)

ENTRIES = {
    Shape.GOALS: (GOAL, ID_SCHEMA),
    Shape.GLOSSARY: (TERM, ID_SCHEMA),
    Shape.MEMORY: (MEMORY_ACRONYM, ACRONYM_SCHEMA),
    Shape.SOURCES: (SOURCE, ID_SCHEMA),
    Shape.LIMITS: (AUTHORITY, ID_SCHEMA),
    Shape.PURSES: (PURSE, ID_SCHEMA),
    Shape.TEMPLATES: (TEMPLATE, ID_SCHEMA),
    Shape.PUBLISHERS: (PUBLISHER, ID_SCHEMA),
    Shape.ESCALATION: (LADDER, ID_SCHEMA),
    Shape.REPLIES: (REPLY, ID_SCHEMA),
    Shape.OUR_STANDARDS: (OUR_STANDARD, ID_SCHEMA),
}
"""What stands behind names of each kind of key, and what these names are."""

HAS_A_STATE: Json = {"anyOf": [{"required": ["version"]}, {"required": ["date"]}]}
"""Of a source."""

SHAPES_OF_FILES: dict[Shape, Json] = OF_THE_COMPANY | {
    shape: by_name(mapping(table, OF_THE_COMPANY), names)
    for shape, (table, names) in ENTRIES.items()
}
SHAPES_OF_FILES[Shape.SOURCES] = by_name(
    {**mapping(SOURCE, OF_THE_COMPANY), "allOf": [HAS_A_STATE]}, ID_SCHEMA
)


def company_schemas() -> dict[str, dict[str, Json]]:
    """Return the JSON Schema of each kind of file, by the key that names the kind."""
    return {
        kind: {
            "$schema": ADDRESS,
            "title": f"Handrail {kind}, format 1",
            **mapping(file.table, SHAPES_OF_FILES),
            "$defs": {"text": TEXT},
        }
        for kind, file in COMPANY_FILES.items()
    }
