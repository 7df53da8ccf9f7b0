"""Which interrupts a text calls for: by the words at which they open, all of a phrase."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from handrail.sop.document import Procedure
from handrail.suggest.letter import Letter, letter, terms_of
from handrail.words import Language


@dataclass(frozen=True)
class Called:
    """An interrupt that a text calls for.

    Attributes:
        why: the words of the text at which it opens, as they were written.
    """

    procedure_id: str
    why: tuple[str, ...]


def called_for(
    text: str, *, language: Language | None, interrupts: Iterable[Procedure]
) -> tuple[Called, ...]:
    """Return the interrupts whose words the text holds, in the order in which they are given.

    Args:
        text: a letter with its subject; its first 4,000 telling words are read.
        language: the text's language; if it is None, phrases of every language count.
    """
    waiting = tuple(interrupts)
    if not waiting:
        return ()
    languages = tuple(Language) if language is None else (language,)
    read = [letter(text, tongue) for tongue in languages]
    found = (Called(each.id, tuple(dict.fromkeys(_heard(each, read)))) for each in waiting)
    return tuple(each for each in found if each.why)


def _heard(procedure: Procedure, read: list[Letter]) -> Iterator[str]:
    phrases = dict(procedure.opens_when)
    for each in read:
        for phrase in phrases.get(each.language, ()):
            words = [each.find(term) for term in terms_of(phrase, each.language)]
            if words and None not in words:
                yield " ".join(word for word in words if word is not None)
