"""The JSON Schemas of overlays and law packs, made from the tables of keys that the readers use."""

from handrail.sop.company.schema import SHAPES_OF_FILES
from handrail.sop.keys import Key, Shape
from handrail.sop.overlay.changes import MAX_CHANGES
from handrail.sop.overlay.countries import COUNTRY
from handrail.sop.overlay.keys import (
    ADD,
    CHANGES,
    IN_FORCE,
    LAW_PACK,
    OVERLAY,
    PACK_OVERLAY,
    SET,
    block_tables,
)
from handrail.sop.overlay.read import HASH, SCOPES
from handrail.sop.schema import (
    ADDRESS,
    ID_SCHEMA,
    SCALAR,
    SHAPES,
    Json,
    definitions,
    many,
    mapping,
    one_or_many,
)

COUNTRY_SCHEMA: Json = {"type": "string", "pattern": f"^{COUNTRY.pattern}$"}

OF_OVERLAYS: dict[Shape, Json] = SHAPES_OF_FILES | {
    Shape.HASH: {"type": "string", "pattern": f"^{HASH.pattern}$"},
    Shape.COUNTRY: COUNTRY_SCHEMA,
    Shape.IN_FORCE: mapping(IN_FORCE, SHAPES_OF_FILES),
    Shape.CHANGES: {"$ref": "#/$defs/changes"},
}


FOR_SOMEBODY: dict[Shape, Json] = {
    Shape.COUNTRIES: one_or_many(COUNTRY_SCHEMA, least=1),
    Shape.WORDS: one_or_many(SCALAR, least=1),
    Shape.IDS: one_or_many(ID_SCHEMA, least=1),
}
"""For whom an overlay is: not for nobody."""

SOMETHING_GOES: Json = {
    "required": ["without"],
    "properties": {"without": {"not": {"type": "array", "maxItems": 0}}},
}


def overlay_schemas() -> dict[str, dict[str, Json]]:
    """Return the JSON Schemas of overlays and law packs, by the key that names them."""
    overlay = mapping(OVERLAY, OF_OVERLAYS | FOR_SOMEBODY) | {"oneOf": _one_of(*SCOPES)}
    pack = mapping(LAW_PACK, OF_OVERLAYS | {Shape.OVERLAYS: _of_a_pack()})
    return {"overlay": _file("overlay", overlay), "law pack": _file("law pack", pack)}


def _file(kind: str, schema: dict[str, Json]) -> dict[str, Json]:
    changes = many({"oneOf": [_change(kind) for kind in CHANGES]}, least=1)
    return {
        "$schema": ADDRESS,
        "title": f"Handrail {kind}, format 1",
        **schema,
        "$defs": {**definitions(), "changes": {**changes, "maxItems": MAX_CHANGES}},
    }


def _of_a_pack() -> Json:
    return many(mapping(PACK_OVERLAY, OF_OVERLAYS), least=1)


def _change(kind: str) -> Json:
    if kind == "set":
        return _set()
    schema = mapping(CHANGES[kind], OF_OVERLAYS)
    return {**schema, "oneOf": _one_of("after", "before")} if CHANGES[kind] is ADD else schema


def _set() -> Json:
    """Return what can be set of some block: whether of this one, only the base knows."""
    schema = mapping(SET, OF_OVERLAYS)
    known = [key.name for key in SET]
    keys: dict[str, list[Key]] = {}
    for table in block_tables().values():
        for key in table:
            if key.name not in {*known, "id"} and key not in keys.setdefault(key.name, []):
                keys[key.name].append(key)
    own: dict[str, Json] = {name: _any_of(found) for name, found in keys.items()}
    properties: dict[str, Json] = {key.name: OF_OVERLAYS[key.shape] for key in SET}
    some: list[Json] = [{"required": [name]} for name in own]
    return {**schema, "properties": {**properties, **own}, "anyOf": [*some, SOMETHING_GOES]}


def _any_of(keys: list[Key]) -> Json:
    shapes = list(dict.fromkeys(key.shape for key in keys))
    schemas = [SHAPES[shape] for shape in shapes]
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}


def _one_of(*keys: str) -> Json:
    return [{"required": [key]} for key in keys]
