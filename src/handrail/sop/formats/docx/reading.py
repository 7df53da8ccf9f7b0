from io import BytesIO

from docx import Document
from docx.opc.exceptions import OpcError

from handrail.sop.formats.docx.archive import BROKEN, check_archive
from handrail.sop.formats.docx.paragraphs import pieces_in
from handrail.sop.formats.docx.problems import UnreadableDocument
from handrail.sop.formats.imported import Imported
from handrail.sop.formats.prose import from_pieces
from handrail.words import Language

DAMAGE = (*BROKEN, OpcError, SyntaxError, AttributeError, TypeError)
"""What its reader raises where a document is not as it should be; broken XML is a SyntaxError."""


def from_docx(source: bytes, *, name: str, language: Language | None = None) -> Imported:
    """Return a draft of a procedure from a Word document (.docx), and an account of its text.

    Headings, lists and tables are read by their structure, the sentences as any prose.

    Raises:
        UnreadableDocument: it is no Word document, is damaged, or would fill the memory.
        ProseTooLarge: nobody could go through the draft.
    """
    check_archive(source)
    try:
        pieces = pieces_in(Document(BytesIO(source)))
    except DAMAGE as problem:
        raise UnreadableDocument("damaged") from problem
    return from_pieces(pieces, name=name, language=language)
