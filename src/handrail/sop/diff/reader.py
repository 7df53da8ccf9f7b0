"""Whoever reads of changes: what steps, facts and rules of either version are called to them."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from handrail.rules import Rule
from handrail.sop.diff.aspect import kind_of
from handrail.sop.diff.change import Of, Slot, Subject
from handrail.sop.diff.places import Named, places_in
from handrail.sop.diff.worth import OnlyIf
from handrail.sop.document import Choose, FactDeclaration, Procedure, Step, Use
from handrail.sop.schedule import Schedule
from handrail.sop.telling import Telling
from handrail.sop.telling.opening import say_schedule
from handrail.sop.text import Text
from handrail.words import Language, say


class Reader:
    """One version as a reader of the language sees it; what it lacks is found in the other."""

    def __init__(self, procedure: Procedure, language: Language) -> None:
        self.procedure = procedure
        self.language = language
        self.telling = Telling(procedure, language)
        self.other: Reader | None = None

    @cached_property
    def blocks(self) -> dict[str, Named]:
        """Return the blocks by id."""
        return {name: placed.block for name, placed in places_in(self.procedure).blocks.items()}

    @cached_property
    def facts(self) -> dict[str, FactDeclaration]:
        """Return the facts by name."""
        return {fact.name: fact for fact in self.procedure.facts}

    def declared(self, name: str) -> FactDeclaration | None:
        """Return the declaration of a fact."""
        if name in self.facts or self.other is None:
            return self.facts.get(name)
        return self.other.facts.get(name)

    def fact(self, name: str) -> str:
        """Return what a fact is called."""
        declared = self.declared(name)
        return declared.label.said_in(self.language) if declared else name

    def block(self, name: str) -> Named | None:
        """Return a block of this version, or else of the other."""
        if name in self.blocks or self.other is None:
            return self.blocks.get(name)
        return self.other.blocks.get(name)

    def title(self, name: str) -> str:
        """Return what a block says, without its full stop."""
        block = self.block(name)
        if block is None or (isinstance(block, Use) and block.text is None):
            return name
        text = block.text
        return name if text is None else text.said_in(self.language).rstrip(".")

    @cached_property
    def ways(self) -> dict[tuple[str, str], Text]:
        """Return what the ways of each choice say."""
        return {
            (block.id, way.id): way.text
            for block in self.blocks.values()
            if isinstance(block, Choose)
            for way in block.branches
        }

    def way(self, choice: str, way: str) -> str:
        """Return what a way of a choice says."""
        others = self.other.ways if self.other else {}
        text = self.ways.get((choice, way)) or others.get((choice, way))
        return text.said_in(self.language) if text else way

    def around(self, slot: Slot) -> str:
        """Return what a list of blocks is called."""
        title = self.title(slot.block)
        if not slot.way:
            return title if slot.block else ""
        return say("diff-around-way", self.language, text=title, way=self.way(slot.block, slot.way))

    def subject(self, subject: Subject) -> str:
        """Return what has changed, with its id."""
        match subject.of:
            case Of.PROCEDURE:
                return say("diff-subject-procedure", self.language)
            case Of.FACT:
                return self._named("fact", self.fact(subject.id), subject)
            case Of.BLOCK:
                kind = self._kind(subject.id)
                return self._named(kind, self.title(subject.id), subject)
            case Of.WAY:
                way = self.way(subject.id, subject.way)
                return self._named("way", self.title(subject.id), subject, way=way)

    def text(self, name: str, only_if: OnlyIf | None = None) -> str:
        """Return what one of something's texts is called, such as "why"."""
        if only_if is not None:
            return say("diff-text-say-if", self.language, occasion=self.occasion(only_if))
        if name.startswith("="):
            return say("diff-text-option", self.language, name=name.removeprefix("="))
        kind, _, rest = name.partition(" ")
        return say(f"diff-text-{kind}", self.language, **({"name": rest} if rest else {}))

    def rule(self, rule: Rule) -> str:
        """Return a rule on one line; what belongs together stands in parentheses."""
        return _joined(self.telling.rule(rule), 0)

    def occasion(self, only_if: OnlyIf) -> str:
        """Return when a variant is said."""
        return ", ".join(self._occasion(only_if))

    def schedule(self, schedule: Schedule) -> str:
        """Return when a routine is due."""
        return say_schedule(schedule, self.telling)

    def _named(self, kind: str, text: str, subject: Subject, **more: str) -> str:
        return say(f"diff-subject-{kind}", self.language, text=text, id=subject.id, **more)

    def _kind(self, name: str) -> str:
        block = self.block(name)
        return "step" if block is None or isinstance(block, Step) else kind_of(block)

    def _occasion(self, only_if: OnlyIf) -> Iterator[str]:
        if only_if.channels:
            yield self.telling.either([self.telling.channel(each) for each in only_if.channels])
        if only_if.tone is not None:
            yield say(f"library-tone-{only_if.tone}", self.language)
        if only_if.when is not None:
            yield say("diff-if-rule", self.language, rule=self.rule(only_if.when))


def readers(before: Procedure, after: Procedure, language: Language) -> tuple[Reader, Reader]:
    """Return a reader of either version, each knowing the other."""
    older, newer = Reader(before, language), Reader(after, language)
    older.other, newer.other = newer, older
    return older, newer


def _joined(lines: Sequence[tuple[int, str]], level: int) -> str:
    """Return the lines one after the other, what stands below another in parentheses."""
    starts = [at for at, (found, _) in enumerate(lines) if found == level]
    parts = []
    for start, end in pairwise((*starts, len(lines))):
        below = _joined(lines[start + 1 : end], level + 1)
        shown = f"({below})" if level else below
        parts.append(f"{lines[start][1]} {shown}" if below else lines[start][1])
    return "; ".join(parts)
