from collections.abc import Iterator

from handrail.sop.document import (
    AnyOrder,
    Block,
    Choose,
    FactDeclaration,
    Procedure,
    Sequence,
    Step,
    blocks_of,
)
from handrail.sop.plain import Plain, without_nothing
from handrail.sop.text import Text, in_all_languages
from handrail.sop.variant import Variant
from handrail.sop.vocabulary import AIDET
from handrail.words import Language


def wording_of(procedure: Procedure, language: Language) -> Plain:
    """Return what the procedure says in a language, and what it says in every language."""
    texts = {
        place: said
        for place, text in texts_of(procedure)
        for written, said in text.wordings
        if written == language
    }
    return without_nothing(
        {
            "texts": {**texts},
            "when": list(dict(procedure.when).get(language, ())),
            "opens when": list(dict(procedure.opens_when).get(language, ())),
            "evidence": procedure.need.evidence if procedure.need else None,
            "owner": procedure.owner,
            "stage": procedure.stage,
            "goals": list(procedure.goals),
            "tone": procedure.tone,
            "memory acronym": _own(procedure.memory_acronym),
            "steps": {step.id: _manner(step) for step in procedure.steps()},
        }
    )


def languages_of(procedure: Procedure) -> tuple[Language, ...]:
    """Return the languages in which somebody wrote anything of the procedure."""
    written = {language for _, text in texts_of(procedure) for language, _ in text.wordings}
    phrases_in = (*procedure.when, *procedure.opens_when)
    listened_for = {language for language, phrases in phrases_in if phrases}
    return tuple(language for language in Language if language in written | listened_for)


def _own(acronym: str) -> str | None:
    return None if acronym == AIDET else acronym


def _manner(step: Step) -> Plain:
    return without_nothing(
        {
            "verbatim": step.verbatim,
            "source": step.source,
            "cites": list(step.cites),
            "covers": list(step.covers),
            "variants": [_occasion(variant) for variant in step.variants],
        }
    )


def _occasion(variant: Variant) -> Plain:
    rule = variant.when.source if variant.when else None
    return without_nothing({"channel": list(variant.channels), "tone": variant.tone, "when": rule})


def texts_of(procedure: Procedure) -> Iterator[tuple[str, Text]]:
    """Yield each text that somebody wrote, with a name for its place."""
    yield from texts_of_head(procedure)
    for fact in procedure.facts:
        for name, text in texts_of_fact(fact):
            yield _PLACES_OF_A_FACT[name.partition("=")[0]].format(fact=fact.name, name=name), text
    for block in blocks_of(procedure.body):
        if not isinstance(block, Sequence):
            yield from ((f"{block.id} {name}", text) for name, text in texts_of_block(block))


_PLACES_OF_A_FACT = {"label": "fact {fact}", "": "fact {fact}{name}", "unit": "unit {fact}"}
"""What the texts of a fact are called in hashes, which never change."""


def texts_of_head(procedure: Procedure) -> Iterator[tuple[str, Text]]:
    """Yield the texts that stand before the facts, each with its name."""
    yield "title", procedure.title
    yield "department", procedure.department
    yield "purpose", procedure.purpose
    yield "outcome", procedure.outcome
    if procedure.need:
        yield "need", procedure.need.says
    for term, meaning in procedure.terms:
        yield f"term {term}", meaning
    for other, when in procedure.instead:
        yield f"instead {other}", when


def texts_of_fact(fact: FactDeclaration) -> Iterator[tuple[str, Text]]:
    """Yield the texts of a fact, each with its name; that of an option is such as "=gold"."""
    yield "label", fact.label
    for option, label in fact.option_labels:
        yield f"={option}", label
    if fact.unit is not None:
        yield "unit", fact.unit


def texts_of_block(block: Block) -> Iterator[tuple[str, Text]]:
    """Yield the texts of a block itself, each with its name, without those that are ours."""
    if isinstance(block, Sequence):
        return
    found: list[tuple[str, Text | None]] = [("text", block.text)]
    match block:
        case Step(say=said, why=why, undo=undo, variants=variants, parts=parts):
            found += [("say", said), ("why", why), ("undo", undo)]
            found += [(f"say {at}", each.say) for at, each in enumerate(variants, start=1)]
            found += [(f"part {name}", label) for name, label in parts]
        case AnyOrder(why=why):
            found += [("why", why)]
        case Choose(branches=branches, why=why):
            found += [("why", why), *((f"way {way.id}", way.text) for way in branches)]
    for name, text in found:
        if text is not None and not _is_ours(block, name, text):
            yield name, text


def _is_ours(block: Block, name: str, text: Text) -> bool:
    """Return whether the product said it because the author said nothing."""
    if name in {"way yes", "way no"}:
        return text == in_all_languages(f"sop-{name.removeprefix('way ')}")
    if isinstance(block, Step) and block.outcome is not None and name == "text":
        return text == in_all_languages(f"sop-outcome-{block.outcome}")
    return False
