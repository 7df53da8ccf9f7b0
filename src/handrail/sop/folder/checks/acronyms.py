import re
from collections.abc import Iterator

from handrail.sop.currencies import is_currency
from handrail.sop.document import Procedure
from handrail.sop.finding import Place
from handrail.sop.folder.problem import object_to
from handrail.sop.folder.whole import Whole
from handrail.sop.nodes import Scalar
from handrail.sop.reading import Reading
from handrail.sop.values import PLACEHOLDER
from handrail.sop.vocabulary import AIDET

CAPITALS = "A-ZÄÖÜÁÉÍÓŐÚŰĄĆĘŁŃŚŹŻČĐŠŽÆØÅ"
ACRONYM = re.compile(rf"\b[{CAPITALS}]{{2,6}}(?=s?\b)")
"""Two to six capitals, also where a compound or a plural goes on behind them."""


def check_acronyms(whole: Whole) -> None:
    """Object to each acronym that somebody reads or hears and nobody explains, once a procedure.

    The procedure's own `terms` explain too. Codes of currencies need no words.
    """
    if whole.company.glossary is None:
        return
    for each in whole.procedures:
        known = {AIDET, *whole.company.glossary.acronyms, *_terms(each.holds)}
        for acronym, place in _unexplained(each.reading, known):
            object_to(each.reading, place, "unexplained-acronym", acronym=acronym)


def _terms(procedure: Procedure) -> tuple[str, ...]:
    return tuple(term for term, _ in procedure.terms)


def _unexplained(reading: Reading, known: set[str]) -> Iterator[tuple[str, Place]]:
    for wording, piece in reading.wordings:
        for found in ACRONYM.finditer(PLACEHOLDER.sub(_blank, wording)):
            acronym = found[0]
            if acronym not in known and not is_currency(acronym):
                known.add(acronym)
                yield acronym, _place(piece, found.start())


def _blank(placeholder: re.Match[str]) -> str:
    return " " * len(placeholder[0])


def _place(piece: Scalar, index: int) -> Place:
    """Return where the sign stands, or where its text begins if that spans lines."""
    shift = 0 if piece.shift is None else piece.shift + index
    return Place(piece.place.line, piece.place.column + shift)
