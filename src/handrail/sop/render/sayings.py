from handrail.sop.document import Step
from handrail.sop.keys import VARIANT
from handrail.sop.render.fields import Writers, fields_of, one_or_several, text
from handrail.sop.render.yaml import Written
from handrail.sop.variant import Variant

VARIANT_WRITERS: Writers[Variant] = {
    "channel": lambda variant: one_or_several(variant.channels),
    "tone": lambda variant: variant.tone,
    "when": lambda variant: variant.when.source if variant.when else None,
    "say": lambda variant: text(variant.say),
}


def saying(step: Step) -> Written | None:
    """Return what is said: one text, or variants of which the last has no condition."""
    if step.say is None or not step.variants:
        return text(step.say)
    variants = (*step.variants, Variant(step.say))
    return [fields_of(variant, VARIANT, VARIANT_WRITERS) for variant in variants]
