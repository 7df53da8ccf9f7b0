"""A draft of a procedure from a Word document."""

from handrail.sop.formats.docx.importing import import_docx
from handrail.sop.formats.docx.problems import UnreadableDocument
from handrail.sop.formats.docx.reading import from_docx

__all__ = ["UnreadableDocument", "from_docx", "import_docx"]
