"""What customers and colleagues write, from the files in `texts/`, with slots to be filled."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from random import Random
from typing import Any

import yaml
from babel import Locale
from babel.dates import DateTimePattern

from handrail.words import Language

_WRITTEN_IN = {Language.EN: "en_GB"}
"""Whose English the letters are; the other languages write a day one way."""


@dataclass(frozen=True)
class Texts:
    """The texts of one language."""

    language: Language
    lists: Mapping[str, Sequence[str]]
    replies: Mapping[str, Sequence[str]]
    subjects: Mapping[str, Sequence[str]]

    def letter(self, theme: str, name: str, slots: Mapping[str, str], *, chance: Random) -> str:
        """Return a letter about a theme, signed with a name."""
        greeting = chance.choice(self.lists["greetings"])
        body = self.line(theme, slots, chance=chance)
        closing = chance.choice(self.lists["closings"])
        return f"{greeting},\n\n{body}\n\n{closing}\n{name}"

    def line(self, theme: str, slots: Mapping[str, str], *, chance: Random) -> str:
        """Return one of the texts on a theme."""
        return chance.choice(self.lists[theme]).format_map(slots)

    def subject(self, theme: str, slots: Mapping[str, str], *, chance: Random) -> str:
        """Return a subject line on a theme."""
        return chance.choice(self.subjects[theme]).format_map(slots)

    def reply(
        self, key: str, names: tuple[str, str], slots: Mapping[str, str], *, chance: Random
    ) -> str:
        """Return a reply of ours from one name to another."""
        customer, agent = names
        body = chance.choice(self.replies[key]).format_map(slots)
        greeting, closing = self.lists["greetings"][0], self.lists["closings"][0]
        return f"{greeting}, {customer},\n\n{body}\n\n{closing}\n{agent}"

    def day(self, day: date) -> str:
        """Return a day as people write it in a letter."""
        return _day(day, self.language)


@cache
def _day(day: date, language: Language) -> str:
    pattern, locale = _day_and_month(language)
    return pattern.apply(day, locale)


@cache
def _day_and_month(language: Language) -> tuple[DateTimePattern, Locale]:
    """Return how a language writes a day of a month (`MMMMd` in CLDR)."""
    locale = Locale.parse(_WRITTEN_IN.get(language, language.value))
    return locale.datetime_skeletons["MMMMd"], locale


@cache
def texts(language: Language) -> Texts:
    """Return the texts of a language."""
    lists: dict[str, Any] = read_text_file(language.value)
    replies, subjects = lists.pop("replies"), lists.pop("subjects")
    return Texts(language, lists, replies, subjects)


@cache
def notes() -> Mapping[str, Sequence[str]]:
    """Return what colleagues note, by step; they write English to each other."""
    found: dict[str, Sequence[str]] = read_text_file("notes")
    return found


def read_text_file(name: str) -> dict[str, Any]:
    """Return the content of a file of texts."""
    found = files(__package__) / "texts" / f"{name}.yaml"
    return dict(yaml.safe_load(found.read_text(encoding="utf-8")))
