"""One thing said in several ways: by channel, by tone, or by what is known."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from handrail.rules import Facts, Rule, Verdict, compile_rule
from handrail.rules.evaluate import Judge
from handrail.sop.text import Text


@dataclass(frozen=True)
class Variant:
    """What is said where every condition holds; one that is not set always does."""

    say: Text
    channels: tuple[str, ...] = ()
    tone: str | None = None
    when: Rule | None = None

    @property
    def is_always(self) -> bool:
        """Return whether it has no condition."""
        return not self.channels and self.tone is None and self.when is None


@dataclass(frozen=True)
class Occasion:
    """Where and to whom something is said: the channel, the tone, and what is known."""

    channel: str
    tone: str | None
    facts: Facts


def said_on(variants: Iterable[Variant], otherwise: Text | None, occasion: Occasion) -> Text | None:
    """Return the first variant that fits the occasion, or what is said otherwise.

    A rule whose facts are not known does not fit.
    """
    return next((each.say for each in variants if _fits(each, occasion)), otherwise)


def _fits(variant: Variant, occasion: Occasion) -> bool:
    return (
        (not variant.channels or occasion.channel in variant.channels)
        and variant.tone in (None, occasion.tone)
        and (variant.when is None or _holds(variant.when, occasion.facts))
    )


def _holds(rule: Rule, facts: Facts) -> bool:
    return _judge(rule)(facts).verdict is Verdict.TRUE


@lru_cache(maxsize=1_024)
def _judge(rule: Rule) -> Judge:
    return compile_rule(rule)
