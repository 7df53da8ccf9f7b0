from handrail.sop.folder.problem import object_to
from handrail.sop.folder.whole import Whole
from handrail.sop.reading import nearest


def check_templates(whole: Whole) -> None:
    """Object to each note that takes its parts from a template which the company does not have."""
    if whole.company.templates is None:
        return
    known = [template.id for template in whole.company.templates]
    for step, reading in whole.steps():
        if step.template is not None and step.template not in known:
            place, close = reading.mark(step.id, "template"), nearest(step.template, known) or "-"
            object_to(reading, place, "unknown-template", template=step.template, known=close)
