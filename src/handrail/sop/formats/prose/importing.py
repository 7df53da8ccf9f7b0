from pathlib import PurePath

from handrail.sop.finding import Place
from handrail.sop.formats.imported import Imported, not_imported, refused
from handrail.sop.formats.prose.problems import ProseTooLarge
from handrail.sop.formats.prose.reading import from_prose
from handrail.sop.graph.names import apart


def import_prose(source: bytes, *, name: str) -> Imported:
    """Return a draft of a procedure from a file of plain or Markdown text.

    Args:
        name: what to call the file in findings, and the procedure where the text has no title.

    Raises:
        NotImported: it is no text, or one that nobody could go through.
    """
    try:
        text = source.decode("utf-8-sig")
        return from_prose(text, name=apart(PurePath(name).stem) or "?")
    except UnicodeDecodeError as problem:
        line = source[: problem.start].count(b"\n") + 1
        raise not_imported(name, Place(line, 1), "not-utf-8") from problem
    except ProseTooLarge as problem:
        raise refused(name, "too-large", problem.sentence, problem.mend) from problem
