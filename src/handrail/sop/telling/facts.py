"""What a procedure asks or looks up, with everything there is to know of each fact."""

from collections.abc import Iterator

from handrail.sop.answer_bounds import say_bound
from handrail.sop.document import FactDeclaration, Personal
from handrail.sop.telling.telling import Telling
from handrail.sop.telling.told import ToldFact
from handrail.words import say


def told_facts(telling: Telling) -> tuple[ToldFact, ...]:
    """Return each fact's label, with what its answers are and where they come from."""
    return tuple(
        ToldFact(telling.text(fact.label), tuple(_details(fact, telling)))
        for fact in telling.procedure.facts
    )


def _details(fact: FactDeclaration, telling: Telling) -> Iterator[str]:
    language = telling.language
    yield say(f"library-type-{fact.declared.type.replace('_', '-')}", language)
    if fact.option_labels:
        yield ", ".join(label.said_in(language) for _, label in fact.option_labels)
    if fact.unit is not None:
        yield say("library-unit", language, unit=fact.unit.said_in(language))
    if fact.looks_like:
        yield say("library-looks-like", language, masks=telling.either(list(fact.looks_like)))
    if fact.at_least is not None:
        yield say("library-at-least", language, bound=say_bound(fact.at_least, fact, language))
    if fact.at_most is not None:
        yield say("library-at-most", language, bound=say_bound(fact.at_most, fact, language))
    if fact.comes_from is not None:
        yield say("library-comes-from", language, source=fact.comes_from)
    if fact.personal is not Personal.NO:
        yield say(f"library-personal-{fact.personal}", language)
