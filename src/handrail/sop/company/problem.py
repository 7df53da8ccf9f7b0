"""Findings about the company's files, whose sentences stand in the area `company`."""

from dataclasses import replace

from handrail.sop.finding import Finding, Place, finding_in
from handrail.sop.reading import Reading
from handrail.words.sentence import Value


def object_to(reading: Reading, place: Place, rule: str, /, **values: Value) -> None:
    """Keep the finding of a rule."""
    reading.keep(_found(reading, place, rule, **values))


def note(reading: Reading, place: Place, rule: str, /, **values: Value) -> None:
    """Keep something that is worth a look, and no mistake."""
    reading.keep(replace(_found(reading, place, rule, **values), is_note=True))


def _found(reading: Reading, place: Place, rule: str, /, **values: Value) -> Finding:
    return finding_in("company", reading.file, place, rule, **values)
