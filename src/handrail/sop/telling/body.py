"""The steps of a procedure as a numbered document, told from its block tree."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from handrail.sop.document import (
    AnyOrder,
    Block,
    Branch,
    Call,
    Choose,
    Optional,
    Repeat,
    Sequence,
    Step,
    Strength,
    Use,
    blocks_of,
)
from handrail.sop.telling.telling import Telling
from handrail.sop.telling.terms import list_terms, occasion, step_terms
from handrail.sop.telling.told import (
    Need,
    Part,
    ToldFork,
    ToldGroup,
    ToldStep,
    ToldVariant,
    ToldWay,
    Wording,
)
from handrail.sop.variant import Variant
from handrail.sop.vocabulary import LETTERS
from handrail.words import say


def told_body(telling: Telling) -> tuple[Part, ...]:
    """Return the document, part by part; numbers run through it from the first to the last."""
    return _Body(telling).parts(telling.procedure.body)


@dataclass(frozen=True)
class _Body:
    telling: Telling
    numbers: dict[str, int] = field(init=False)

    def __post_init__(self) -> None:
        blocks = blocks_of(self.telling.procedure.body)
        named = (each for each in blocks if not isinstance(each, Sequence))
        numbers = {block.id: number for number, block in enumerate(named, start=1)}
        object.__setattr__(self, "numbers", numbers)

    def parts(self, *blocks: Block) -> tuple[Part, ...]:
        return tuple(part for block in blocks for part in self._of(block))

    def _of(self, block: Block) -> Iterator[Part]:
        match block:
            case Sequence(blocks=inner):
                yield from self.parts(*inner)
            case Step():
                yield self._step(block)
            case AnyOrder():
                terms = list_terms(block, self.telling)
                yield self._group(block, *block.blocks, terms=terms, why=block)
            case Choose():
                yield self._fork(block)
            case Repeat(body=body, limit=limit):
                yield self._group(block, body, terms=(self._say("repeat-limit", count=limit),))
            case Optional(body=body):
                yield self._group(block, body)
            case Use():
                yield self._use(block)
            case Call(body=body, procedure=used):
                yield self._called(block, used, body)

    def _step(self, step: Step) -> ToldStep:
        telling = self.telling
        return ToldStep(
            id=step.id,
            number=self.numbers[step.id],
            kind=step.kind,
            kind_in_words=self._say(f"kind-{step.kind}"),
            text=telling.text(step.text),
            strength=step.strength,
            rule_of=step.rule_of,
            binding=self._binding(step),
            source=step.source or "",
            say=telling.wording(step.say),
            variants=tuple(self._variant(variant) for variant in step.variants),
            verbatim=step.verbatim,
            why=telling.perhaps(step.why),
            terms=tuple(step_terms(step, telling, self.numbers)),
            parts=tuple(telling.text(label) for _, label in step.parts),
            needs=tuple(Need(id, self.numbers[id]) for id in step.needs if id in self.numbers),
            undo=telling.perhaps(step.undo),
            covers=tuple(map(self._letter, step.covers)),
        )

    def _letter(self, letter: str) -> str:
        """Return what a letter stands for; a company's own is said as it is written."""
        return self._say(f"covers-{letter.replace(' ', '-')}") if letter in LETTERS else letter

    def _group(
        self,
        block: AnyOrder | Repeat | Optional,
        *inner: Block,
        terms: tuple[str, ...] = (),
        why: AnyOrder | None = None,
    ) -> ToldGroup:
        kinds = {AnyOrder: "any-order", Repeat: "repeat", Optional: "optional"}
        return ToldGroup(
            id=block.id,
            number=self.numbers[block.id],
            kind_in_words=self._say(f"kind-{kinds[type(block)]}"),
            text=self.telling.text(block.text),
            parts=self.parts(*inner),
            is_ordered=not isinstance(block, AnyOrder),
            terms=terms,
            why=self.telling.perhaps(why.why) if why else None,
        )

    def _use(self, use: Use) -> ToldGroup:
        name = Wording(use.procedure.replace("-", " "))
        binds = tuple(
            self._say("use-bind", theirs=_in_words(theirs), ours=self.telling.bound(ours))
            for theirs, ours in use.binds
        )
        text = self.telling.text(use.text) if use.text else name
        terms = (self._say("uses", procedure=use.procedure), *binds)
        return self._used(use.id, text, (), terms)

    def _called(self, call: Call, used: str, body: Sequence) -> ToldGroup:
        terms = (self._say("uses", procedure=used),)
        return self._used(call.id, self.telling.text(call.text), self.parts(body), terms)

    def _used(
        self, name: str, text: Wording, parts: tuple[Part, ...], terms: tuple[str, ...]
    ) -> ToldGroup:
        return ToldGroup(
            id=name,
            number=self.numbers[name],
            kind_in_words=self._say("kind-use"),
            text=text,
            parts=parts,
            is_ordered=True,
            terms=terms,
            why=None,
        )

    def _fork(self, choice: Choose) -> ToldFork:
        return ToldFork(
            id=choice.id,
            number=self.numbers[choice.id],
            kind_in_words=self._say("kind-choose"),
            text=self.telling.text(choice.text),
            ways=tuple(self._way(branch) for branch in choice.branches),
            rule=self.telling.rule(choice.rule) if choice.rule else (),
            why=self.telling.perhaps(choice.why),
        )

    def _way(self, branch: Branch) -> ToldWay:
        return ToldWay(
            title=self.telling.text(branch.text),
            parts=self.parts(branch.body),
            rule=self.telling.rule(branch.rule) if branch.rule else (),
        )

    def _binding(self, step: Step) -> str:
        match step.strength:
            case Strength.MUST:
                return self._say(f"must-{step.rule_of}" if step.rule_of else "must")
            case Strength.MAY:
                return self._say("may")
            case Strength.SHOULD:
                return ""

    def _variant(self, variant: Variant) -> ToldVariant:
        telling = self.telling
        return ToldVariant(
            occasion=", ".join(occasion(variant, telling)),
            rule=telling.rule(variant.when) if variant.when else (),
            say=telling.filled(variant.say),
        )

    def _say(self, what: str, **values: str | int) -> str:
        return say(f"library-{what}", self.telling.language, **values)


def _in_words(theirs: str) -> str:
    """Return the name of a fact whose label another file has."""
    return theirs.replace(".", " ").replace("_", " ")
