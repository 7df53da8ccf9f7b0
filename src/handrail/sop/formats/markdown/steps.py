"""The steps as a nested list: each with its number, and what belongs to it below it."""

from collections.abc import Iterator, Mapping

from handrail.sop.document import Step, StepKind
from handrail.sop.formats.markdown.escaped import escaped
from handrail.sop.telling import (
    Need,
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

INDENT = "  "


def steps_in_markdown(telling: Telling) -> Iterator[str]:
    """Yield the lines of the list."""
    told = told_body(telling)
    ends = {step.id: step for step in telling.procedure.steps() if step.kind is StepKind.END}
    yield from _Steps(telling, ends).parts(told)


def text_in_markdown(wording: Wording, telling: Telling) -> str:
    """Return a text of the procedure, marked where it is not in the reader's language."""
    mark = telling.mark_beside(wording)
    shown = escaped(wording.text)
    return f"{shown} *({escaped(mark)})*" if mark else shown


def anchor(name: str) -> str:
    """Return a place that can be jumped to, and by whose name the part is known again."""
    return f'<a id="{name}"></a>'


class _Steps:
    """Lays out told parts; each can be jumped to."""

    def __init__(self, telling: Telling, ends: Mapping[str, Step]) -> None:
        self.telling = telling
        self.ends = ends

    def parts(self, told: tuple[Part, ...]) -> Iterator[str]:
        for part in told:
            yield from self._part(part)

    def _part(self, part: Part) -> Iterator[str]:
        yield f"- {anchor(part.id)}**{self._heading(part)}** {self._text(part.text)}"
        yield from _indented(self._below(part))

    def _heading(self, part: Part) -> str:
        return f"{part.number}. {part.kind_in_words}:"

    def _below(self, part: Part) -> Iterator[str]:
        match part:
            case ToldStep():
                yield from self._of_step(part)
            case ToldGroup():
                yield from self._of_group(part)
            case ToldFork():
                yield from self._of_fork(part)

    def _of_step(self, step: ToldStep) -> Iterator[str]:
        for variant in step.variants:
            yield from self._variant(variant)
        if step.say is not None and (step.variants or step.say != step.text):
            manner = self._say("say-verbatim" if step.verbatim else "say")
            otherwise = f"{self._say('say-otherwise')} · " if step.variants else ""
            yield from self._quoted(f"{otherwise}{manner}", step.say)
        yield from self._outcome(step)
        if step.binding:
            yield f"- **{_with(step.binding, step.source)}**"
        yield from (f"- {escaped(term)}" for term in step.terms)
        if step.parts:
            yield f"- *{self._say('parts')}:* {', '.join(map(self._text, step.parts))}"
        if step.needs:
            yield f"- {self._say('after')} {', '.join(map(self._link, step.needs))}"
        yield from self._noted("why", step.why)
        yield from self._noted("undo", step.undo)
        if step.covers:
            yield f"- {self._say('covers')}: {', '.join(map(escaped, step.covers))}"

    def _outcome(self, step: ToldStep) -> Iterator[str]:
        """Yield how the procedure ends here, where the step's own words say something else."""
        end = self.ends.get(step.id)
        if end is None or end.outcome is None:
            return
        told = say(f"sop-outcome-{end.outcome}", self.telling.language)
        if told != step.text.text:
            yield f"- *{say('markdown-ends', self.telling.language)}:* {escaped(told)}"

    def _variant(self, variant: ToldVariant) -> Iterator[str]:
        if variant.rule:
            yield f"- {escaped(variant.occasion)}:"
            yield from self._ruled(variant.rule)
            yield from _indented(self._quotation(variant.say))
        else:
            yield from self._quoted(escaped(variant.occasion), variant.say)

    def _quoted(self, before: str, wording: Wording) -> Iterator[str]:
        yield from ("", f"{before}:", *self._quotation(wording))

    def _quotation(self, wording: Wording) -> Iterator[str]:
        yield from ("", f"> {self._text(wording)}", "")

    def _of_group(self, group: ToldGroup) -> Iterator[str]:
        yield from (f"- {escaped(term)}" for term in group.terms)
        yield from self._noted("why", group.why)
        yield from self.parts(group.parts)

    def _of_fork(self, fork: ToldFork) -> Iterator[str]:
        is_ruled = fork.rule or any(way.rule for way in fork.ways)
        yield f"- {self._say('rule' if is_ruled else 'by-hand')}"
        yield from self._ruled(fork.rule)
        yield from self._noted("why", fork.why)
        for way in fork.ways:
            yield f"- **{self._text(way.title)}**"
            yield from self._ruled(way.rule)
            yield from _indented(self._way(way))

    def _ruled(self, rule: tuple[tuple[int, str], ...]) -> Iterator[str]:
        return (f"{INDENT * (level + 1)}- {escaped(line)}" for level, line in rule)

    def _way(self, way: ToldWay) -> Iterator[str]:
        if way.parts:
            yield from self.parts(way.parts)
        else:
            yield f"- {self._say('way-on')}"

    def _noted(self, name: str, wording: Wording | None) -> Iterator[str]:
        if wording is not None:
            yield f"- *{self._say(name)}:* {self._text(wording)}"

    def _link(self, need: Need) -> str:
        text = say("library-step-number", self.telling.language, number=need.number)
        return f"[{escaped(text)}](#{need.id})"

    def _text(self, wording: Wording) -> str:
        return text_in_markdown(wording, self.telling)

    def _say(self, name: str) -> str:
        return say(f"library-{name}", self.telling.language)


def _with(binding: str, source: str) -> str:
    return f"{escaped(binding)} ({escaped(source)})" if source else escaped(binding)


def _indented(lines: Iterator[str]) -> Iterator[str]:
    return (f"{INDENT}{line}" if line else line for line in lines)
