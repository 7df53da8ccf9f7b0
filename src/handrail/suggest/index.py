from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import log

from handrail.sop.document import Kind, Procedure
from handrail.suggest.letter import terms_of
from handrail.words import Language

Phrase = tuple[str, ...]


@dataclass(frozen=True)
class Entry:
    """What one procedure listens for: the terms of each phrase, by language."""

    procedure_id: str
    channels: tuple[str, ...]
    phrases: tuple[tuple[Language, tuple[Phrase, ...]], ...]


@dataclass(frozen=True)
class Index:
    """Every procedure that a letter may be about, made ready once.

    `weights` says how much each term of a language tells: 1 if one procedure alone listens for it,
    and less the more of them do.
    """

    entries: tuple[Entry, ...]
    weights: dict[Language, dict[str, float]]


def prepare(procedures: Iterable[Procedure]) -> Index:
    """Return the index of the matter procedures; the others are never suggested by a text."""
    matters = (procedure for procedure in procedures if procedure.kind is Kind.MATTER)
    entries = tuple(sorted(map(_entry, matters), key=lambda entry: entry.procedure_id))
    counted = Counter(term for entry in entries for term in set(_terms(entry)))
    most = len(entries) + 1
    weights: dict[Language, dict[str, float]] = {language: {} for language in Language}
    for (language, term), count in counted.items():
        weights[language][term] = log(most / count) / log(most)
    return Index(entries, weights)


def _entry(procedure: Procedure) -> Entry:
    phrases = tuple(
        (language, tuple(filter(None, (terms_of(phrase, language) for phrase in said))))
        for language, said in procedure.when
    )
    return Entry(procedure.id, procedure.channels, phrases)


def _terms(entry: Entry) -> Iterator[tuple[Language, str]]:
    for language, phrases in entry.phrases:
        for phrase in phrases:
            yield from ((language, term) for term in phrase)
