"""The words by which a language is read: one table per language, in `cues/`."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from handrail.sop.document import StepKind
from handrail.words import Language

NOTHING = re.compile(r"(?!)")


@dataclass(frozen=True)
class Cues:
    """One language's table, with each list as an expression that finds any of its words."""

    language: Language
    lists: Mapping[str, re.Pattern[str]]
    verbs: Mapping[StepKind, re.Pattern[str]]
    roles: Mapping[str, re.Pattern[str]]
    units: Mapping[str, re.Pattern[str]]
    channels: Mapping[str, re.Pattern[str]]
    on_channels: Mapping[str, re.Pattern[str]]
    tones: Mapping[str, re.Pattern[str]]
    types: Mapping[str, re.Pattern[str]]
    head: Mapping[str, frozenset[str]]
    numbers: Mapping[str, int]
    abbreviations: frozenset[str]
    small_words: frozenset[str]
    letters: frozenset[str]

    def find(self, name: str, text: str) -> re.Match[str] | None:
        """Return the first place where a word of the list stands."""
        return self.lists[name].search(text)

    def has(self, name: str, text: str) -> bool:
        """Return whether a word of the list stands in the text."""
        return self.find(name, text) is not None

    def starts(self, name: str, text: str) -> re.Match[str] | None:
        """Return the word of the list with which the text begins."""
        return self.lists[name].match(text)


@cache
def cues_of(language: Language) -> Cues:
    """Return the language's table."""
    source = (files(__package__) / "cues" / f"{language.value}.yaml").read_text(encoding="utf-8")
    table: dict[str, Any] = yaml.load(source, Loader=yaml.BaseLoader)  # noqa: S506 - makes texts only
    lists = {name: _any_of(words) for name, words in table.items() if isinstance(words, list)}
    return Cues(
        language=language,
        lists=lists,
        verbs={StepKind(kind): _any_of(words) for kind, words in table["verbs"].items()},
        roles=_patterns(table["roles"]),
        units=_patterns(table["units"]),
        channels=_patterns(table["channels"]),
        on_channels=_patterns(table["on_channels"]),
        tones=_patterns(table["tones"]),
        types=_patterns(table["types"]),
        head={key: frozenset(words) for key, words in table["head"].items()},
        numbers={word: int(number) for word, number in table["numbers"].items()},
        abbreviations=frozenset(table["abbreviations"]),
        small_words=frozenset(table["small_words"]),
        letters=frozenset(table["letters"]),
    )


def _patterns(table: Mapping[str, list[str]]) -> dict[str, re.Pattern[str]]:
    return {name: _any_of(words) for name, words in table.items()}


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Return an expression for any of the words, the longest first."""
    known = sorted(words, key=len, reverse=True)
    if not known:
        return NOTHING
    between = "|".join(_as_expression(word) for word in known)
    return re.compile(rf"(?<![\w-])(?:{between})(?!\w)", re.IGNORECASE)


def _as_expression(word: str) -> str:
    parts = (re.escape(part).replace(r"\*", r"\w*") for part in word.split())
    return r"\s+".join(parts)
