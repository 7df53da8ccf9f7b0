from handrail.clock import Standard
from handrail.rules import Fact, Literal, Money
from handrail.rules.constants import write_constant
from handrail.sop.document import (
    AnyOrder,
    Block,
    Branch,
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
from handrail.sop.plain import Plain, without_nothing


def behaviour_of(procedure: Procedure) -> Plain:
    """Return what the procedure does: blocks, guards, limits, standards, strengths, facts."""
    return without_nothing(
        {
            "procedure": procedure.id,
            "kind": procedure.kind.value,
            "channels": list(procedure.channels),
            "standards": {
                channel: [_standard(standard) for standard in standards]
                for channel, standards in procedure.standards
            },
            "facts": {fact.name: _fact(fact) for fact in procedure.facts},
            "steps": _block(procedure.body),
        }
    )


def _block(block: Block) -> Plain:
    match block:
        case Sequence(blocks=inner):
            return [_block(child) for child in inner]
        case Step():
            return _step(block)
        case AnyOrder(id=name, blocks=inner):
            return {"id": name, "any order": [_block(child) for child in inner]}
        case Choose(id=name, branches=branches, rule=rule):
            ways: list[Plain] = [_way(branch) for branch in branches]
            return without_nothing(
                {"id": name, "choose": ways, "when": rule.source if rule else None}
            )
        case Repeat(id=name, body=body, limit=limit):
            return {"id": name, "repeat": _block(body), "limit": limit}
        case Optional(id=name, body=body):
            return {"id": name, "optional": _block(body)}
        case Use(id=name, procedure=used, binds=binds):
            bound: Plain = {ours: _bound(value) for ours, value in binds}
            return without_nothing({"id": name, "use": used, "with": bound})
        case Call(id=name, procedure=used, body=body):
            return {"id": name, "use": used, "steps": _block(body)}


def _way(branch: Branch) -> list[Plain]:
    rule: list[Plain] = [branch.rule.source] if branch.rule else []
    return [branch.id, _block(branch.body), *rule]


def _bound(value: Fact | Literal) -> str:
    return value.name if isinstance(value, Fact) else write_constant(value.value)


def _step(step: Step) -> Plain:
    return without_nothing(
        {
            "id": step.id,
            "kind": step.kind.value,
            "strength": step.strength.value,
            "rule of": step.rule_of.value if step.rule_of else None,
            "critical": step.critical,
            "needs": list(step.needs),
            "who": step.who,
            "second person": step.second_person,
            "into": step.fact,
            "up to": _money(step.limit) if step.limit else None,
            "above": step.above,
            "within": step.within.to_text() if step.within else None,
            "for": step.lasts.to_text() if step.lasts else None,
            "until": step.until,
            "end": step.outcome,
            "can be undone": step.undo is not None,
            "was": list(step.was),
        }
    )


def _standard(standard: Standard) -> Plain:
    return [standard.measure.value, standard.allowance.to_text(), standard.statutory]


def _fact(fact: FactDeclaration) -> Plain:
    declared = fact.declared
    return without_nothing(
        {
            "type": declared.type.value,
            "options": list(declared.options),
            "of": fact.of.value,
            "looks like": fact.looks_like,
        }
    )


def _money(money: Money) -> str:
    return f"{money.amount.normalize():f} {money.currency}"
