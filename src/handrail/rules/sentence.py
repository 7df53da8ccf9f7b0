"""A rule in words, line by line: "Age of the order: 12 - at most 30".

A line has its subject first and its condition after it, which reads well in every language
whatever the gender and number of the subject. Lines are values; they are said in the reader's
language when there is a reader.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, tzinfo
from typing import Final

from handrail.rules.evaluate import compile_condition
from handrail.rules.naming import Labels
from handrail.rules.phrase import Phrase, say_part
from handrail.rules.syntax import AllOf, AnyOf, Condition, Not, Rule
from handrail.rules.telling import Telling
from handrail.rules.types import Declared, Facts
from handrail.rules.verdict import NEGATION, Verdict
from handrail.words import Language

_INDENT: Final = "  "


@dataclass(frozen=True)
class Line:
    """One condition of a rule; `level` counts the conditions it is inside of."""

    level: int
    phrase: Phrase
    verdict: Verdict | None = None


def to_sentence(
    rule: Rule, *, labels: Labels, declared: Mapping[str, Declared] | None = None
) -> tuple[Line, ...]:
    """Return what the rule asks: "Age of the order: at most 30".

    Declarations tell days from quantities where the rule compares two facts.
    """
    return _told(rule, Telling(labels, declared or {}, facts=None))


def explain(
    rule: Rule, facts: Facts, *, labels: Labels, declared: Mapping[str, Declared] | None = None
) -> tuple[Line, ...]:
    """Return what the rule asks and what it found: "Age of the order: 12 - at most 30".

    Each line has the verdict on its own condition.
    """
    return _told(rule, Telling(labels, declared or {}, facts))


def say_lines(lines: tuple[Line, ...], language: Language, *, zone: tzinfo = UTC) -> str:
    """Return the lines in the language, indented by their level."""
    return "\n".join(
        _INDENT * line.level + say_part(line.phrase, language, zone=zone) for line in lines
    )


def _told(rule: Rule, telling: Telling) -> tuple[Line, ...]:
    return tuple(_lines(rule.condition, telling, wanted=True, level=0))


def _lines(condition: Condition, telling: Telling, *, wanted: bool, level: int) -> Iterator[Line]:
    """Yield the lines of the condition, or of its opposite if it is wanted not to hold.

    No language has to say "not": what a `!` stands before is told by De Morgan's laws.
    """
    match condition:
        case Not(inner):
            yield from _lines(inner, telling, wanted=not wanted, level=level)
        case AllOf(parts) | AnyOf(parts):
            is_all = isinstance(condition, AllOf) is wanted
            heading = Phrase("rules-all" if is_all else "rules-any")
            yield Line(level, heading, _verdict(condition, telling, wanted=wanted))
            for part in parts:
                yield from _lines(part, telling, wanted=wanted, level=level + 1)
        case _:
            phrase = telling.phrase(condition, wanted=wanted)
            yield Line(level, phrase, _verdict(condition, telling, wanted=wanted))


def _verdict(condition: Condition, telling: Telling, *, wanted: bool) -> Verdict | None:
    if telling.facts is None:
        return None
    verdict = compile_condition(condition)(telling.facts).verdict
    return verdict if wanted else NEGATION[verdict]
