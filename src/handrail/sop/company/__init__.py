"""The company's files: mission, goals, glossary, sources, limits, standards, templates and more."""

from handrail.sop.company.files import COMPANY_FILES, parse_company_file
from handrail.sop.company.value import (
    Authority,
    Company,
    CompanyStandards,
    Glossary,
    Goal,
    Limits,
    MemoryAcronym,
    Mission,
    Publisher,
    Purse,
    ReplyTemplate,
    Revoked,
    Source,
    SourceKind,
    Template,
    TemplateKind,
    Term,
)

__all__ = [
    "COMPANY_FILES",
    "Authority",
    "Company",
    "CompanyStandards",
    "Glossary",
    "Goal",
    "Limits",
    "MemoryAcronym",
    "Mission",
    "Publisher",
    "Purse",
    "ReplyTemplate",
    "Revoked",
    "Source",
    "SourceKind",
    "Template",
    "TemplateKind",
    "Term",
    "parse_company_file",
]
