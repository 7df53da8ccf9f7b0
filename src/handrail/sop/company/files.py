"""The company's files: each is known by the key that names it."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from handrail.sop.company.entries import object_to_placeholders
from handrail.sop.company.escalation import read_escalation
from handrail.sop.company.glossary import read_glossary
from handrail.sop.company.goals import read_goals
from handrail.sop.company.keys import (
    ESCALATION,
    GLOSSARY,
    GOALS,
    LIMITS,
    MISSION,
    PUBLISHERS,
    REPLIES,
    SOURCES,
    STANDARDS,
    TEMPLATES,
)
from handrail.sop.company.limits import read_limits
from handrail.sop.company.mission import read_mission
from handrail.sop.company.publishers import read_publishers
from handrail.sop.company.replies import read_replies
from handrail.sop.company.sources import read_sources
from handrail.sop.company.standards import read_standards
from handrail.sop.company.templates import read_templates
from handrail.sop.company.value import (
    CompanyStandards,
    Glossary,
    Goal,
    Limits,
    Mission,
    Publisher,
    ReplyTemplate,
    Source,
    Template,
)
from handrail.sop.escalation import Escalation
from handrail.sop.finding import BrokenProcedure
from handrail.sop.keys import Table
from handrail.sop.nodes import Node
from handrail.sop.parse import by_place
from handrail.sop.reading import Enough, Fields, Reading, fields
from handrail.sop.source import read_nodes
from handrail.sop.values import one_of
from handrail.sop.vocabulary import FORMAT

Content = (
    Mission
    | Glossary
    | Limits
    | CompanyStandards
    | tuple[Goal, ...]
    | tuple[Source, ...]
    | tuple[Template, ...]
    | tuple[Publisher, ...]
    | Escalation
    | tuple[ReplyTemplate, ...]
)
"""What one of the company's files says."""


@dataclass(frozen=True)
class CompanyFile:
    """One kind of file: the keys of its head, and what makes a value of them."""

    table: Table
    reader: Callable[[Fields], Content]


COMPANY_FILES: dict[str, CompanyFile] = {
    "mission": CompanyFile(MISSION, read_mission),
    "goals": CompanyFile(GOALS, read_goals),
    "glossary": CompanyFile(GLOSSARY, read_glossary),
    "sources": CompanyFile(SOURCES, read_sources),
    "limits": CompanyFile(LIMITS, read_limits),
    "templates": CompanyFile(TEMPLATES, read_templates),
    "replies": CompanyFile(REPLIES, read_replies),
    "publishers": CompanyFile(PUBLISHERS, read_publishers),
    "escalation": CompanyFile(ESCALATION, read_escalation),
    "standards": CompanyFile(STANDARDS, read_standards),
}
"""Every kind by the key that names it, which is also the field of `Company`."""


def parse_company_file(source: bytes | str, *, kind: str, name: str) -> Content:
    """Return what a file of the company says.

    Args:
        source: the YAML, as it was written; bytes are UTF-8.
        kind: one of `COMPANY_FILES`.
        name: what to call the file in findings.

    Raises:
        BrokenProcedure: the file breaks rules of its format; nothing of it was loaded.
    """
    reading = Reading(name)
    content = read_company_file(reading, read_nodes(source, file=name), kind)
    if content is None or reading.findings:
        raise BrokenProcedure(by_place(reading.findings))
    return content


def read_company_file(reading: Reading, node: Node, kind: str) -> Content | None:
    """Return what nodes say; what is wrong with them, the reading keeps."""
    file = COMPANY_FILES[kind]
    with suppress(Enough):
        found = fields(reading, node, file.table)
        if found is not None:
            return _content(reading, found, file)
    return None


def _content(reading: Reading, found: Fields, file: CompanyFile) -> Content:
    found.read("handrail", one_of((FORMAT,)))
    for key, value in found.nodes.items():
        reading.marks["", key] = value.place
    content = file.reader(found)
    object_to_placeholders(reading)
    return content
