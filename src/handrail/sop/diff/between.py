from handrail.sop.diff.change import Change
from handrail.sop.diff.head import fact_changes, head_changes
from handrail.sop.diff.steps import step_changes
from handrail.sop.document import Procedure


def changes_between(before: Procedure, after: Procedure) -> tuple[Change, ...]:
    """Return what has changed from one version to another: the head, then the facts, then steps.

    Blocks are the same that have the same id, or that say with `was` what they were called. Takes
    n log n steps for n blocks, ways, facts and texts.
    """
    return (
        *head_changes(before, after),
        *fact_changes(before, after),
        *step_changes(before, after),
    )
