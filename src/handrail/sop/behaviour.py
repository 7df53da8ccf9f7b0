from decimal import Decimal

from handrail.clock import Standard
from handrail.rules import Money
from handrail.rules import Value as FactValue
from handrail.rules.write import write_expression
from handrail.sop.approver import Approver
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
    Style,
    Use,
    usually_personal,
)
from handrail.sop.plain import Plain, without_nothing
from handrail.sop.schedule import write_schedule


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
            "holds effects": procedure.holds_effects,
            "schedule": write_schedule(procedure.schedule) if procedure.schedule else None,
            "steps": _block(procedure.body),
        }
    )


def _block(block: Block) -> Plain:
    match block:
        case Sequence(blocks=inner):
            return [_block(child) for child in inner]
        case Step():
            return _step(block)
        case AnyOrder(id=name, blocks=inner, style=style, at_least=enough):
            items: list[Plain] = [_block(child) for child in inner]
            found = {"id": name, "any order": items, "at least": enough, "style": _style(style)}
            return without_nothing(found)
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
            bound: Plain = {ours: write_expression(value) for ours, value in binds}
            return without_nothing({"id": name, "use": used, "with": bound})
        case Call(id=name, procedure=used, body=body):
            return {"id": name, "use": used, "steps": _block(body)}


def _way(branch: Branch) -> list[Plain]:
    rule: list[Plain] = [branch.rule.source] if branch.rule else []
    return [branch.id, _block(branch.body), *rule]


def _step(step: Step) -> Plain:
    return without_nothing(
        {
            "id": step.id,
            "kind": step.kind.value,
            "strength": step.strength.value,
            "rule of": step.rule_of.value if step.rule_of else None,
            "critical": step.critical,
            "needs": list(step.needs),
            "who": _one_or_several(step.who),
            "channels": list(step.channels),
            "second person": step.second_person,
            "into": step.fact,
            "up to": _one_or_several(tuple(map(_money, step.limits))),
            "above": _above(step.above),
            "purse": step.purse,
            "within": step.within.to_text() if step.within else None,
            "after": step.after,
            "for": step.lasts.to_text() if step.lasts else None,
            "until": step.until,
            "parts": [name for name, _ in step.parts],
            "template": step.template,
            "end": step.outcome,
            "can be undone": step.undo is not None,
            "was": list(step.was),
            "style": _style(step.style),
        }
    )


def _one_or_several(values: tuple[str, ...]) -> Plain:
    """Return a single value as itself: so it was written before there could be several."""
    return values[0] if len(values) == 1 else list(values)


def _above(approvers: tuple[Approver, ...]) -> Plain:
    if len(approvers) == 1 and not approvers[0].up_to:
        return approvers[0].role
    return [[each.role, *map(_money, each.up_to)] for each in approvers]


def _style(style: Style) -> str | None:
    return None if style is Style.READ_DO else style.value


def _standard(standard: Standard) -> Plain:
    rings = [standard.rings] if standard.rings else []
    return [standard.measure.value, standard.allowance.to_text(), standard.statutory, *rings]


def _fact(fact: FactDeclaration) -> Plain:
    declared = fact.declared
    return without_nothing(
        {
            "type": declared.type.value,
            "options": list(declared.options),
            "of": fact.of.value,
            "looks like": _one_or_several(fact.looks_like),
            "at least": _least_or_most(fact.at_least),
            "at most": _least_or_most(fact.at_most),
            "comes from": fact.comes_from,
            "personal": _personal(fact),
        }
    )


def _least_or_most(value: FactValue | None) -> str | None:
    match value:
        case None:
            return None
        case Money():
            return _money(value)
        case Decimal():
            return f"{value.normalize():f}"
        case _:
            return str(value)


def _personal(fact: FactDeclaration) -> str | None:
    is_usual = fact.personal is usually_personal(fact.declared.type)
    return None if is_usual else fact.personal.value


def _money(money: Money) -> str:
    return f"{money.amount.normalize():f} {money.currency}"
