"""Texts that are others than before, language by language."""

from collections.abc import Iterable, Iterator, Mapping

from handrail.sop.diff.change import Reworded, Subject
from handrail.sop.diff.worth import OnlyIf
from handrail.sop.text import Text
from handrail.words import Language

Texts = Iterable[tuple[str, Text]]


def reworded(subject: Subject, before: Texts, after: Texts) -> Iterator[Reworded]:
    """Yield what is said otherwise in the texts of something, each found by its name."""
    was, now = dict(before), dict(after)
    for name in dict.fromkeys((*now, *was)):
        yield from text_changes(subject, name, was.get(name), now.get(name))


def text_changes(
    subject: Subject,
    name: str,
    before: Text | None,
    after: Text | None,
    only_if: OnlyIf | None = None,
) -> Iterator[Reworded]:
    """Yield in which languages one text is another one; None where there is none."""
    was, now = _wordings(before), _wordings(after)
    for language in Language:
        older, newer = was.get(language), now.get(language)
        if older != newer:
            yield Reworded(subject, name, language, older, newer, only_if)


def _wordings(text: Text | None) -> Mapping[Language, str]:
    return {} if text is None else dict(text.wordings)
