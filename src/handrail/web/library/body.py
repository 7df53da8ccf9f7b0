"""The steps of a procedure as a numbered document, rendered from its block tree."""

from collections.abc import Iterator
from dataclasses import dataclass, field

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
    Strength,
    blocks_of,
)
from handrail.web.components.badge import Badge
from handrail.web.library.page import ForkPart, GroupPart, Part, StepLink, StepPart, Way
from handrail.web.library.telling import Telling
from handrail.words import say


@dataclass(frozen=True)
class Body:
    """The body of one procedure told to one reader; numbers run through the whole document."""

    telling: Telling
    numbers: dict[str, int] = field(init=False)

    def __post_init__(self) -> None:
        named = (each for each in blocks_of(self._body) if not isinstance(each, Sequence))
        numbers = {block.id: number for number, block in enumerate(named, start=1)}
        object.__setattr__(self, "numbers", numbers)

    @property
    def _body(self) -> Sequence:
        return self.telling.procedure.body

    def parts(self) -> tuple[Part, ...]:
        """Return the document, part by part."""
        return self._parts(self._body)

    def _parts(self, *blocks: Block) -> tuple[Part, ...]:
        return tuple(part for block in blocks for part in self._of(block))

    def _of(self, block: Block) -> Iterator[Part]:
        match block:
            case Sequence(blocks=inner):
                yield from self._parts(*inner)
            case Step():
                yield self._step(block)
            case AnyOrder():
                yield self._group(block, *block.blocks, why=block)
            case Choose():
                yield self._fork(block)
            case Repeat(body=body, limit=limit):
                yield self._group(block, body, terms=(self._say("repeat-limit", count=limit),))
            case Optional(body=body):
                yield self._group(block, body)

    def _step(self, step: Step) -> StepPart:
        telling = self.telling
        return StepPart(
            id=f"step-{step.id}",
            number=self.numbers[step.id],
            kind=self._say(f"kind-{step.kind}"),
            text=telling.said(step.text),
            is_end=step.kind is StepKind.END,
            strength=self._strength(step),
            source=step.source or "",
            say=telling.wording(step.say),
            verbatim=step.verbatim,
            why=telling.perhaps(step.why),
            terms=tuple(self._terms(step)),
            after=tuple(self._link(need) for need in step.needs if need in self.numbers),
            undo=telling.perhaps(step.undo),
            covers=tuple(self._say(f"covers-{each.replace(' ', '-')}") for each in step.covers),
        )

    def _group(
        self,
        block: AnyOrder | Repeat | Optional,
        *inner: Block,
        terms: tuple[str, ...] = (),
        why: AnyOrder | None = None,
    ) -> GroupPart:
        kinds = {AnyOrder: "any-order", Repeat: "repeat", Optional: "optional"}
        return GroupPart(
            id=f"step-{block.id}",
            number=self.numbers[block.id],
            kind=self._say(f"kind-{kinds[type(block)]}"),
            text=self.telling.said(block.text),
            parts=self._parts(*inner),
            is_ordered=not isinstance(block, AnyOrder),
            terms=terms,
            why=self.telling.perhaps(why.why) if why else None,
        )

    def _fork(self, choice: Choose) -> ForkPart:
        return ForkPart(
            id=f"step-{choice.id}",
            number=self.numbers[choice.id],
            kind=self._say("kind-choose"),
            text=self.telling.said(choice.text),
            ways=tuple(self._way(branch) for branch in choice.branches),
            rule=self.telling.rule(choice.rule) if choice.rule else (),
            why=self.telling.perhaps(choice.why),
        )

    def _way(self, branch: Branch) -> Way:
        return Way(title=self.telling.said(branch.text), parts=self._parts(branch.body))

    def _strength(self, step: Step) -> Badge | None:
        match step.strength:
            case Strength.MUST:
                whose = f"must-{step.rule_of}" if step.rule_of else "must"
                return Badge(text=self._say(whose), tone="brass", icon="lock")
            case Strength.MAY:
                return Badge(text=self._say("may"))
            case Strength.SHOULD:
                return None

    def _terms(self, step: Step) -> Iterator[str]:
        telling = self.telling
        if step.limit is not None:
            yield self._limit(step)
        if step.within is not None:
            which = "promise" if step.kind is StepKind.PROMISE else "within"
            yield self._say(which, time=telling.time(step.within))
        if step.who is not None:
            yield self._say(self._who(step.kind), role=telling.role(step.who))
        if step.second_person is not None:
            yield self._say("second", role=telling.role(step.second_person))
        if step.fact is not None:
            fact = telling.procedure.fact(step.fact).label.said_in(telling.language)
            yield self._say("learns", fact=fact)

    def _limit(self, step: Step) -> str:
        amount = self.telling.amount(step.limit) if step.limit else ""
        if step.above is None:
            return self._say("limit", amount=amount)
        return self._say("limit-above", amount=amount, role=self.telling.role(step.above))

    def _who(self, kind: StepKind) -> str:
        return {StepKind.ESCALATE: "goes-to", StepKind.WAIT: "waits-for"}.get(kind, "only")

    def _link(self, block_id: str) -> StepLink:
        text = self._say("step-number", number=self.numbers[block_id])
        return StepLink(href=f"#step-{block_id}", text=text)

    def _say(self, what: str, **values: str | int) -> str:
        return say(f"library-{what}", self.telling.language, **values)
