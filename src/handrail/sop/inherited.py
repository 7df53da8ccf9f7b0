from dataclasses import dataclass

from handrail.sop.document import RuleOf, Strength
from handrail.sop.reading import Fields
from handrail.sop.values import member, one_of, word
from handrail.sop.vocabulary import CRITICAL


@dataclass(frozen=True)
class Inherited:
    """How binding a step is, and by whose rule, as its block says or as it says itself."""

    strength: Strength = Strength.SHOULD
    rule_of: RuleOf | None = None
    source: str | None = None
    critical: str | None = None

    def within(self, found: Fields) -> "Inherited":
        """Return what holds within a block or step: what it says itself comes first."""
        strength = found.read("strength", member(Strength))
        outer = self if strength is None else Inherited(strength)
        return Inherited(
            outer.strength,
            found.read("rule of", member(RuleOf)) or outer.rule_of,
            found.read("source", word) or outer.source,
            found.read("critical", one_of(CRITICAL)) or outer.critical,
        )
