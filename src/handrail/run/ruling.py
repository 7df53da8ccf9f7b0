"""What the rules of a choice say about the way to take."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from handrail.rules import Value, Verdict, compile_rule
from handrail.run.event import quickly_made
from handrail.sop.document import Choose

_TRUE, _FALSE, _UNKNOWN = Verdict.TRUE, Verdict.FALSE, Verdict.UNKNOWN


class Ruling(NamedTuple):
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


class Ruler(NamedTuple):
    """The rules of a choice, and which facts they ask for."""

    choice: Choose
    judge: Judge
    asks: tuple[str, ...]


def facts_asked(choice: Choose) -> tuple[str, ...]:
    """Return the names of the facts that the choice's rules ask for."""
    rules = (rule for rule in choice.rules if rule is not None)
    return tuple(dict.fromkeys(name for rule in rules for name in rule.facts))


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
            verdict = found.verdict
            read = read | found.read if read else found.read
            if verdict is not _FALSE:
                taken = way if verdict is _TRUE else None
                return quickly_made(Ruling, (taken, verdict, read))
        return quickly_made(Ruling, (left, _UNKNOWN if left is None else _FALSE, read))

    return judge
