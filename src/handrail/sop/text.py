from dataclasses import dataclass

from handrail.words import SOURCE, Language, say


@dataclass(frozen=True)
class Text:
    """What a procedure says, in the languages in which somebody wrote it."""

    wordings: tuple[tuple[Language, str], ...]

    def said_in(self, language: Language) -> str:
        """Return the wording in the language, or else the first that was written."""
        return dict(self.wordings)[self.language_for(language)]

    def language_for(self, language: Language) -> Language:
        """Return the language of what is said to somebody who wants this one."""
        return language if self.is_written_in(language) else self.source

    @property
    def source(self) -> Language:
        """Return the language that the others are translated from."""
        return SOURCE if self.is_written_in(SOURCE) else self.wordings[0][0]

    def is_written_in(self, language: Language) -> bool:
        """Return whether somebody wrote it in this very language."""
        return any(written == language for written, _ in self.wordings)


NOTHING = Text(())
"""Stands in while a broken file is read to its end; no procedure holds it."""


def in_all_languages(sentence_id: str) -> Text:
    """Return a sentence of the product as if a procedure had said it in every language."""
    return Text(tuple((language, say(sentence_id, language)) for language in Language))
