"""A procedure's texts as a reader sees them, and how its figures and people are called."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC
from typing import ClassVar

from handrail.clock import Duration, Standard, say_standard
from handrail.rules import Fact, Line, Literal, Money, Rule, Value, to_sentence
from handrail.rules.phrase import Part, Phrase, Row, say_part
from handrail.sop.document import Call, Procedure, Use, blocks_of, outcome_fact
from handrail.sop.telling.told import ToldStandards, Wording
from handrail.sop.text import Text
from handrail.sop.vocabulary import OUTCOMES, PROVIDED
from handrail.words import SOURCE, Language, say
from handrail.words.figures import money, one_of
from handrail.words.names import name_in

PLACE = re.compile(r"\{([a-z0-9_.]+)\}")
"""A value that the desk fills into a wording."""


@dataclass(frozen=True)
class Telling:
    """One procedure told to one reader."""

    procedure: Procedure
    language: Language

    ROLES: ClassVar = frozenset({"customer", "agent", "team_leader", "evaluator", "administrator"})
    """Whom we can name in a sentence; others are called as the procedure calls them."""

    def text(self, text: Text) -> Wording:
        """Return the text in the reader's language, or with the one that it is in."""
        spoken = text.language_for(self.language)
        foreign = None if spoken == self.language else spoken
        return Wording(text.said_in(self.language), foreign=foreign)

    def wording(self, text: Text | None) -> Wording | None:
        """Return what is said to a customer, if anything is."""
        return None if text is None else self.filled(text)

    def filled(self, text: Text) -> Wording:
        """Return what is said to a customer, with a name for each value that the desk fills in."""
        told = self.text(text)
        return replace(told, text=PLACE.sub(self._place, told.text))

    def perhaps(self, text: Text | None) -> Wording | None:
        """Return the text, if there is one."""
        return None if text is None else self.text(text)

    def mark(self, foreign: Language) -> str:
        """Return the mark of a text that is in another language, such as "in English"."""
        return say("library-mark", self.language, language=name_in(foreign, self.language))

    def mark_beside(self, wording: Wording) -> str:
        """Return the mark that a text needs in a document, "" if none.

        Where not even the title is in the reader's language, the document says so once, and marks
        nothing.
        """
        if wording.foreign is None or self.is_foreign:
            return ""
        return self.mark(wording.foreign)

    @property
    def is_foreign(self) -> bool:
        """Return whether the procedure has not even a title in the reader's language."""
        return not self.procedure.title.is_written_in(self.language)

    def not_translated(self) -> str:
        """Return that the procedure is in another language than the reader's."""
        written = self.text(self.procedure.title).foreign or SOURCE
        return say(
            "markdown-not-translated",
            self.language,
            language=name_in(self.language, self.language),
            written=name_in(written, self.language),
        )

    def role(self, role: str) -> str:
        """Return what a role is called in the middle of a sentence."""
        if role in self.ROLES:
            return say(f"library-role-{role.replace('_', '-')}", self.language)
        return role.replace("_", " ").replace("-", " ")

    def time(self, duration: Duration) -> str:
        """Return a length of time, such as "2 business days"."""
        return say(duration.to_sentence(), self.language)

    def amount(self, amount: Money) -> str:
        """Return a sum of money."""
        return money(amount.amount, amount.currency, self.language)

    def either(self, words: Sequence[str]) -> str:
        """Return words of which one is meant."""
        return one_of(words, self.language) if words else ""

    def channel(self, channel: str) -> str:
        """Return what a channel is called."""
        return say(f"web-channel-{channel}", self.language)

    def fact(self, name: str) -> str:
        """Return what a fact is called."""
        return self.procedure.fact(name).label.said_in(self.language)

    def channels(self) -> tuple[str, ...]:
        """Return the channels on which the procedure runs."""
        return tuple(self.channel(channel) for channel in self.procedure.channels)

    def lists(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield the entries of the head that may have no value or several, by the name of each."""
        yield "channels-it", self.channels()
        yield "stage", self._named("diff-stage", self.procedure.stage)
        yield "tone", self._named("library-tone", self.procedure.tone)
        yield "goals", self.procedure.goals
        yield "when", dict(self.procedure.when).get(self.language, ())

    def _named(self, prefix: str, word: str | None) -> tuple[str, ...]:
        return (say(f"{prefix}-{word.replace(' ', '-')}", self.language),) if word else ()

    def standards(self) -> tuple[ToldStandards, ...]:
        """Return what is promised on each channel."""
        return tuple(
            ToldStandards(
                channel=self.channel(channel),
                promises=tuple(self._standard(each) for each in promised),
            )
            for channel, promised in self.procedure.standards
        )

    def rule(self, rule: Rule) -> tuple[tuple[int, str], ...]:
        """Return what a rule asks, line by line, each with its level."""
        facts = self.procedure.facts
        declared = {fact.name: fact.declared for fact in facts}
        lines = to_sentence(rule, labels=self._labels(), declared=declared)
        return tuple((line.level, self._line(line)) for line in lines)

    def phrase(self, phrase: Part) -> str:
        """Return a phrase of the rules, with every answer that can be chosen as it is called."""
        return say_part(with_labels(phrase, self._options()), self.language, zone=UTC)

    def known(self, name: str, value: Value) -> str:
        """Return that a fact is known, such as "Age: 31"."""
        labels = self._labels()
        asks = {"subject": labels.get(name, name), "condition": value}
        return self.phrase(Phrase("rules-asks", asks))

    def _place(self, found: re.Match[str]) -> str:
        name = found[1]
        labels = {fact.name: fact.label for fact in self.procedure.facts}
        if name in labels:
            return f"[{labels[name].said_in(self.language)}]"
        if name in PROVIDED:
            return f"[{say('library-place-' + name.replace('.', '-'), self.language)}]"
        return found[0]

    def _standard(self, standard: Standard) -> str:
        promise = say_standard(standard, self.language)
        law = say("library-standard-law", self.language)
        return f"{promise} ({law})" if standard.statutory else promise

    def _line(self, line: Line) -> str:
        return self.phrase(line.phrase)

    def bound(self, ours: Fact | Literal) -> str:
        """Return what stands for a fact of a procedure that is used here."""
        if isinstance(ours, Literal):
            return self.phrase(ours.value)
        return self._labels().get(ours.name, ours.name)

    def _labels(self) -> dict[str, str]:
        """Return what each fact is called, and each end of what is used here."""
        facts = {fact.name: fact.label.said_in(self.language) for fact in self.procedure.facts}
        return {**self._ends(), **facts}

    def _ends(self) -> dict[str, str]:
        """Return how rules' names for the ends of what is used are told."""
        return {
            outcome_fact(block.id): say("library-use-end", self.language, use=self._title_of(block))
            for block in blocks_of(self.procedure.body)
            if isinstance(block, Use | Call)
        }

    def _title_of(self, used: Use | Call) -> str:
        return used.text.said_in(self.language) if used.text else used.procedure.replace("-", " ")

    def _outcomes(self) -> dict[str, str]:
        if not self._ends():
            return {}
        return {each: say(f"sop-outcome-{each}", self.language).rstrip(".") for each in OUTCOMES}

    def _options(self) -> Mapping[str, str]:
        """Return what each answer that can be chosen is called, and each way to end."""
        return self._outcomes() | {
            option: label.said_in(self.language)
            for fact in self.procedure.facts
            for option, label in fact.option_labels
        }


def with_labels(part: Part, options: Mapping[str, str]) -> Part:
    """Return the piece of a phrase with every chosen answer called by its label."""
    match part:
        case str():
            return options.get(part, part)
        case tuple():
            return tuple(options.get(each, each) for each in part)
        case Row(parts, between):
            return Row(tuple(with_labels(each, options) for each in parts), between)
        case Phrase(sentence_id, parts):
            inner = {name: with_labels(each, options) for name, each in parts.items()}
            return Phrase(sentence_id, inner)
        case _:
            return part
