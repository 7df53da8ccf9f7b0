"""What the rules of a choice say about the way to take."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from handrail.rules import Value, Verdict, compile_rule
from handrail.sop.document import Choose


@dataclass(frozen=True)
class Ruling:
    """What the rules of a choice say.

    Attributes:
        branch: the way that they take, or None.
        verdict: of the rule that decided: true for its own way, false for the way that is left.
            Unknown where a rule before it can't tell, and where no way is left for the case.
        read: the names of the facts that this rests on.
    """

    branch: str | None
    verdict: Verdict
    read: frozenset[str]


Judge = Callable[[Mapping[str, Value]], Ruling]
"""Return the ruling on what is known."""


def judge_of(choice: Choose) -> Judge:
    """Return how the choice is decided by its rules: the first way whose rule holds is taken.

    A rule that can't tell hides every way behind it. Where none holds, a last way without a rule
    is taken.
    """
    ways = tuple(zip((branch.id for branch in choice.branches), choice.rules, strict=True))
    ruled = tuple((way, compile_rule(rule)) for way, rule in ways if rule is not None)
    left = next((way for way, rule in ways if rule is None), None)

    def judge(facts: Mapping[str, Value]) -> Ruling:
        read: frozenset[str] = frozenset()
        for way, rule in ruled:
            found = rule(facts)
            read |= found.read
            if found.verdict is Verdict.TRUE:
                return Ruling(way, found.verdict, read)
            if found.verdict is Verdict.UNKNOWN:
                return Ruling(None, found.verdict, read)
        return Ruling(left, Verdict.UNKNOWN if left is None else Verdict.FALSE, read)

    return judge
