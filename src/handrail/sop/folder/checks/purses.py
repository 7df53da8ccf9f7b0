from handrail.sop.folder.problem import object_to
from handrail.sop.folder.whole import Whole
from handrail.sop.reading import nearest


def check_purses(whole: Whole) -> None:
    """Object to each offer that is paid out of a purse which the company does not have."""
    if whole.company.limits is None:
        return
    known = [purse.id for purse in whole.company.limits.purses]
    for step, reading in whole.steps():
        if step.purse is not None and step.purse not in known:
            place, close = reading.mark(step.id, "purse"), nearest(step.purse, known) or "-"
            object_to(reading, place, "unknown-purse", purse=step.purse, known=close)
