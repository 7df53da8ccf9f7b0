"""Sentences by id, said in a language.

The sentences lie in `sentences/<language>/<area>.ftl`, in Project Fluent's format, which knows
each language's plurals and lets a translator choose a form by case. An area's ids begin with
its name, so that no two files can claim the same id.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from fluent.runtime import FluentBundle, FluentResource
from typing_extensions import override

from handrail.words.language import SOURCE, Language

LONGEST_VALUE = 500
"""Characters of what others wrote that a sentence repeats; Fluent itself refuses over 1,000."""

Value = str | int | float | Decimal | date | datetime


class UnknownSentence(LookupError):
    """No language has a sentence with this id."""

    def __init__(self, sentence_id: str) -> None:
        super().__init__(f"There is no sentence {sentence_id!r} in words/sentences.")


class BadSentence(ValueError):
    """A sentence cannot be said with the values it was given."""

    def __init__(self, sentence_id: str, language: Language, problems: list[Exception]) -> None:
        super().__init__(f"{language}: {sentence_id}: {'; '.join(map(str, problems))}")


@dataclass(frozen=True)
class Sentence:
    """Something to be said later, in whatever language the reader has."""

    id: str
    values: Mapping[str, Value] = field(default_factory=dict)

    @override
    def __hash__(self) -> int:
        """Return a hash of the id and its values."""
        return hash((self.id, tuple(sorted(self.values.items(), key=lambda item: item[0]))))


def sentence(sentence_id: str, /, **values: Value) -> Sentence:
    """Return the sentence with its values."""
    return Sentence(sentence_id, values)


def say(what: str | Sentence, language: Language, /, **values: Value) -> str:
    """Return the sentence in the language, or in the source language while it is untranslated.

    Raises:
        UnknownSentence: no language has it.
        BadSentence: a value that the sentence names is missing.
    """
    if isinstance(what, Sentence):
        return say(what.id, language, **what.values, **values)
    for tongue in (language, SOURCE):
        bundle = _bundle(tongue, what.partition("-")[0])
        if bundle.has_message(what):
            return _format(bundle, what, tongue, values)
    raise UnknownSentence(what)


def known_ids(language: Language) -> frozenset[str]:
    """Return the ids of every sentence that the language has."""
    areas = (area for known, area in _files() if known == language)
    return frozenset(known for area in areas for known in _bundle(language, area)._messages)


def _format(
    bundle: FluentBundle, sentence_id: str, language: Language, values: Mapping[str, Value]
) -> str:
    pattern = bundle.get_message(sentence_id).value
    if pattern is None:
        raise UnknownSentence(sentence_id)
    text, problems = bundle.format_pattern(
        pattern, {name: _cut(value) for name, value in values.items()}
    )
    if problems:
        raise BadSentence(sentence_id, language, problems)
    return str(text)


def _cut(value: Value) -> Value:
    if isinstance(value, str) and len(value) > LONGEST_VALUE:
        return f"{value[: LONGEST_VALUE - 1]}…"
    return value


@cache
def _bundle(language: Language, area: str) -> FluentBundle:
    """Return the sentences of an area, read when the first of them is said."""
    bundle = FluentBundle([language.value, SOURCE.value], use_isolating=False)
    file = _files().get((language, area))
    if file is not None:
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


@cache
def _files() -> Mapping[tuple[Language, str], Traversable]:
    """Return the file of each language and area that there is."""
    folders = [(each, files(__package__) / "sentences" / each.value) for each in Language]
    return {
        (language, file.name.removesuffix(".ftl")): file
        for language, folder in folders
        for file in folder.iterdir()
        if file.name.endswith(".ftl")
    }
