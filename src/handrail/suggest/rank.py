"""Which procedure a letter is about, by the words and phrases its authors listen for.

A term counts as much as it tells apart (see `Index.weights`), times the share of its phrase that
the letter holds; in the subject line it counts half as much again. Words are compared by their
beginnings, without accents. The sum over a procedure's terms is its score.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from handrail.sop.document import Procedure
from handrail.suggest.index import Entry, Index, Phrase, prepare
from handrail.suggest.letter import Letter, letter
from handrail.words import Language

ENOUGH = 0.9
"""The score below which nothing is suggested: hardly less than one telling word."""

DOUBT = 0.5
"""What "none of these" has as its score, so that one weak sign is no certainty."""

IN_SUBJECT = 1.5
"""How much more a term counts that stands in the subject line."""


@dataclass(frozen=True)
class Suggestion:
    """A procedure that may fit, and why.

    Attributes:
        share: from 0 to 1; what is missing from 1 in all is doubt.
        why: the words of the letter that speak for it, as they were written.
    """

    procedure_id: str
    share: float
    why: tuple[str, ...]


def rank(
    text: str,
    subject: str = "",
    *,
    language: Language | None,
    channel: str,
    candidates: Index | Iterable[Procedure],
) -> tuple[Suggestion, ...]:
    """Return the procedures that the letter may be about, likeliest first; none if in doubt.

    Args:
        text: the letter without what it quotes; its first 4,000 telling words are read.
        subject: its subject line.
        language: the letter's language; if it is None, phrases of every language count.
        channel: the channel it came on; procedures for other channels do not count.
        candidates: procedures, or their index if there are many letters.
    """
    index = candidates if isinstance(candidates, Index) else prepare(candidates)
    languages = tuple(Language) if language is None else (language,)
    heard = {
        tongue: _heard(index, letter(subject, tongue), letter(text, tongue)) for tongue in languages
    }
    scored = [
        (_matches(entry, heard), entry)
        for entry in index.entries
        if not entry.channels or channel in entry.channels
    ]
    return _suggestions(scored)


@dataclass(frozen=True)
class _Match:
    score: float
    words: str


_Heard = Mapping[str, _Match]
"""The terms that a letter holds, each with what it would score alone."""


def _heard(index: Index, subject: Letter, body: Letter) -> _Heard:
    """Return what the letter holds of all that any procedure listens for in its language."""
    found: dict[str, _Match] = {}
    for term, weight in index.weights[body.language].items():
        if words := subject.find(term):
            found[term] = _Match(weight * IN_SUBJECT, words)
        elif words := body.find(term):
            found[term] = _Match(weight, words)
    return found


def _suggestions(scored: list[tuple[list[_Match], Entry]]) -> tuple[Suggestion, ...]:
    scores = {entry.procedure_id: sum(match.score for match in found) for found, entry in scored}
    whole = sum(scores.values()) + DOUBT
    fitting = [
        Suggestion(entry.procedure_id, scores[entry.procedure_id] / whole, _why(found))
        for found, entry in scored
        if scores[entry.procedure_id] >= ENOUGH
    ]
    return tuple(sorted(fitting, key=lambda found: (-found.share, found.procedure_id)))


def _why(matches: list[_Match]) -> tuple[str, ...]:
    ordered = sorted(matches, key=lambda match: (-match.score, match.words))
    return tuple(dict.fromkeys(match.words for match in ordered))


def _matches(entry: Entry, heard: Mapping[Language, _Heard]) -> list[_Match]:
    """Return the best match of each term; a word that several terms find counts once."""
    best: dict[str, _Match] = {}
    phrases_in = dict(entry.phrases)
    for language, found in heard.items():
        for phrase in phrases_in.get(language, ()):
            for match in _in_phrase(phrase, found):
                key = match.words.casefold()
                if key not in best or best[key].score < match.score:
                    best[key] = match
    return list(best.values())


def _in_phrase(phrase: Phrase, heard: _Heard) -> Iterator[_Match]:
    found = [heard[term] for term in phrase if term in heard]
    share = len(found) / len(phrase)
    for match in found:
        yield _Match(share * match.score, match.words)
