"""What holds across a procedure, one rule per file."""

from collections.abc import Callable

from handrail.sop.checks.checklists import check_checklists
from handrail.sop.checks.ends import check_ends
from handrail.sop.checks.escalations import check_escalations
from handrail.sop.checks.former_ids import check_former_ids
from handrail.sop.checks.musts import check_musts
from handrail.sop.checks.needs import check_needs
from handrail.sop.checks.notes import check_notes
from handrail.sop.checks.offers import check_offers
from handrail.sop.checks.openings import check_openings
from handrail.sop.checks.placeholders import check_placeholders
from handrail.sop.checks.starts import check_starts
from handrail.sop.checks.step_channels import check_step_channels
from handrail.sop.document import Procedure
from handrail.sop.reading import Reading

CHECKS: tuple[Callable[[Procedure, Reading], None], ...] = (
    check_checklists,
    check_ends,
    check_escalations,
    check_former_ids,
    check_musts,
    check_needs,
    check_notes,
    check_offers,
    check_openings,
    check_placeholders,
    check_starts,
    check_step_channels,
)
