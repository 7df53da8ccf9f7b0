"""The steps of a document of ours as blocks."""

import re
from collections.abc import Iterator
from dataclasses import replace

from handrail.rules import Rule
from handrail.sop.document import (
    AnyOrder,
    Block,
    Branch,
    Choose,
    Optional,
    Repeat,
    Sequence,
    Step,
    StepKind,
    Style,
    Use,
)
from handrail.sop.formats.markdown.reading.lines import Entry, anchored, plain
from handrail.sop.formats.markdown.reading.phrasebook import Phrasebook
from handrail.sop.formats.markdown.reading.rules import Lines, rule_of
from handrail.sop.formats.markdown.reading.said import Said
from handrail.sop.graph.names import id_of, unused
from handrail.sop.telling import Telling
from handrail.sop.text import Text, in_all_languages
from handrail.words import say

HEADING = re.compile(r"\*\*(?P<number>[0-9]{1,6})\. (?P<kind>.+?):\*\* ?(?P<text>.*)")
BOLD = re.compile(r"\*\*(?P<text>.+)\*\*")


class StepsReader:
    """Reads the entries of the list of steps; what is no part of ours it leaves alone."""

    def __init__(self, entries: list[Entry], telling: Telling, book: Phrasebook) -> None:
        self.telling, self.book = telling, book
        self.names: dict[int, str] = {}
        self.numbers: dict[str, str] = {}
        self.said = Said(telling, book, self.numbers)
        for entry in (each for root in entries for each in root.all()):
            self._name(entry)

    def sequence(self, entries: list[Entry]) -> Sequence:
        """Return the parts among the entries, one after the other."""
        return Sequence(tuple(self._parts(entries)))

    def _name(self, entry: Entry) -> None:
        name, rest = anchored(entry.text)
        found = HEADING.fullmatch(rest)
        if found is None:
            return
        name = name.rpartition("/")[2] or id_of(plain(found["text"]), otherwise="step")
        self.names[entry.line] = unused(name, set(self.names.values()))
        self.numbers[found["number"]] = self.names[entry.line]

    def _parts(self, entries: list[Entry]) -> Iterator[Block]:
        for entry in entries:
            found = HEADING.fullmatch(anchored(entry.text)[1])
            kind = self.book.kind(plain(found["kind"])) if found else None
            if found and kind is not None:
                yield self._part(entry, kind, self.book.text(found["text"]))

    def _part(self, entry: Entry, kind: StepKind | str, text: Text) -> Block:
        name, inner = self.names[entry.line], entry.below
        match kind:
            case StepKind():
                return self._step(entry, kind, text)
            case "choose":
                return self._choice(name, text, inner)
            case "repeat":
                counts = (self.book.counted("repeat-limit", plain(each.text)) for each in inner)
                limit = next((count for count in counts if count), 1)
                return Repeat(name, text, self.sequence(inner), limit)
            case "optional":
                return Optional(name, text, self.sequence(inner))
            case "use":
                return self._use(name, text, inner)
            case _:
                return self._any_order(name, text, inner)

    def _step(self, entry: Entry, kind: StepKind, text: Text) -> Step:
        step = Step(self.names[entry.line], kind, text)
        if kind is StepKind.END:
            outcome = self.book.outcome(text.wordings[0][1])
            is_own = outcome is None
            step = replace(step, outcome=outcome or "resolved")
            step = step if is_own else replace(step, text=in_all_languages(_told(outcome)))
        if kind is StepKind.SAY:
            step = replace(step, say=text)
        for each in entry.below:
            step = self.said.besides(step, each)
        return step

    def _any_order(self, name: str, text: Text, inner: list[Entry]) -> AnyOrder:
        block = AnyOrder(name, text, tuple(self._parts(inner)), why=self.said.why(inner))
        for entry in inner:
            told = plain(entry.text)
            if self.book.is_said("do-confirm", told):
                block = replace(block, style=Style.DO_CONFIRM)
            if enough := self.book.counted("enough", told):
                block = replace(block, at_least=enough)
        return block

    def _use(self, name: str, text: Text, inner: list[Entry]) -> Use:
        told = (self.book.one("uses", plain(each.text), "procedure") for each in inner)
        used = next((each for each in told if each), name)
        is_its_name = plain(text.wordings[0][1]) == used.replace("-", " ")
        return Use(name, used, None if is_its_name else text)

    def _choice(self, name: str, text: Text, inner: list[Entry]) -> Choose:
        ways: dict[str, Branch] = {}
        rule = None
        for entry in inner:
            title = BOLD.fullmatch(entry.text)
            if title is not None and not HEADING.fullmatch(anchored(entry.text)[1]):
                way = self._way(self.book.text(title["text"]), entry, set(ways))
                ways[way.id] = way
            elif self.book.is_said("rule", plain(entry.text)):
                rule = self._rule(entry.below)
                if rule is None and entry.below:
                    self.said.lose(entry)
        return Choose(name, text, tuple(ways.values()), rule, self.said.why(inner))

    def _way(self, title: Text, entry: Entry, taken: set[str]) -> Branch:
        spelt = title.wordings[0][1]
        words = {say(f"sop-{word}", self.book.language): word for word in ("yes", "no")}
        name = unused(words.get(spelt) or id_of(spelt, otherwise="way"), taken)
        text = in_all_languages(f"sop-{name}") if name in {"yes", "no"} else title
        rule = self._rule([each for each in entry.below if self._is_of_a_rule(each)])
        return Branch(name, text, self.sequence(entry.below), rule)

    def _rule(self, entries: list[Entry]) -> Rule | None:
        """Return the rule that the entries tell; one that has no reading is noted as lost."""
        lines = _ruled(entries)
        rule = rule_of(lines, self.telling) if lines else None
        if rule is None:
            for entry in entries:
                self.said.lose(entry)
        return rule

    def _is_of_a_rule(self, entry: Entry) -> bool:
        is_entry = entry.line not in self.names and entry.quoted is None
        return is_entry and not self.book.is_said("way-on", plain(entry.text))


def _ruled(entries: list[Entry], level: int = 0) -> Lines:
    lines: Lines = ()
    for entry in entries:
        lines += ((level, plain(entry.text)), *_ruled(entry.below, level + 1))
    return lines


def _told(outcome: str | None) -> str:
    return f"sop-outcome-{outcome}"
