from decimal import Decimal

from handrail.clock import Standard
from handrail.rules import Money
from handrail.rules import Value as FactValue
from handrail.sop.document import FactDeclaration, FactOf, Need, Procedure, usually_personal
from handrail.sop.keys import FACT, NEED, STANDARD
from handrail.sop.render.fields import (
    Writers,
    fields_of,
    money,
    one_or_several,
    short_text,
    text,
    words,
    yes,
)
from handrail.sop.render.yaml import Mapping, Short, Written
from handrail.sop.schedule import write_schedule
from handrail.sop.text import Text
from handrail.sop.vocabulary import AIDET, FORMAT
from handrail.words import SOURCE, Language

HEAD_WRITERS: Writers[Procedure] = {
    "handrail": lambda _: FORMAT,
    "procedure": lambda of: of.id,
    "kind": lambda of: of.kind.value,
    "title": lambda of: text(of.title),
    "department": lambda of: text(of.department),
    "purpose": lambda of: text(of.purpose),
    "outcome": lambda of: text(of.outcome),
    "need": lambda of: None if of.need is None else fields_of(of.need, NEED, NEED_WRITERS),
    "owner": lambda of: of.owner,
    "stage": lambda of: of.stage,
    "channels": lambda of: words(of.channels),
    "goals": lambda of: words(of.goals),
    "tone": lambda of: of.tone,
    "memory acronym": lambda of: None if of.memory_acronym == AIDET else of.memory_acronym,
    "terms": lambda of: _texts(of.terms) or None,
    "when": lambda of: _phrases(of.when) or None,
    "instead": lambda of: _texts(of.instead) or None,
    "opens when": lambda of: _phrases(of.opens_when) or None,
    "holds effects": lambda of: yes(of.holds_effects),
    "schedule": lambda of: None if of.schedule is None else write_schedule(of.schedule),
    "standards": lambda of: _standards(of) or None,
    "facts": lambda of: {fact.name: _fact(fact) for fact in of.facts} or None,
}

NEED_WRITERS: Writers[Need] = {
    "says": lambda need: text(need.says),
    "evidence": lambda need: need.evidence,
}

STANDARD_WRITERS: Writers[Standard] = {
    "allowance": lambda standard: _allowance(standard),
    "statutory": lambda standard: yes(standard.statutory),
}

FACT_WRITERS: Writers[FactDeclaration] = {
    "label": lambda fact: short_text(fact.label),
    "type": lambda fact: fact.declared.type.value,
    "of": lambda fact: None if fact.of is FactOf.CASE else fact.of.value,
    "options": lambda fact: _options(fact),
    "looks like": lambda fact: one_or_several(fact.looks_like),
    "at least": lambda fact: _bound(fact.at_least),
    "at most": lambda fact: _bound(fact.at_most),
    "unit": lambda fact: short_text(fact.unit),
    "comes from": lambda fact: fact.comes_from,
    "personal": lambda fact: _personal(fact),
}


def _fact(fact: FactDeclaration) -> Written:
    return fields_of(fact, FACT, FACT_WRITERS)


def _options(fact: FactDeclaration) -> Written | None:
    if not fact.option_labels:
        return None
    are_plain = all(label == Text(((SOURCE, name),)) for name, label in fact.option_labels)
    if are_plain:
        return Short([name for name, _ in fact.option_labels])
    return {name: short_text(label) or name for name, label in fact.option_labels}


def _bound(value: FactValue | None) -> Written | None:
    match value:
        case None:
            return None
        case Money():
            return money(value)
        case Decimal():
            return f"{value:f}"
        case _:
            return str(value)


def _personal(fact: FactDeclaration) -> Written | None:
    is_usual = fact.personal is usually_personal(fact.declared.type)
    return None if is_usual else fact.personal.value


def _texts(several: tuple[tuple[str, Text], ...]) -> Mapping:
    return {name: text(meaning) or name for name, meaning in several}


def _phrases(several: tuple[tuple[Language, tuple[str, ...]], ...]) -> Mapping:
    return {language.value: list(phrases) for language, phrases in several}


def _standards(procedure: Procedure) -> Mapping:
    return {
        channel: {_measure(standard): _standard(standard) for standard in standards}
        for channel, standards in procedure.standards
    }


def _allowance(standard: Standard) -> Written:
    if standard.rings:
        return f"{standard.rings} ring{'' if standard.rings == 1 else 's'}"
    return standard.allowance.to_text()


def _measure(standard: Standard) -> str:
    return standard.measure.value.replace("_", " ")


def _standard(standard: Standard) -> Written:
    written = fields_of(standard, STANDARD, STANDARD_WRITERS)
    return Short(written) if len(written) > 1 else written["allowance"]
