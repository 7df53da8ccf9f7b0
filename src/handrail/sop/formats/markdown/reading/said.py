"""What stands below a step of a document of ours: what is said, how binding it is, its terms."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from handrail.rules import Rule
from handrail.sop.approver import Approver
from handrail.sop.document import RuleOf, Step, StepKind, Strength, Style
from handrail.sop.formats.markdown.reading.lines import Entry, plain
from handrail.sop.formats.markdown.reading.phrasebook import Phrasebook
from handrail.sop.formats.markdown.reading.rules import Lines, rule_of
from handrail.sop.graph.names import id_of, unused
from handrail.sop.telling import Telling
from handrail.sop.text import Text
from handrail.sop.variant import Variant
from handrail.sop.vocabulary import CRITICAL, LETTERS, PROVIDED, TONES
from handrail.words import say

BINDING = re.compile(r"\*\*(?P<told>.+?)(?: \((?P<source>.*)\))?\*\*")
NOTED = re.compile(r"\*(?P<label>[^*]+):\* (?P<text>.*)")
LINK = re.compile(r"\[[^\]]*\]\(#(?:[a-z0-9_/-]*/)?([a-z0-9_-]+)\)")
FILLED = re.compile(r"\[([^\[\]]{1,200})\]")


@dataclass
class Said:
    """Puts what stands below a step into it.

    Attributes:
        numbers: the steps' ids by their numbers in the document.
        lost: the lines of rules that have no reading.
    """

    telling: Telling
    book: Phrasebook
    numbers: Mapping[str, str]
    lost: set[int] = field(default_factory=set)

    def besides(self, step: Step, entry: Entry) -> Step:
        """Return the step with what one entry below it says."""
        if entry.quoted is not None:
            return self._spoken(step, entry.text, entry.quoted)
        told = plain(entry.text)
        spoken = next((each.quoted for each in entry.below if each.quoted is not None), None)
        if spoken is not None:
            lines = _lines(entry)
            rule = rule_of(lines, self.telling) if lines else None
            if rule is None and lines:
                self.lose(entry)
                return step
            said = self._with_places(self.book.text(spoken))
            variant = self._variant(told.rstrip(":"), said, rule)
            return replace(step, variants=(*step.variants, variant))
        if found := BINDING.fullmatch(entry.text):
            return self._bound(step, plain(found["told"]), plain(found["source"] or ""))
        if found := NOTED.fullmatch(entry.text):
            return self._noted(step, plain(found["label"]), found["text"])
        after = say("library-after", self.book.language)
        if entry.text.startswith(f"{after} ["):
            return replace(step, needs=tuple(LINK.findall(entry.text)))
        return self._term(step, told)

    def _spoken(self, step: Step, before: str, quotation: str) -> Step:
        """Return the step with a quotation: what is said, or what is said on an occasion."""
        text, told = self._with_places(self.book.text(quotation)), plain(before).rstrip(":")
        manner = told.removeprefix(f"{say('library-say-otherwise', self.book.language)} · ")
        if self.book.is_said("say", manner):
            return replace(step, say=text)
        if self.book.is_said("say-verbatim", manner):
            return replace(step, say=text, verbatim=True)
        return replace(step, variants=(*step.variants, self._variant(told, text, None)))

    def lose(self, entry: Entry) -> None:
        """Note that the rule that an entry tells has no reading."""
        self.lost.update(each.line for each in entry.all())

    def why(self, entries: list[Entry]) -> Text | None:
        """Return why a block is there, if an entry below it says so."""
        for entry in entries:
            found = NOTED.fullmatch(entry.text)
            if found and self._is_label("why", plain(found["label"])):
                return self.book.text(found["text"])
        return None

    def _variant(self, occasion: str, text: Text, rule: Rule | None) -> Variant:
        language = self.book.language
        rest = occasion.removesuffix(say("library-if-rule", language)).removesuffix(", ")
        tone = None
        for each in TONES:
            told = say(f"library-tone-{each}", language)
            if rest == told or rest.endswith(f", {told}"):
                tone, rest = each, rest.removesuffix(told).removesuffix(", ")
        channels = tuple(filter(None, map(self.book.channel, self.book.either(rest))))
        return Variant(text, channels, tone, rule)

    def _bound(self, step: Step, told: str, source: str) -> Step:
        if self.book.is_said("may", told):
            return replace(step, strength=Strength.MAY)
        for rule_of_ in RuleOf:
            if self.book.is_said(f"must-{rule_of_}", told):
                return replace(
                    step, strength=Strength.MUST, rule_of=rule_of_, source=source or None
                )
        is_must = self.book.is_said("must", told)
        return replace(step, strength=Strength.MUST) if is_must else step

    def _noted(self, step: Step, label: str, text: str) -> Step:
        if self._is_label("why", label):
            return replace(step, why=self.book.text(text))
        if self._is_label("undo", label):
            return replace(step, undo=self.book.text(text))
        if self._is_label("parts", label):
            return replace(step, parts=self._parts(text))
        if label == say("markdown-ends", self.book.language):
            return replace(step, outcome=self.book.outcome(plain(text)) or step.outcome)
        return step

    def _parts(self, text: str) -> tuple[tuple[str, Text], ...]:
        parts: dict[str, Text] = {}
        for label in text.split(", "):
            said = self.book.text(label)
            parts[unused(id_of(said.wordings[0][1], otherwise="part"), parts)] = said
        return tuple(parts.items())

    def _is_label(self, name: str, label: str) -> bool:
        return label == say(f"library-{name}", self.book.language)

    def _term(self, step: Step, told: str) -> Step:
        """Return the step with a term that is told in a short line."""
        for read in (self._limits, self._times, self._people, self._others):
            found = read(step, told)
            if found is not None:
                return found
        return step

    def _limits(self, step: Step, told: str) -> Step | None:
        book = self.book
        if found := book.matches("limit-above", told, amount="", role=""):
            above = (Approver(book.role(found["role"])),)
            return replace(step, limits=book.amounts(found["amount"]), above=above)
        if found := book.matches("limit-tier", told, amount="", role=""):
            tier = Approver(book.role(found["role"]), book.amounts(found["amount"]))
            return replace(step, above=(*step.above, tier))
        if role := book.one("limit-rest", told, "role"):
            return replace(step, above=(*step.above, Approver(book.role(role))))
        if amount := book.one("limit", told, "amount"):
            return replace(step, limits=book.amounts(amount))
        if purse := book.one("purse", told, "purse"):
            return replace(step, purse=purse.replace(" ", "-"))
        return None

    def _times(self, step: Step, told: str) -> Step | None:
        book = self.book
        if found := book.matches("within-after", told, time="", number="[0-9]+"):
            after = self.numbers.get(found["number"])
            return replace(step, within=book.time(found["time"]), after=after)
        for name in ("promise", "within"):
            if time := book.one(name, told, "time"):
                return replace(step, within=book.time(time))
        if step.kind is StepKind.WAIT and (time := book.one("wait-for", told, "time")):
            return replace(step, lasts=book.time(time))
        if step.kind is StepKind.WAIT and (label := book.one("wait-until", told, "fact")):
            return replace(step, until=self._fact(label))
        return None

    def _people(self, step: Step, told: str) -> Step | None:
        name = {StepKind.ESCALATE: "goes-to", StepKind.WAIT: "waits-for"}.get(step.kind, "only")
        if channels := self.book.one("only-on", told, "channels"):
            named = tuple(filter(None, map(self.book.channel, self.book.either(channels))))
            return replace(step, channels=named)
        if role := self.book.one("second", told, "role"):
            return replace(step, second_person=self.book.role(role))
        if roles := self.book.one(name, told, "role"):
            return replace(step, who=self.book.roles(roles))
        return None

    def _others(self, step: Step, told: str) -> Step | None:
        book = self.book
        if book.is_said("do-confirm", told):
            return replace(step, style=Style.DO_CONFIRM)
        if template := book.one("template", told, "template"):
            return replace(step, template=template)
        if label := book.one("learns", told, "fact"):
            return replace(step, fact=self._fact(label))
        if critical := book.named("library-critical", CRITICAL, told):
            return replace(step, critical=critical)
        if sources := book.one("cites", told, "sources"):
            return replace(step, cites=tuple(sources.split(", ")))
        before, _, letters = told.partition(": ")
        if self._is_label("covers", before):
            covers = (book.named("library-covers", LETTERS, each) for each in letters.split(", "))
            return replace(step, covers=tuple(filter(None, covers)))
        return None

    def _fact(self, label: str) -> str | None:
        language = self.telling.language
        facts = self.telling.procedure.facts
        return next((each.name for each in facts if each.label.said_in(language) == label), None)

    def _with_places(self, text: Text) -> Text:
        """Return what is said with the names of what is filled in, in place of their labels."""
        said = ((language, FILLED.sub(self._place, words)) for language, words in text.wordings)
        return Text(tuple(said))

    def _place(self, found: re.Match[str]) -> str:
        name = self._fact(found[1])
        language = self.telling.language
        for each in PROVIDED:
            if say(f"library-place-{each.replace('.', '-')}", language) == found[1]:
                name = name or each
        return f"{{{name}}}" if name else found[0]


def _lines(entry: Entry, level: int = 0) -> Lines:
    lines: Lines = ()
    for each in (inner for inner in entry.below if inner.quoted is None):
        lines += ((level, plain(each.text)), *_lines(each, level + 1))
    return lines
