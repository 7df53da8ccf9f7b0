from handrail.sop.document import Step, StepKind, Strength
from handrail.sop.inherited import Inherited
from handrail.sop.keys import step_table
from handrail.sop.render.fields import (
    Writers,
    constant,
    duration,
    fields_of,
    one_or_several,
    short_text,
    style,
    text,
    words,
    yes,
)
from handrail.sop.render.offers import above, amounts
from handrail.sop.render.sayings import saying
from handrail.sop.render.yaml import Mapping, Short, Written
from handrail.sop.text import in_all_languages

STEP_WRITERS: Writers[Step] = {
    "id": lambda step: step.id,
    "say": lambda step: saying(step),
    "text": lambda step: _text_beside_the_kind(step),
    "verbatim": lambda step: yes(step.verbatim),
    "why": lambda step: text(step.why),
    "cites": lambda step: words(step.cites),
    "needs": lambda step: words(step.needs),
    "who": lambda step: one_or_several(step.who),
    "second person": lambda step: step.second_person,
    "into": lambda step: step.fact,
    "channels": lambda step: words(step.channels),
    "style": lambda step: style(step.style),
    "parts": lambda step: _parts(step),
    "template": lambda step: step.template,
    "up to": lambda step: amounts(step.limits),
    "above": lambda step: above(step.above),
    "purse": lambda step: step.purse,
    "within": lambda step: _within(step),
    "for": lambda step: duration(step.lasts),
    "until": lambda step: step.until,
    "end": lambda step: step.outcome,
    "undo": lambda step: text(step.undo),
    "covers": lambda step: words(step.covers),
    "was": lambda step: words(step.was),
}
"""What stands behind each key of a step, but for those that `binding` writes."""


def write_step(step: Step, around: Inherited) -> Mapping:
    """Return the step without what the block around it says already."""
    writers: Writers[Step] = {
        **{kind.value: lambda of: text(of.text) for kind in StepKind},
        **STEP_WRITERS,
        **binding(bound(step), around),
    }
    return fields_of(step, step_table(step.kind), writers)


def bound(step: Step) -> Inherited:
    """Return how binding the step is, and by whose rule."""
    return Inherited(step.strength, step.rule_of, step.source, step.critical)


def binding(of: Inherited, around: Inherited) -> Writers[object]:
    """Return the keys that say how something binds within a block that binds as given."""
    if of == around:
        return dict.fromkeys(("strength", "rule of", "source", "critical"), constant(None))
    is_said = around != Inherited() or of.strength is not Strength.SHOULD
    return {
        "strength": constant(of.strength.value if is_said else None),
        "rule of": constant(of.rule_of.value if of.rule_of else None),
        "source": constant(of.source),
        "critical": constant(of.critical),
    }


def _within(step: Step) -> Written | None:
    length = duration(step.within)
    if length is None or step.after is None:
        return length
    return Short({"allowance": length, "after": step.after})


def _parts(step: Step) -> Written | None:
    """Return what a note is made of, unless that stands in a template."""
    if step.template is not None or not step.parts:
        return None
    return {name: short_text(label) or name for name, label in step.parts}


def _text_beside_the_kind(step: Step) -> Written | None:
    """Return what a say or end step is for, unless it says no more than without it."""
    silent = step.say
    if step.kind is StepKind.END and step.outcome is not None:
        silent = in_all_languages(f"sop-outcome-{step.outcome}")
    return None if step.text == silent else text(step.text)
