"""The head of a procedure from a document of ours: who, why, where, what is promised and asked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from handrail.clock import Standard, TimedMeasure
from handrail.rules import Declared, Type
from handrail.rules import Value as FactValue
from handrail.sop.answers import NotUnderstood, read_answer
from handrail.sop.document import FactDeclaration, Kind, Need, Personal, Procedure, Sequence
from handrail.sop.formats.markdown.reading.lines import Entry, anchored, plain
from handrail.sop.formats.markdown.reading.opening import instead_of, schedule_of
from handrail.sop.formats.markdown.reading.phrasebook import Phrasebook
from handrail.sop.graph.names import id_of, unused
from handrail.sop.telling import Telling
from handrail.sop.text import Text
from handrail.sop.vocabulary import STAGES, TONES
from handrail.words import Language, say

LABELLED = re.compile(r"\*\*(?P<label>.+?):\*\* (?P<text>.*)")
A_DAY = date(2000, 1, 1)
"""Answers such as "tomorrow" are no bounds; any day will do."""


@dataclass(frozen=True)
class Sections:
    """The parts of a document, each with its entries."""

    title: str
    outcome: str
    parts: dict[str, list[Entry]]


def head_of(sections: Sections, book: Phrasebook) -> Procedure:
    """Return the procedure with all that its head says, and without steps."""
    name, outcome = anchored(sections.outcome)
    head = _Head(sections, book)
    return head.opened(head.procedure(name, book.text(outcome)))


class _Head:
    def __init__(self, sections: Sections, book: Phrasebook) -> None:
        self.sections, self.book = sections, book
        self.said = {
            found["label"]: found["text"]
            for entry in sections.parts[""]
            if (found := LABELLED.fullmatch(entry.text))
        }

    def procedure(self, name: str, outcome: Text) -> Procedure:
        """Return what the head says."""
        title = self.book.text(self.sections.title)
        return Procedure(
            id=name or id_of(title.wordings[0][1], otherwise="document"),
            kind=self._kind(),
            title=title,
            department=self._text("department"),
            purpose=self._text("purpose"),
            outcome=outcome,
            need=self._need(),
            owner=self.book.role(plain(self._said("owner"))),
            stage=self.book.named("diff-stage", STAGES, plain(self._said("stage"))),
            channels=tuple(filter(None, map(self.book.channel, self._list("channels-it")))),
            goals=self._list("goals"),
            tone=self.book.named("library-tone", TONES, plain(self._said("tone"))),
            terms=tuple(self._terms()),
            when=self._phrases("when"),
            standards=tuple(self._standards()),
            facts=tuple(self._facts()),
            body=Sequence(()),
        )

    def opened(self, procedure: Procedure) -> Procedure:
        """Return the procedure with when it begins, and what is right in its place."""
        telling = Telling(procedure, self.book.language)
        for entry in self._of("opening"):
            told = plain(entry.text)
            if self.book.is_said("holds-effects", told):
                procedure = replace(procedure, holds_effects=True)
            elif phrases := self.book.one("opens-when", told, "phrases"):
                opens = ((self.book.language, tuple(phrases.split(", "))),)
                procedure = replace(procedure, opens_when=opens)
            elif procedure.kind is Kind.ROUTINE and (schedule := schedule_of(told, telling)):
                procedure = replace(procedure, schedule=schedule)
            elif other := instead_of(told, self.book):
                procedure = replace(procedure, instead=(*procedure.instead, other))
        return procedure

    def _kind(self) -> Kind:
        for kind in (Kind.CHANNEL, Kind.ROUTINE, Kind.INTERRUPT):
            told = say(f"markdown-kind-{kind}", self.book.language)
            if any(entry.text == f"*{told}*" for entry in self.sections.parts[""]):
                return kind
        return Kind.MATTER

    def _need(self) -> Need | None:
        found = re.fullmatch(r"(?P<says>.*) \((?P<known>.*)\)", self._said("need"))
        known = self.book.one("evidence", plain(found["known"]), "evidence") if found else None
        return Need(self.book.text(found["says"]), known) if found and known else None

    def _terms(self) -> Iterator[tuple[str, Text]]:
        for entry in self._of("terms"):
            if found := LABELLED.fullmatch(entry.text):
                yield plain(found["label"]), self.book.text(found["text"])

    def _standards(self) -> Iterator[tuple[str, tuple[Standard, ...]]]:
        for entry in self._of("standards"):
            found = LABELLED.fullmatch(entry.text)
            channel = self.book.channel(plain(found["label"])) if found else None
            if found and channel:
                promised = (self._standard(each) for each in plain(found["text"]).split("; "))
                yield channel, tuple(filter(None, promised))

    def _standard(self, said: str) -> Standard | None:
        law = f" ({say('library-standard-law', self.book.language)})"
        for measure in TimedMeasure:
            told = say(
                f"clock-standard-{measure.replace('_', '-')}",
                self.book.language,
                allowance="\ue001",
            )
            before, _, after = told.partition("\ue001")
            bare = said.removesuffix(law)
            if bare.startswith(before) and bare.endswith(after):
                allowance = self.book.time(bare[len(before) : len(bare) - len(after)])
                if allowance is not None:
                    return Standard(measure, allowance, statutory=bare != said)
        return None

    def _facts(self) -> Iterator[FactDeclaration]:
        taken: set[str] = set()
        for entry in self._of("facts"):
            name, rest = anchored(entry.text)
            label, _, details = rest.rpartition(" (")
            text = self.book.text(label)
            named = name or f"case.{id_of(plain(label), otherwise='fact').replace('-', '_')}"
            taken.add(named := unused(named, taken))
            fact = self._fact(named, text, plain(details.removesuffix(")")).split(" · "))
            if fact is not None:
                yield fact

    def _fact(self, name: str, label: Text, details: list[str]) -> FactDeclaration | None:
        kind = self.book.named("library-type", map(str, Type), details[0])
        if kind is None:
            return None
        fact = FactDeclaration(name, label, Declared(Type(kind)))
        rest = details[1:]
        if fact.declared.type in {Type.CHOICE, Type.SEVERAL} and rest:
            fact = self._with_options(fact, rest.pop(0))
        for detail in rest:
            fact = self._with(fact, detail)
        return fact

    def _with_options(self, fact: FactDeclaration, said: str) -> FactDeclaration:
        options: dict[str, Text] = {}
        for label in said.split(", "):
            option = unused(id_of(label, otherwise="option").replace("-", "_"), options)
            options[option] = Text(((self.book.written, label),))
        declared = Declared(fact.declared.type, tuple(options))
        return replace(fact, declared=declared, option_labels=tuple(options.items()))

    def _with(self, fact: FactDeclaration, detail: str) -> FactDeclaration:
        """Return the fact with one more thing that is said of it."""
        book = self.book
        if unit := book.one("unit", detail, "unit"):
            return replace(fact, unit=Text(((book.written, unit),)))
        if masks := book.one("looks-like", detail, "masks"):
            return replace(fact, looks_like=tuple(book.either(masks)))
        if source := book.one("comes-from", detail, "source"):
            return replace(fact, comes_from=source)
        for personal in (Personal.YES, Personal.SENSITIVE):
            if book.is_said(f"personal-{personal}", detail):
                return replace(fact, personal=personal)
        if least := book.one("at-least", detail, "bound"):
            return replace(fact, at_least=self._bound(fact, least))
        if most := book.one("at-most", detail, "bound"):
            return replace(fact, at_most=self._bound(fact, most))
        return fact

    def _bound(self, fact: FactDeclaration, said: str) -> FactValue | None:
        """Return the smallest or largest answer that is told so, None if it is no answer."""
        value = read_answer(fact, said, language=self.book.language, today=A_DAY)
        return None if isinstance(value, NotUnderstood) else value

    def _phrases(self, name: str) -> tuple[tuple[Language, tuple[str, ...]], ...]:
        found = self._list(name)
        return ((self.book.language, found),) if found else ()

    def _list(self, name: str) -> tuple[str, ...]:
        return tuple(plain(each) for each in self._said(name).split(", ") if each)

    def _text(self, name: str) -> Text:
        return self.book.text(self._said(name))

    def _said(self, name: str) -> str:
        return self.said.get(say(f"library-{name}", self.book.language), "")

    def _of(self, section: str) -> list[Entry]:
        return self.sections.parts.get(section, [])
