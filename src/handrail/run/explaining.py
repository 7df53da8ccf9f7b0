"""An explanation in words."""

from collections.abc import Iterable, Iterator

from handrail.rules import Verdict
from handrail.run.explain import Explanation
from handrail.run.machine import Machine
from handrail.run.missing import Missing
from handrail.sop.document import Choose, Sequence, Step, Strength
from handrail.words import Language, Sentence, sentence
from handrail.words.figures import one_of


def told(explanation: Explanation, machine: Machine, language: Language) -> tuple[Sentence, ...]:
    """Return the explanation, a sentence for each thing that it knows, to be said in order."""
    return tuple(_Telling(machine, language).sentences(explanation))


def told_missing(
    missing: Iterable[Missing], machine: Machine, language: Language
) -> tuple[Sentence, ...]:
    """Return a sentence for each thing that is waited for."""
    telling = _Telling(machine, language)
    return tuple(telling.missing(each) for each in missing)


class _Telling:
    def __init__(self, machine: Machine, language: Language) -> None:
        self.machine, self.language = machine, language

    def sentences(self, explanation: Explanation) -> Iterator[Sentence]:
        yield sentence(f"explain-{explanation.position}")
        yield from self._binding(explanation)
        if explanation.elsewhere is not None:
            letter = explanation.elsewhere.letter
            way = self._way(letter.block, letter.branch)
            yield sentence("explain-elsewhere", choice=self.title(letter.block), way=way)
        for choice in explanation.choices:
            yield sentence("explain-choice-open", choice=self.title(choice))
        if explanation.ahead:
            names = "; ".join(self.title(block) for block in explanation.ahead)
            yield sentence("explain-ahead", steps=names)
        for missing in explanation.missing:
            yield self.missing(missing)
        yield from self._ruling(explanation)

    def title(self, block: str) -> str:
        """Return what a block says, without its full stop."""
        found = self.machine.node(block).block
        if isinstance(found, Sequence):
            return block
        return found.text.said_in(self.language).rstrip(".")

    def _binding(self, explanation: Explanation) -> Iterator[Sentence]:
        step = explanation.block
        if isinstance(step, Step) and step.strength is Strength.MUST:
            whose = step.rule_of.value if step.rule_of else "company"
            source = step.source or ", ".join(step.cites) or "-"
            yield sentence("explain-must", whose=whose, source=source)

    def missing(self, missing: Missing) -> Sentence:
        """Return what is waited for."""
        return sentence(
            f"explain-missing-{missing.lack}",
            step=self.title(missing.block),
            role=self._roles(missing),
        )

    def _roles(self, missing: Missing) -> str:
        """Return the roles of which one is enough."""
        roles = (missing.role, *missing.or_roles) if missing.role else ()
        return one_of([role.replace("_", " ") for role in roles], self.language) if roles else ""

    def _ruling(self, explanation: Explanation) -> Iterator[Sentence]:
        ruling, choice = explanation.ruling, explanation.block
        if ruling is None or not isinstance(choice, Choose):
            return
        if ruling.branch is not None:
            yield sentence("explain-ruled", way=self._way(choice.id, ruling.branch))
        elif ruling.verdict is Verdict.UNKNOWN:
            yield sentence("explain-rule-unknown")

    def _way(self, choice: str, branch: str | None) -> str:
        ways = {way.id: way.text for way in self.machine.choice(choice).branches}
        return ways[branch or ""].said_in(self.language)
