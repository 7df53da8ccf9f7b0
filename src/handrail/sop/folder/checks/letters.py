from handrail.sop.company import Glossary, MemoryAcronym
from handrail.sop.document import Procedure
from handrail.sop.folder.problem import object_to
from handrail.sop.folder.whole import Whole
from handrail.sop.reading import Reading, nearest
from handrail.sop.vocabulary import AIDET


def check_letters(whole: Whole) -> None:
    """Object to each memory acronym that is not explained, and to letters that it has not."""
    if whole.company.glossary is None:
        return
    for each in whole.procedures:
        _check(each.holds, each.reading, whole.company.glossary)


def _check(procedure: Procedure, reading: Reading, glossary: Glossary) -> None:
    name = procedure.memory_acronym
    acronym = glossary.memory_acronym(name)
    if acronym is not None:
        _check_letters(procedure, reading, acronym)
    elif name != AIDET:
        known = nearest(name, [AIDET, *(each.name for each in glossary.memory_acronyms)])
        place = reading.mark("", "memory acronym")
        object_to(reading, place, "unknown-memory-acronym", name=name, known=known)


def _check_letters(procedure: Procedure, reading: Reading, acronym: MemoryAcronym) -> None:
    known = [letter for letter, _ in acronym.letters]
    for step in procedure.steps():
        for letter in step.covers:
            if letter not in known:
                place, close = reading.mark(step.id, "covers"), nearest(letter, known) or "-"
                said = {"letter": letter, "acronym": acronym.name, "known": close}
                object_to(reading, place, "unknown-letter", **said)
