"""Our own sentences read backwards: from the words of one language to what they were said of."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, cached_property

from handrail.clock import Duration
from handrail.clock.duration import Unit
from handrail.rules import Money
from handrail.sop.document import StepKind
from handrail.sop.figures import read_money
from handrail.sop.formats.markdown.reading.lines import plain
from handrail.sop.telling import Telling
from handrail.sop.text import Text
from handrail.sop.vocabulary import CHANNELS, OUTCOMES
from handrail.words import Language, say
from handrail.words.figures import one_of
from handrail.words.names import name_in

FIRST, SECOND, THIRD = "\ue001", "\ue002", "\ue003"
MOST_COUNTED = 250


@dataclass(frozen=True)
class Phrasebook:
    """What our sentences mean to a reader of one language.

    Attributes:
        written: the language of texts without a mark.
    """

    language: Language
    written: Language

    def matches(self, name: str, text: str, **places: str) -> dict[str, str] | None:
        """Return what stands in the places of a sentence, None if the text is another one."""
        found = _pattern(f"library-{name}", self.language, tuple(sorted(places.items())))
        matched = found.fullmatch(text)
        return None if matched is None else matched.groupdict()

    def one(self, name: str, text: str, place: str) -> str | None:
        """Return what stands in the only place of a sentence, None if the text is another one."""
        found = self.matches(name, text, **{place: ""})
        return None if found is None else found[place]

    def is_said(self, name: str, text: str) -> bool:
        """Return whether the text is this very sentence."""
        return text == say(f"library-{name}", self.language)

    def named(self, prefix: str, words: Iterable[str], text: str) -> str | None:
        """Return the word that is called so, None if none is."""
        for word in words:
            if say(f"{prefix}-{word.replace(' ', '-').replace('_', '-')}", self.language) == text:
                return word
        return None

    def counted(self, name: str, text: str) -> int | None:
        """Return the number of which a sentence is said, None if the text is another one."""
        return _counts(f"library-{name}", self.language).get(text)

    def text(self, written: str) -> Text:
        """Return a text, in the language that its mark names."""
        for language in Language:
            mark = f" *({say('library-mark', self.language, language=self._name(language))})*"
            if written.endswith(mark):
                return Text(((language, plain(written.removesuffix(mark))),))
        return Text(((self.written, plain(written)),))

    def role(self, text: str) -> str:
        """Return the role that is called so."""
        return self.named("library-role", sorted(Telling.ROLES), text) or text.replace(" ", "_")

    def roles(self, text: str) -> tuple[str, ...]:
        """Return the roles of which one is meant; what some are called has an "or" in it."""
        marks: dict[str, str] = {}
        for number, role in enumerate(sorted(Telling.ROLES)):
            told = say(f"library-role-{role.replace('_', '-')}", self.language)
            mark = chr(0xE020 + number)
            marks[mark] = role
            text = text.replace(told, mark)
        return tuple(marks.get(each) or self.role(each) for each in self.either(text))

    def channel(self, text: str) -> str | None:
        """Return the channel that is called so."""
        return self.named("web-channel", CHANNELS, text)

    def outcome(self, text: str) -> str | None:
        """Return the outcome that is told so."""
        told = {say(f"sop-outcome-{each}", self.language): each for each in OUTCOMES}
        return told.get(text)

    def kind(self, text: str) -> StepKind | str | None:
        """Return the kind of a step, or the name of a block, by what stands before its text."""
        blocks = ("choose", "any-order", "repeat", "optional", "use")
        kind = self.named("library-kind", (*map(str, StepKind), *blocks), text)
        return kind if kind is None or kind in blocks else StepKind(kind)

    def either(self, text: str) -> list[str]:
        """Return the words of which one is meant."""
        return [each for each in re.split(self._between, text) if each]

    @cached_property
    def _between(self) -> str:
        several = one_of((FIRST, SECOND, THIRD), self.language)
        two = one_of((FIRST, SECOND), self.language)
        signs = {*re.split(f"[{FIRST}{SECOND}{THIRD}]", several + two)} - {""}
        return "|".join(re.escape(sign) for sign in sorted(signs, key=len, reverse=True))

    def time(self, text: str) -> Duration | None:
        """Return the length of time that is said so."""
        digits = re.sub(r"[^0-9]", "", text)
        amount = int(digits) if 0 < len(digits) < 7 else 1
        for unit in Unit:
            if amount and say(Duration(amount, unit).to_sentence(), self.language) == text:
                return Duration(amount, unit)
        return None

    def amounts(self, text: str) -> tuple[Money, ...]:
        """Return the amounts of which one is meant, none if any cannot be read."""
        found = [read_money(each, self.language) for each in self.either(text)]
        return () if None in found else tuple(_short(each) for each in found if each is not None)

    def _name(self, language: Language) -> str:
        return name_in(language, self.language)


@cache
def _pattern(
    sentence_id: str, language: Language, places: tuple[tuple[str, str], ...]
) -> re.Pattern[str]:
    """Return what finds the values of a sentence; a place may say what stands there."""
    marks = {name: chr(0xE010 + number) for number, (name, _) in enumerate(places)}
    said = re.escape(say(sentence_id, language, **marks))
    for name, form in places:
        said = said.replace(marks[name], f"(?P<{name}>{form or '.+?'})")
    return re.compile(said, re.DOTALL)


@cache
def _counts(sentence_id: str, language: Language) -> dict[str, int]:
    return {say(sentence_id, language, count=count): count for count in range(1, MOST_COUNTED)}


def _short(money: Money) -> Money:
    """Return the amount without the zeros behind its decimal sign."""
    return Money(Decimal(f"{money.amount.normalize():f}"), money.currency)
