"""The steps as lines of a terminal: each with its number, and what belongs to it below it."""

from collections.abc import Iterator
from dataclasses import replace

from handrail.cli.layout import Line, Look
from handrail.sop.telling import (
    Part,
    Telling,
    ToldFork,
    ToldGroup,
    ToldStep,
    ToldVariant,
    ToldWay,
    Wording,
    told_body,
)
from handrail.words import say

STEP_IN = 4
"""How far what belongs to a step stands in."""


def lines_of_steps(telling: Telling) -> Iterator[Line]:
    """Yield the lines of all steps."""
    yield from _Steps(telling).parts(told_body(telling))


def lines_of_step(step: ToldStep, telling: Telling) -> Iterator[Line]:
    """Yield what belongs to one step, without its heading."""
    yield from _Steps(telling).of_step(step)


def shown(wording: Wording, telling: Telling) -> str:
    """Return a text, marked where it is not in the reader's language."""
    mark = telling.mark_beside(wording)
    return f"{wording.text} [{mark}]" if mark else wording.text


class _Steps:
    def __init__(self, telling: Telling) -> None:
        self.telling = telling

    def parts(self, told: tuple[Part, ...]) -> Iterator[Line]:
        for part in told:
            yield self._heading(part)
            yield from _in(self._below(part))

    def _heading(self, part: Part) -> Line:
        number = f"{part.number}. "
        text = f"{number}{part.kind_in_words}: {self._text(part.text)}"
        return Line(text, Look.NUMBER, hang=len(number))

    def _below(self, part: Part) -> Iterator[Line]:
        match part:
            case ToldStep():
                yield from self.of_step(part)
            case ToldGroup():
                yield from map(Line, part.terms)
                yield from self._noted("why", part.why)
                yield from self.parts(part.parts)
            case ToldFork():
                yield from self._of_fork(part)

    def of_step(self, step: ToldStep) -> Iterator[Line]:
        """Yield what belongs to a step."""
        for variant in step.variants:
            yield from self._variant(variant)
        if step.say is not None and (step.variants or step.say != step.text):
            manner = self._say("say-verbatim" if step.verbatim else "say")
            otherwise = f"{self._say('say-otherwise')} · " if step.variants else ""
            yield from self._quoted(f"{otherwise}{manner}", step.say)
        if step.binding:
            source = f" ({step.source})" if step.source else ""
            yield Line(f"{step.binding}{source}", Look.BINDING)
        yield from map(Line, step.terms)
        if step.parts:
            yield Line(f"{self._say('parts')}: {', '.join(map(self._text, step.parts))}")
        if step.needs:
            needs = (
                say("library-step-number", self.telling.language, number=each.number)
                for each in step.needs
            )
            yield Line(f"{self._say('after')} {', '.join(needs)}")
        yield from self._noted("why", step.why)
        yield from self._noted("undo", step.undo)
        if step.covers:
            yield Line(f"{self._say('covers')}: {', '.join(step.covers)}", Look.FAINT)

    def _variant(self, variant: ToldVariant) -> Iterator[Line]:
        if not variant.rule:
            yield from self._quoted(variant.occasion, variant.say)
            return
        yield Line(f"{variant.occasion}:", Look.FAINT)
        yield from _ruled(variant.rule)
        yield self._quotation(variant.say)

    def _quoted(self, before: str, wording: Wording) -> Iterator[Line]:
        yield Line(f"{before}:", Look.FAINT)
        yield self._quotation(wording)

    def _quotation(self, wording: Wording) -> Line:
        return Line(f"> {self._text(wording)}", Look.SAID, depth=2, hang=2)

    def _of_fork(self, fork: ToldFork) -> Iterator[Line]:
        is_ruled = fork.rule or any(way.rule for way in fork.ways)
        yield Line(self._say("rule" if is_ruled else "by-hand"), Look.FAINT)
        yield from _ruled(fork.rule)
        yield from self._noted("why", fork.why)
        for way in fork.ways:
            yield Line(f"* {self._text(way.title)}", Look.HEADING, hang=2)
            yield from _ruled(way.rule)
            yield from _in(self._way(way))

    def _way(self, way: ToldWay) -> Iterator[Line]:
        if way.parts:
            yield from self.parts(way.parts)
        else:
            yield Line(self._say("way-on"), Look.FAINT)

    def _noted(self, name: str, wording: Wording | None) -> Iterator[Line]:
        if wording is not None:
            yield Line(f"{self._say(name)}: {self._text(wording)}", hang=2)

    def _text(self, wording: Wording) -> str:
        return shown(wording, self.telling)

    def _say(self, name: str) -> str:
        return say(f"library-{name}", self.telling.language)


def _ruled(rule: tuple[tuple[int, str], ...]) -> Iterator[Line]:
    return (Line(f"- {line}", depth=2 * (level + 1), hang=2) for level, line in rule)


def _in(lines: Iterator[Line]) -> Iterator[Line]:
    return (replace(line, depth=line.depth + STEP_IN) for line in lines)
