"""What an aspect was or is, in the reader's words."""

from collections.abc import Callable, Mapping

from handrail.clock import Duration
from handrail.rules import Money, Rule
from handrail.sop.answer_bounds import say_bound
from handrail.sop.approver import Approver
from handrail.sop.diff.aspect import Aspect
from handrail.sop.diff.reader import Reader
from handrail.sop.diff.worth import OnlyIf, Worth, as_written
from handrail.sop.document import FactDeclaration
from handrail.sop.schedule import After, Daily, Monthly, OnDemand, Weekly
from handrail.words import say


def say_worth(aspect: Aspect, worth: Worth, reader: Reader, *, fact: str | None = None) -> str:
    """Return the value in words; "" for nothing.

    Args:
        fact: the fact whose bounds or answers these are.
    """
    declared = reader.declared(fact) if fact is not None else None
    return _Saying(aspect, reader, declared).whole(worth)


class _Saying:
    def __init__(self, aspect: Aspect, reader: Reader, fact: FactDeclaration | None) -> None:
        self.aspect, self.reader, self.fact = aspect, reader, fact
        self.language = reader.language

    def whole(self, worth: Worth) -> str:
        match worth:
            case None | ():
                return self._nothing()
            case tuple() if self.aspect in {Aspect.WHO, Aspect.CHANNELS}:
                return self.reader.telling.either([self.whole(each) for each in worth])
            case tuple():
                between = "; " if self.aspect is Aspect.OCCASIONS else ", "
                return between.join(self.whole(each) for each in worth)
            case Rule():
                return self.reader.rule(worth)
            case OnlyIf():
                return self.reader.occasion(worth)
            case Approver():
                return self._tier(worth)
            case OnDemand() | After() | Daily() | Weekly() | Monthly():
                return self.reader.schedule(worth)
            case Duration():
                return self.reader.telling.time(worth)
            case _ if self.aspect in {Aspect.AT_LEAST, Aspect.AT_MOST} and self.fact is not None:
                return say_bound(worth, self.fact, self.language)
            case Money():
                return self.reader.telling.amount(worth)
            case str():
                return _SAID.get(self.aspect, _as_it_is)(self, worth)
            case _:
                return str(as_written(worth))

    def _nothing(self) -> str:
        """Return what holds where a file says nothing, "" if that is nothing."""
        match self.aspect:
            case Aspect.AFTER:
                return say("diff-start-of-run", self.language)
            case Aspect.CHANNELS | Aspect.CHANNELS_OF_ALL:
                return say("diff-all-channels", self.language)
            case _:
                return ""

    def _tier(self, approver: Approver) -> str:
        role = self.reader.telling.role(approver.role)
        if not approver.up_to:
            return say("diff-tier-rest", self.language, role=role)
        amount = self.reader.telling.either(
            [self.reader.telling.amount(each) for each in approver.up_to]
        )
        return say("diff-tier", self.language, role=role, amount=amount)

    def sentence(self, area: str, word: str) -> str:
        written = word.replace(" ", "-").replace("_", "-")
        return say(f"{area}-{written}", self.language)

    def quoted(self, text: str) -> str:
        return say("diff-quoted", self.language, text=text.rstrip("."))


def _as_it_is(saying: _Saying, word: str) -> str:
    return saying.quoted(word)


def _spoken(area: str) -> Callable[[_Saying, str], str]:
    """Return how a word of the format is said: by the sentence of this area that it names."""
    return lambda saying, word: saying.sentence(area, word)


def _option(saying: _Saying, option: str) -> str:
    labels = dict(saying.fact.option_labels) if saying.fact else {}
    return labels[option].said_in(saying.language) if option in labels else option


_SAID: Mapping[Aspect, Callable[[_Saying, str], str]] = {
    Aspect.PURPOSE: _spoken("diff-kind-of-procedure"),
    Aspect.CHANNELS_OF_ALL: _spoken("web-channel"),
    Aspect.CHANNELS: _spoken("web-channel"),
    Aspect.STANDARDS: lambda _, listed: listed,
    Aspect.STAGE: _spoken("diff-stage"),
    Aspect.TONE: _spoken("library-tone"),
    Aspect.TYPE: _spoken("library-type"),
    Aspect.OPTIONS: _option,
    Aspect.FACT_OF: _spoken("diff-fact-of"),
    Aspect.PERSONAL: _spoken("diff-personal"),
    Aspect.LOOKS_LIKE: lambda _, mask: mask,
    Aspect.COMES_FROM: lambda _, name: name,
    Aspect.KIND: lambda saying, kind: saying.quoted(saying.sentence("library-kind", kind)),
    Aspect.RULE_OF: _spoken("diff-rule-of"),
    Aspect.CITES: lambda _, source: source,
    Aspect.CRITICAL: _spoken("diff-critical"),
    Aspect.STYLE: _spoken("diff-style"),
    Aspect.COVERS: _spoken("library-covers"),
    Aspect.OUTCOME: lambda saying, word: saying.quoted(say(f"sop-outcome-{word}", saying.language)),
    Aspect.NEEDS: lambda saying, block: saying.quoted(saying.reader.title(block)),
    Aspect.AFTER: lambda saying, block: saying.quoted(saying.reader.title(block)),
    Aspect.WHO: lambda saying, role: saying.reader.telling.role(role),
    Aspect.OWNER: lambda saying, role: saying.reader.telling.role(role),
    Aspect.SECOND_PERSON: lambda saying, role: saying.reader.telling.role(role),
    Aspect.INTO: lambda saying, fact: saying.quoted(saying.reader.fact(fact)),
    Aspect.UNTIL: lambda saying, fact: saying.quoted(saying.reader.fact(fact)),
    Aspect.WAS: lambda _, name: name,
    Aspect.USE: lambda _, name: name,
    Aspect.WITH: lambda _, bound: bound,
    Aspect.PROCEDURE: lambda _, name: name,
}
"""How a word of the format is said; where nothing stands here, in quotes."""
