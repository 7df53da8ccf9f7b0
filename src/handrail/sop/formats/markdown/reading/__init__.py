"""Documents that we wrote ourselves, read back into procedures."""

from handrail.sop.formats.markdown.reading.importing import import_document

__all__ = ["import_document"]
