"""Findings of what holds between files. One file that has too many keeps no other from its own."""

from contextlib import suppress

from handrail.sop.company import problem
from handrail.sop.finding import Place
from handrail.sop.reading import Enough, Reading
from handrail.words.sentence import Value


def object_to(reading: Reading, place: Place, rule: str, /, **values: Value) -> None:
    """Keep the finding of a rule, unless the file has enough of them."""
    with suppress(Enough):
        problem.object_to(reading, place, rule, **values)


def note(reading: Reading, place: Place, rule: str, /, **values: Value) -> None:
    """Keep something that is worth a look, unless the file has enough to mend."""
    with suppress(Enough):
        problem.note(reading, place, rule, **values)
