from handrail.sop.formats.imported import Entry, Imported
from handrail.sop.formats.prose.account import Account
from handrail.sop.formats.prose.cues import cues_of
from handrail.sop.formats.prose.drafting import Drafting
from handrail.sop.formats.prose.ends import with_ends
from handrail.sop.formats.prose.guessing import language_of
from handrail.sop.formats.prose.head import HeadReader
from handrail.sop.formats.prose.jumps import jumps_of
from handrail.sop.formats.prose.lines import pieces_of
from handrail.sop.formats.prose.making import Maker
from handrail.sop.formats.prose.naming import Names
from handrail.sop.formats.prose.outline import outline_of
from handrail.sop.formats.prose.piece import Piece
from handrail.sop.formats.prose.problems import MOST_CHARACTERS, ProseTooLarge
from handrail.sop.formats.prose.writing import write_draft
from handrail.words import Language, sentence


def from_prose(text: str, *, name: str, language: Language | None = None) -> Imported:
    """Return a draft of a procedure from a plain or Markdown text, and an account of the text.

    The draft is a valid file; what was guessed or is missing has a mark for its author. Every
    sentence of the text is accounted for. No word of the draft is made up but the sentences
    with which the product asks for what is missing.

    Args:
        text: as somebody wrote it; hostile texts are welcome.
        name: what the procedure is called where the text has no title.
        language: the text's; None to have it told from its words.

    Raises:
        ProseTooLarge: nobody could go through the draft.
    """
    if len(text) > MOST_CHARACTERS:
        raise ProseTooLarge
    return from_pieces(pieces_of(text), name=name, language=language)


def from_pieces(
    pieces: tuple[Piece, ...], *, name: str, language: Language | None = None
) -> Imported:
    """Return a draft from pieces that another format was taken apart into.

    Raises:
        ProseTooLarge: nobody could go through the draft.
    """
    written = " ".join(piece.text for piece in pieces)
    if len(written) > MOST_CHARACTERS:
        raise ProseTooLarge
    cues = cues_of(language or language_of(written))
    root = outline_of(pieces, cues)
    account = Account()
    reader = HeadReader(cues, account)
    left = reader.read(root)
    names = Names(cues)
    maker = Maker(cues, names, title=reader.head.texts.get("title") or name)
    drafting = Drafting(cues, maker, account, jumps_of(root, cues))
    body = with_ends(drafting.blocks(left), names)
    source, missing = write_draft(reader.head, body, maker.facts, name=name, language=cues.language)
    return Imported(source, (*account.report(root), *_to_fill_in(missing)))


def _to_fill_in(keys: tuple[str, ...]) -> tuple[Entry, ...]:
    """Return an entry for each key that the text gave no value for."""
    told = sentence("prose-filled-in-by-author")
    return tuple(Entry("", is_used=True, sentence=told, used_as=key) for key in keys)
