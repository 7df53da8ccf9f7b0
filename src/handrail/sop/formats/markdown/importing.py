from dataclasses import replace

from handrail.rules.phrase import Phrase
from handrail.sop.formats.imported import Entry, Imported
from handrail.sop.formats.markdown.reading import import_document
from handrail.sop.formats.prose import import_prose
from handrail.words import Sentence


def import_markdown(source: bytes, *, name: str) -> Imported:
    """Return the procedure of a document that we wrote, or a draft of one of any other text.

    Args:
        name: what to call the file in findings, and the procedure where the text has no title.

    Raises:
        NotImported: it is no text, or one that nobody could go through.
    """
    found = import_document(source.decode("utf-8-sig", errors="replace"), name=name)
    match found:
        case Imported():
            return found
        case Sentence():
            draft = import_prose(source, name=name)
            told = Phrase("markdown-read-as-prose", {"why": found})
            return replace(draft, report=(Entry("", is_used=False, sentence=told), *draft.report))
        case None:
            return import_prose(source, name=name)
