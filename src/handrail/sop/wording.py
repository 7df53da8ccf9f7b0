from collections.abc import Iterator

from handrail.sop.document import (
    AnyOrder,
    Block,
    Choose,
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
    for fact in procedure.facts:
        yield f"fact {fact.name}", fact.label
        for option, label in fact.option_labels:
            yield f"fact {fact.name}={option}", label
        if fact.unit is not None:
            yield f"unit {fact.name}", fact.unit
    for block in blocks_of(procedure.body):
        yield from _texts_in(block)


def _texts_in(block: Block) -> Iterator[tuple[str, Text]]:
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
            yield f"{block.id} {name}", text


def _is_ours(block: Block, name: str, text: Text) -> bool:
    """Return whether the product said it because the author said nothing."""
    if name in {"way yes", "way no"}:
        return text == in_all_languages(f"sop-{name.removeprefix('way ')}")
    if isinstance(block, Step) and block.outcome is not None and name == "text":
        return text == in_all_languages(f"sop-outcome-{block.outcome}")
    return False
