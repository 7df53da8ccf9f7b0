"""An atom in words: what it asks about, what is known of that, and what it asks for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Final

from handrail.rules.naming import Labels, name_of
from handrail.rules.phrase import Part, Phrase, Row
from handrail.rules.syntax import (
    Among,
    Atom,
    Compare,
    Comparison,
    Fact,
    Literal,
    OneOf,
    Term,
    TextIs,
    TextTest,
)
from handrail.rules.types import Declared, Facts, Type, Value
from handrail.rules.values import compile_term

_QUANTITY: Final = {
    Comparison.DIFFERENT: "rules-different",
    Comparison.LESS: "rules-less",
    Comparison.AT_MOST: "rules-at-most",
    Comparison.MORE: "rules-more",
    Comparison.AT_LEAST: "rules-at-least",
}
_TIME: Final = {
    Comparison.DIFFERENT: "rules-different",
    Comparison.LESS: "rules-before",
    Comparison.AT_MOST: "rules-until",
    Comparison.MORE: "rules-after",
    Comparison.AT_LEAST: "rules-from",
}
_TEXT: Final = {
    (TextTest.STARTS_WITH, True): "rules-starts-with",
    (TextTest.STARTS_WITH, False): "rules-starts-otherwise",
    (TextTest.CONTAINS, True): "rules-contains",
    (TextTest.CONTAINS, False): "rules-contains-not",
}
_TIMES: Final = frozenset({Type.DATE, Type.TIME, Type.MOMENT})


@dataclass(frozen=True)
class Telling:
    """What telling a rule needs: labels, declarations, and the facts if their values are told."""

    labels: Labels
    declared: Mapping[str, Declared]
    facts: Facts | None

    def phrase(self, atom: Atom, *, wanted: bool) -> Phrase:
        """Return the words of the atom, or of its opposite if it is wanted not to hold."""
        match atom:
            case Literal(value):
                return Phrase("rules-always" if value is wanted else "rules-never")
            case Fact():
                return self._equal(atom, wanted)
            case Compare(operator, left, right):
                return self._compare(operator if wanted else operator.opposite, left, right)
            case OneOf(term, options):
                values = Row(tuple(option.value for option in options), between=", ")
                return self._asks(term, "rules-one-of" if wanted else "rules-none-of", values)
            case Among(term, several):
                lists = "rules-includes" if wanted else "rules-lacks"
                return self._asks(several, lists, self._limit(term))
            case TextIs(test, text, part):
                return self._asks(text, _TEXT[test, wanted], self._limit(part))

    def _compare(self, operator: Comparison, subject: Term, limit: Term) -> Phrase:
        if isinstance(subject, Literal) and not isinstance(limit, Literal):
            return self._compare(operator.mirrored, limit, subject)
        if operator is Comparison.EQUAL:
            return self._equal(subject, self._limit(limit))
        if self._is_time(subject) or self._is_time(limit):
            words = Phrase(_TIME[operator], {"limit": self._limit(limit)})
            return self._line(subject, words, finds="rules-finds-expected")
        return self._asks(subject, _QUANTITY[operator], self._limit(limit))

    def _equal(self, subject: Term, limit: Part) -> Phrase:
        return self._line(subject, limit, finds="rules-finds-expected")

    def _asks(self, subject: Term, condition: str, limit: Part) -> Phrase:
        return self._line(subject, Phrase(condition, {"limit": limit}), finds="rules-finds")

    def _line(self, subject: Term, condition: Part, *, finds: str) -> Phrase:
        name = name_of(subject, self.labels)
        if self.facts is None:
            return Phrase("rules-asks", {"subject": name, "condition": condition})
        value = self._value(subject)
        return Phrase(finds, {"subject": name, "value": value, "condition": condition})

    def _limit(self, term: Term) -> Part:
        name = name_of(term, self.labels)
        if self.facts is None or isinstance(term, Literal):
            return name
        return Phrase("rules-with-value", {"label": name, "value": self._value(term)})

    def _value(self, term: Term) -> Value | None:
        return None if self.facts is None else compile_term(term)(self.facts)

    def _is_time(self, term: Term) -> bool:
        if isinstance(term, Fact) and term.name in self.declared:
            return self.declared[term.name].type in _TIMES
        return isinstance(compile_term(term)(self.facts or {}), date | time)
