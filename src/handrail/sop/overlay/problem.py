"""Findings about overlays, whose sentences stand in the area `overlay`."""

from handrail.sop.finding import Place, finding_in
from handrail.sop.reading import Reading
from handrail.words.sentence import Value


def object_to(reading: Reading, place: Place, rule: str, /, **values: Value) -> None:
    """Keep the finding of a rule."""
    reading.keep(finding_in("overlay", reading.file, place, rule, **values))
