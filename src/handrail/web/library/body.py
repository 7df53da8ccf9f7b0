"""The steps of a procedure as a numbered document: its told parts, laid out."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from handrail.sop.document import StepKind, Strength
from handrail.sop.telling import (
    Need,
    Telling,
    ToldFork,
    ToldGroup,
    ToldStep,
    ToldVariant,
    ToldWay,
    Wording,
    told_body,
)
from handrail.sop.telling import Part as ToldPart
from handrail.web.components.badge import Badge
from handrail.web.library.page import (
    ForkPart,
    GroupPart,
    Part,
    Said,
    StepLink,
    StepPart,
    VariantPart,
    Way,
)
from handrail.words import say


@dataclass(frozen=True)
class Body:
    """The body of one procedure, laid out for one reader."""

    telling: Telling
    whose: Mapping[str, str] = field(default_factory=dict)
    """Of whom a step or block is, where an overlay has the last word on it."""

    def parts(self) -> tuple[Part, ...]:
        """Return the document, part by part."""
        return self._parts(told_body(self.telling))

    def _parts(self, told: tuple[ToldPart, ...]) -> tuple[Part, ...]:
        return tuple(self._part(each) for each in told)

    def _part(self, told: ToldPart) -> Part:
        match told:
            case ToldStep():
                return self._step(told)
            case ToldGroup():
                return self._group(told)
            case ToldFork():
                return self._fork(told)

    def _step(self, step: ToldStep) -> StepPart:
        return StepPart(
            id=f"step-{step.id}",
            number=step.number,
            kind=step.kind_in_words,
            text=said(step.text, self.telling),
            is_end=step.kind is StepKind.END,
            strength=_badge(step),
            source=step.source,
            say=self._perhaps(step.say),
            variants=tuple(self._variant(each) for each in step.variants),
            verbatim=step.verbatim,
            why=self._perhaps(step.why),
            terms=step.terms,
            parts=tuple(said(part, self.telling) for part in step.parts),
            after=tuple(self._link(need) for need in step.needs),
            undo=self._perhaps(step.undo),
            covers=step.covers,
            whose=self.whose.get(step.id, ""),
        )

    def _group(self, group: ToldGroup) -> GroupPart:
        return GroupPart(
            id=f"step-{group.id}",
            number=group.number,
            kind=group.kind_in_words,
            text=said(group.text, self.telling),
            parts=self._parts(group.parts),
            is_ordered=group.is_ordered,
            terms=group.terms,
            why=self._perhaps(group.why),
            whose=self.whose.get(group.id, ""),
        )

    def _fork(self, fork: ToldFork) -> ForkPart:
        return ForkPart(
            id=f"step-{fork.id}",
            number=fork.number,
            kind=fork.kind_in_words,
            text=said(fork.text, self.telling),
            ways=tuple(self._way(way) for way in fork.ways),
            rule=fork.rule,
            why=self._perhaps(fork.why),
            whose=self.whose.get(fork.id, ""),
        )

    def _variant(self, variant: ToldVariant) -> VariantPart:
        return VariantPart(
            occasion=variant.occasion, rule=variant.rule, say=said(variant.say, self.telling)
        )

    def _way(self, way: ToldWay) -> Way:
        return Way(title=said(way.title, self.telling), parts=self._parts(way.parts), rule=way.rule)

    def _perhaps(self, wording: Wording | None) -> Said | None:
        return None if wording is None else said(wording, self.telling)

    def _link(self, need: Need) -> StepLink:
        text = say("library-step-number", self.telling.language, number=need.number)
        return StepLink(href=f"#step-{need.id}", text=text)


def said(wording: Wording, telling: Telling) -> Said:
    """Return the text, marked where it is not in the reader's language."""
    if wording.foreign is None:
        return Said(text=wording.text)
    mark = telling.mark(wording.foreign)
    return Said(text=wording.text, lang=wording.foreign.value, mark=mark)


def _badge(step: ToldStep) -> Badge | None:
    match step.strength:
        case Strength.MUST:
            return Badge(text=step.binding, tone="brass", icon="lock")
        case Strength.MAY:
            return Badge(text=step.binding)
        case Strength.SHOULD:
            return None
