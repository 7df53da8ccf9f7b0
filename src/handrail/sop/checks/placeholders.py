from handrail.sop.document import Procedure, StepKind
from handrail.sop.reading import Reading, nearest
from handrail.sop.vocabulary import PROVIDED


def check_placeholders(procedure: Procedure, reading: Reading) -> None:
    """Object to each placeholder that nothing will fill."""
    known = (*PROVIDED, *reading.facts)
    promises = any(step.kind is StepKind.PROMISE for step in procedure.steps())
    for name, place in reading.places_filled:
        if name not in known:
            reading.object_to(place, "unknown-placeholder", name=name, known=nearest(name, known))
        elif name.startswith("promise.") and not promises and reading.is_whole:
            reading.object_to(place, "placeholder-without-promise", name=name)
