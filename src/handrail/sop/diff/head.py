"""Changes before the steps: of the head, the standards and the facts."""

from collections.abc import Iterator, Mapping

from handrail.clock import Standard, TimedMeasure
from handrail.sop.diff.aspect import Aspect, of_fact, of_head
from handrail.sop.diff.change import (
    PROCEDURE,
    Added,
    Change,
    Changed,
    Of,
    PhrasesChanged,
    Removed,
    StandardChanged,
    Subject,
)
from handrail.sop.diff.compare import changed
from handrail.sop.diff.texts import Texts, reworded
from handrail.sop.document import FactDeclaration, Procedure
from handrail.sop.wording import texts_of_fact, texts_of_head
from handrail.words import Language

Phrases = tuple[tuple[Language, tuple[str, ...]], ...]
Promises = Mapping[TimedMeasure, Standard]


def head_changes(before: Procedure, after: Procedure) -> Iterator[Change]:
    """Yield what has changed before the facts."""
    yield from changed(PROCEDURE, of_head(before), of_head(after))
    yield from _standards(before, after)
    yield from _phrases(Aspect.WHEN, before.when, after.when)
    yield from _phrases(Aspect.OPENS_WHEN, before.opens_when, after.opens_when)
    yield from reworded(PROCEDURE, texts_of_head(before), texts_of_head(after))


def _standards(before: Procedure, after: Procedure) -> Iterator[Change]:
    was, now = dict(before.standards), dict(after.standards)
    channels = dict.fromkeys((*now, *was))
    found = [
        change
        for channel in channels
        for change in _of_channel(channel, was.get(channel, ()), now.get(channel, ()))
    ]
    yield from found
    if not found and _as_listed(was) != _as_listed(now):
        yield Changed(PROCEDURE, Aspect.STANDARDS, _as_listed(was), _as_listed(now))


def _of_channel(
    channel: str, before: tuple[Standard, ...], after: tuple[Standard, ...]
) -> Iterator[StandardChanged]:
    was, now = _by_measure(before), _by_measure(after)
    for measure in dict.fromkeys((*now, *was)):
        older, newer = was.get(measure), now.get(measure)
        if older != newer:
            yield StandardChanged(PROCEDURE, channel, measure, older, newer)


def _by_measure(standards: tuple[Standard, ...]) -> Promises:
    return {standard.measure: standard for standard in standards}


def _as_listed(standards: Mapping[str, tuple[Standard, ...]]) -> tuple[str, ...]:
    """Return the channels and what is promised there, as a file lists them."""
    return tuple(
        f"{channel}: {', '.join(each.measure.replace('_', ' ') for each in listed)}".strip()
        for channel, listed in sorted(standards.items())
    )


def _phrases(aspect: Aspect, before: Phrases, after: Phrases) -> Iterator[PhrasesChanged]:
    was, now = dict(before), dict(after)
    for language in Language:
        older, newer = was.get(language, ()), now.get(language, ())
        if older != newer:
            yield PhrasesChanged(PROCEDURE, aspect, language, older, newer)


def fact_changes(before: Procedure, after: Procedure) -> Iterator[Change]:
    """Yield which facts are new, gone or others than before."""
    was = {fact.name: fact for fact in before.facts}
    now = {fact.name: fact for fact in after.facts}
    for name in dict.fromkeys((*now, *was)):
        subject = Subject(Of.FACT, name)
        if name not in was:
            yield Added(subject=subject)
        elif name not in now:
            yield Removed(subject)
        else:
            yield from _of_fact(subject, was[name], now[name])


def _of_fact(subject: Subject, before: FactDeclaration, after: FactDeclaration) -> Iterator[Change]:
    yield from changed(subject, of_fact(before), of_fact(after))
    options = {f"={option}" for option in before.declared.options}
    options &= {f"={option}" for option in after.declared.options}
    yield from reworded(
        subject, _of_both(texts_of_fact(before), options), _of_both(texts_of_fact(after), options)
    )


def _of_both(texts: Texts, options: set[str]) -> Texts:
    """Return the texts without the labels of options that only one version has."""
    return ((name, text) for name, text in texts if name in options or not name.startswith("="))
