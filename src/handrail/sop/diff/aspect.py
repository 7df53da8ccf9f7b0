"""What of a procedure, a fact or a block can change, and where it is kept."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from handrail.rules.write import write_expression
from handrail.sop.diff.worth import OnlyIf, Worth
from handrail.sop.document import (
    AnyOrder,
    Block,
    Call,
    Choose,
    FactDeclaration,
    Optional,
    Procedure,
    Repeat,
    Sequence,
    Step,
    Use,
)
from handrail.sop.variant import Variant


class Aspect(StrEnum):
    """One side of something, spelt as its sentences are."""

    PROCEDURE = "procedure"
    PURPOSE = "kind-of-procedure"
    CHANNELS_OF_ALL = "channels-of-all"
    SCHEDULE = "schedule"
    HOLDS_EFFECTS = "holds-effects"
    STANDARDS = "standards"
    OWNER = "owner"
    STAGE = "stage"
    GOALS = "goals"
    TONE = "tone"
    EVIDENCE = "evidence"
    WHEN = "when"
    OPENS_WHEN = "opens-when"

    TYPE = "type"
    OPTIONS = "options"
    FACT_OF = "fact-of"
    LOOKS_LIKE = "looks-like"
    AT_LEAST = "at-least"
    AT_MOST = "at-most"
    COMES_FROM = "comes-from"
    PERSONAL = "personal"

    KIND = "kind"
    STRENGTH = "strength"
    RULE_OF = "rule-of"
    SOURCE = "source"
    CITES = "cites"
    CRITICAL = "critical"
    NEEDS = "needs"
    WHO = "who"
    SECOND_PERSON = "second-person"
    CHANNELS = "channels"
    INTO = "into"
    LIMITS = "limits"
    ABOVE = "above"
    PURSE = "purse"
    WITHIN = "within"
    AFTER = "after"
    FOR = "for"
    UNTIL = "until"
    PARTS = "parts"
    TEMPLATE = "template"
    OUTCOME = "outcome"
    UNDO = "undo"
    WAS = "was"
    STYLE = "style"
    VERBATIM = "verbatim"
    COVERS = "covers"
    OCCASIONS = "occasions"

    RULE = "rule"
    LIMIT = "limit"
    USE = "use"
    WITH = "with"


Known = Mapping[Aspect, Worth]

_OF_A_STEP: Mapping[Aspect, str] = {
    Aspect.STRENGTH: "strength",
    Aspect.RULE_OF: "rule_of",
    Aspect.SOURCE: "source",
    Aspect.CITES: "cites",
    Aspect.CRITICAL: "critical",
    Aspect.NEEDS: "needs",
    Aspect.WHO: "who",
    Aspect.SECOND_PERSON: "second_person",
    Aspect.CHANNELS: "channels",
    Aspect.INTO: "fact",
    Aspect.LIMITS: "limits",
    Aspect.ABOVE: "above",
    Aspect.PURSE: "purse",
    Aspect.WITHIN: "within",
    Aspect.AFTER: "after",
    Aspect.FOR: "lasts",
    Aspect.UNTIL: "until",
    Aspect.TEMPLATE: "template",
    Aspect.OUTCOME: "outcome",
    Aspect.STYLE: "style",
    Aspect.VERBATIM: "verbatim",
    Aspect.COVERS: "covers",
    Aspect.WAS: "was",
}
"""Where a step keeps each of its aspects."""


def of_head(procedure: Procedure) -> Known:
    """Return the aspects of the head, without texts, standards and phrases."""
    return {
        Aspect.PROCEDURE: procedure.id,
        Aspect.PURPOSE: procedure.kind,
        Aspect.CHANNELS_OF_ALL: procedure.channels,
        Aspect.SCHEDULE: procedure.schedule,
        Aspect.HOLDS_EFFECTS: procedure.holds_effects,
        Aspect.OWNER: procedure.owner,
        Aspect.STAGE: procedure.stage,
        Aspect.GOALS: procedure.goals,
        Aspect.TONE: procedure.tone,
        Aspect.EVIDENCE: procedure.need.evidence if procedure.need else None,
    }


def of_fact(fact: FactDeclaration) -> Known:
    """Return the aspects of a fact, without its texts."""
    return {
        Aspect.TYPE: fact.declared.type,
        Aspect.OPTIONS: fact.declared.options,
        Aspect.FACT_OF: fact.of,
        Aspect.LOOKS_LIKE: fact.looks_like,
        Aspect.AT_LEAST: fact.at_least,
        Aspect.AT_MOST: fact.at_most,
        Aspect.COMES_FROM: fact.comes_from,
        Aspect.PERSONAL: fact.personal,
    }


def of_block(block: Block) -> Known:
    """Return the aspects of a block itself, without its texts, ways and what it holds."""
    kind: dict[Aspect, Worth] = {Aspect.KIND: kind_of(block)}
    match block:
        case Step():
            return kind | dict(_of_step(block))
        case AnyOrder(style=style):
            return kind | {Aspect.STYLE: style}
        case Choose(rule=rule):
            return kind | {Aspect.RULE: rule}
        case Repeat(limit=limit):
            return kind | {Aspect.LIMIT: limit}
        case Use(procedure=used, binds=binds):
            bound = tuple(sorted(f"{name} = {write_expression(value)}" for name, value in binds))
            return kind | {Aspect.USE: used, Aspect.WITH: bound}
        case Call(procedure=used):
            return kind | {Aspect.USE: used}
        case _:
            return kind


def kind_of(block: Block) -> str:
    """Return what kind of step or block it is."""
    return block.kind.value if isinstance(block, Step) else _KINDS[type(block)]


_KINDS: Mapping[type, str] = {
    AnyOrder: "any-order",
    Choose: "choose",
    Repeat: "repeat",
    Optional: "optional",
    Use: "use",
    Call: "use",
    Sequence: "sequence",
}


def _of_step(step: Step) -> Iterator[tuple[Aspect, Worth]]:
    for aspect, where in _OF_A_STEP.items():
        yield aspect, getattr(step, where)
    yield Aspect.PARTS, tuple(name for name, _ in step.parts)
    yield Aspect.UNDO, step.undo is not None
    yield Aspect.OCCASIONS, tuple(map(occasion_of, step.variants))


def occasion_of(variant: Variant) -> OnlyIf:
    """Return when a variant is said."""
    return OnlyIf(variant.channels, variant.tone, variant.when)
