"""Procedures from other formats and to them; who reads gives a full account of the source."""

from handrail.sop.formats.imported import Entry, Imported, NotImported
from handrail.sop.formats.importers import (
    IMPORTERS,
    Importer,
    importer_for,
    importer_named,
)

__all__ = [
    "IMPORTERS",
    "Entry",
    "Imported",
    "Importer",
    "NotImported",
    "importer_for",
    "importer_named",
]
