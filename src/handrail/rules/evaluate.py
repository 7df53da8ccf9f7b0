"""A rule as a function of what is known: closures made once, called for every decision.

Every atom is answered, then the logic is applied to the answers; there is no short cut, because
what a verdict rests on must not depend on the order of evaluation. The same answers always give
the same outcome, so the latest ones are kept.

The function is total. What is missing, has the wrong type or does not exist (a division by zero)
is not known, and the logic goes on from there; nothing is raised for any facts.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from typing import Final

from handrail.rules.answer import compile_atom
from handrail.rules.syntax import AllOf, AnyOf, Condition, Not, Rule, atoms_in, facts_in
from handrail.rules.types import Facts
from handrail.rules.values import Read, compile_fact
from handrail.rules.verdict import Outcome, Verdict, conjunction, disjunction, negation

Judge = Callable[[Facts], Outcome]

_OUTCOMES_KEPT: Final = 256
_NOTHING: Final[frozenset[str]] = frozenset()
_VERDICTS: Final = {True: Verdict.TRUE, False: Verdict.FALSE, None: Verdict.UNKNOWN}


def compile_rule(rule: Rule) -> Judge:
    """Return the function that judges the rule on any facts."""
    return compile_condition(rule.condition)


def compile_condition(condition: Condition) -> Judge:
    """Return the function that judges the condition on any facts."""
    answers_of = [compile_atom(atom) for atom in atoms_in(condition)]
    readers = {fact.name: compile_fact(fact.name) for fact in facts_in(condition)}
    settle = lru_cache(_OUTCOMES_KEPT)(partial(_settled, condition))

    def judge(facts: Facts) -> Outcome:
        answers = tuple([answer(facts) for answer in answers_of])
        return settle(answers, _missing(readers, facts) if None in answers else _NOTHING)

    return judge


def _missing(readers: Mapping[str, Read], facts: Facts) -> frozenset[str]:
    return frozenset(name for name, read in readers.items() if read(facts) is None)


def _settled(
    condition: Condition, answers: Sequence[bool | None], missing: frozenset[str]
) -> Outcome:
    """Return the condition's outcome from its atoms' answers, which stand in their order."""
    rests = (frozenset(fact.name for fact in facts_in(atom)) for atom in atoms_in(condition))
    outcomes = (
        Outcome(_VERDICTS[answer], names - missing, names & missing)
        for names, answer in zip(rests, answers, strict=True)
    )
    return _logic(condition, outcomes)


def _logic(condition: Condition, outcomes: Iterator[Outcome]) -> Outcome:
    match condition:
        case Not(inner):
            return negation(_logic(inner, outcomes))
        case AllOf(parts):
            return conjunction([_logic(part, outcomes) for part in parts])
        case AnyOf(parts):
            return disjunction([_logic(part, outcomes) for part in parts])
        case _:
            return next(outcomes)
