"""The keys of overlays. Readers, JSON Schemas and the reference read these tables."""

from handrail.sop.document import WRITTEN_KINDS
from handrail.sop.keys import BLOCKS, Key, Shape, Table, step_table

FORMAT = Key("handrail", Shape.VERSION, required=True)

OVERLAY: Table = (
    FORMAT,
    Key("overlay", Shape.ID, required=True),
    Key("of", Shape.ID, required=True),
    Key("base", Shape.HASH, required=True),
    Key("countries", Shape.COUNTRIES),
    Key("brands", Shape.WORDS),
    Key("branches", Shape.IDS),
    Key("because", Shape.TEXT, required=True),
    Key("owner", Shape.ROLE, required=True),
    Key("changes", Shape.CHANGES, required=True),
)

SET: Table = (
    Key("set", Shape.ID, required=True),
    Key("without", Shape.WORDS),
    Key("because", Shape.TEXT),
)
"""Beside the keys of the block, each with what stands behind it from now on."""

ADD: Table = (
    Key("add", Shape.BLOCKS, required=True),
    Key("after", Shape.ID),
    Key("before", Shape.ID),
    Key("because", Shape.TEXT),
)

REMOVE: Table = (
    Key("remove", Shape.ID, required=True),
    Key("because", Shape.TEXT, required=True),
)

STANDARDS: Table = (
    Key("standards", Shape.STANDARDS, required=True),
    Key("because", Shape.TEXT),
)

FACTS: Table = (
    Key("facts", Shape.FACTS, required=True),
    Key("because", Shape.TEXT),
)

CHANGES: dict[str, Table] = {
    "set": SET,
    "add": ADD,
    "remove": REMOVE,
    "standards": STANDARDS,
    "facts": FACTS,
}
"""Every kind of change by the key that names it."""


def block_tables() -> dict[str, Table]:
    """Return the keys of each kind of step and block, by the key that names the kind."""
    return {**BLOCKS, **{kind.value: step_table(kind) for kind in WRITTEN_KINDS}}


OF_BLOCKS = frozenset(
    key.name for table in block_tables().values() for key in table if key.name != "id"
)
"""What can be set of some block or other."""

LAW_PACK: Table = (
    FORMAT,
    Key("law pack", Shape.ID, required=True),
    Key("title", Shape.TEXT, required=True),
    Key("note", Shape.TEXT),
    Key("publisher", Shape.WORD, required=True),
    Key("country", Shape.COUNTRY, required=True),
    Key("in force", Shape.IN_FORCE, required=True),
    Key("sources", Shape.SOURCES),
    Key("overlays", Shape.OVERLAYS, required=True),
)

IN_FORCE: Table = (
    Key("from", Shape.DATE, required=True),
    Key("until", Shape.DATE),
)

PACK_OVERLAY: Table = (
    Key("of", Shape.ID, required=True),
    Key("base", Shape.HASH),
    Key("because", Shape.TEXT, required=True),
    Key("changes", Shape.CHANGES, required=True),
)
