"""Which of its ways of saying something a step uses on this case."""

from handrail.desk.queries import CaseView
from handrail.sop.document import Procedure, Step
from handrail.sop.text import Text
from handrail.sop.variant import Occasion, said_on


def said_here(step: Step, procedure: Procedure, view: CaseView) -> Text | None:
    """Return what the step says on the case's channel, in the procedure's tone, as facts stand."""
    facts = {fact.name: fact.value for fact in view.facts}
    occasion = Occasion(view.head.channel, procedure.tone, facts)
    return said_on(step.variants, step.say, occasion)
