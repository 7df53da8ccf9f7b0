from pathlib import PurePath

from handrail.sop.formats.docx.problems import UnreadableDocument
from handrail.sop.formats.docx.reading import from_docx
from handrail.sop.formats.imported import Imported, refused
from handrail.sop.formats.prose import ProseTooLarge
from handrail.sop.graph.names import apart


def import_docx(source: bytes, *, name: str) -> Imported:
    """Return a draft of a procedure from a Word document.

    Args:
        name: what to call the file in findings, and the procedure where the text has no title.

    Raises:
        NotImported: it is no Word document, is made to do harm, or nobody could go through it.
    """
    try:
        return from_docx(source, name=apart(PurePath(name).stem) or "?")
    except UnreadableDocument as problem:
        raise refused(name, problem.rule, problem.sentence, problem.mend) from problem
    except ProseTooLarge as problem:
        raise refused(name, "too-large", problem.sentence, problem.mend) from problem
