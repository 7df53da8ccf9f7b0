"""What only some kinds of procedures have: a schedule, and words that open over other work."""

from handrail.sop.document import Kind, Procedure
from handrail.sop.facts import DAYS, object_to_unknown_fact
from handrail.sop.reading import Reading
from handrail.sop.schedule import After

OF_A_KIND = {
    "schedule": Kind.ROUTINE,
    "opens when": Kind.INTERRUPT,
    "holds effects": Kind.INTERRUPT,
}


def check_openings(procedure: Procedure, reading: Reading) -> None:
    """Object to each key that belongs to another kind of procedure, and to a day nobody knows."""
    for key, kind in OF_A_KIND.items():
        if ("", key) in reading.marks and procedure.kind is not kind:
            place = reading.marks["", key]
            reading.object_to(place, "of-another-kind", key=key, kind=kind.value)
    if isinstance(procedure.schedule, After):
        _check_day(procedure.schedule.fact, reading)


def _check_day(fact: str, reading: Reading) -> None:
    place = reading.mark("", "schedule")
    if fact not in reading.facts:
        object_to_unknown_fact(reading, place, fact)
    elif reading.facts[fact].type not in DAYS:
        reading.object_to(place, "schedule-after-no-day", fact=fact)
