import re
from datetime import date

from handrail.rules.constants import read_date
from handrail.sop.company.entries import entries
from handrail.sop.company.keys import SOURCE
from handrail.sop.company.problem import object_to
from handrail.sop.company.value import Source, SourceKind
from handrail.sop.nodes import Node
from handrail.sop.reading import Fields, Reading
from handrail.sop.text import NOTHING
from handrail.sop.values import member, text, word

URL = re.compile(r"https?://[^\s/]+(?:/\S*)?")


def read_sources(found: Fields) -> tuple[Source, ...]:
    """Return the sources, in the order in which they are written."""
    return found.read("sources", sources) or ()


def sources(reading: Reading, node: Node) -> tuple[Source, ...]:
    """Return the sources that stand behind their ids."""
    return entries(reading, node, SOURCE, _source)


def day(reading: Reading, node: Node) -> date | None:
    """Return a day such as 2026-01-31."""
    written = word(reading, node)
    read = None if written is None else read_date(written)
    if written is not None and read is None:
        object_to(reading, node.place, "not-a-day", text=written)
    return read


def _source(name: str, found: Fields) -> Source:
    if not {"version", "date"} & found.nodes.keys():
        object_to(found.reading, found.place, "source-without-version", id=name)
    return Source(
        id=name,
        title=found.read("title", text) or NOTHING,
        kind=found.read("kind", member(SourceKind)) or SourceKind.POLICY,
        version=found.read("version", word),
        dated=found.read("date", day),
        url=found.read("url", _url),
    )


def _url(reading: Reading, node: Node) -> str | None:
    written = word(reading, node)
    if written is None or URL.fullmatch(written):
        return written
    object_to(reading, node.place, "not-a-url", text=written)
    return None
