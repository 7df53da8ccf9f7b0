from handrail.sop.document import Kind
from handrail.sop.finding import Place
from handrail.sop.folder.problem import object_to
from handrail.sop.folder.whole import Whole
from handrail.sop.reading import nearest


def check_interrupts(whole: Whole) -> None:
    """Object to each rung that opens something that is no interrupt of the folder.

    A folder without procedures says nothing about which there are.
    """
    if whole.company.escalation is None or not whole.procedures:
        return
    procedures = (each.holds for each in whole.procedures)
    known = [each.id for each in procedures if each.kind is Kind.INTERRUPT]
    reading = whole.readings["escalation"]
    for ladder in whole.company.escalation.ladders:
        for rung in ladder.rungs:
            if rung.opens and rung.opens not in known:
                place, close = _place(reading.marks, ladder.id), nearest(rung.opens, known) or "-"
                object_to(reading, place, "unknown-interrupt", procedure=rung.opens, known=close)


def _place(marks: dict[tuple[str, str], Place], ladder: str) -> Place:
    return marks.get((ladder, "")) or Place(1, 1)
