"""What holds across a procedure, one rule per file."""

from collections.abc import Callable

from handrail.sop.checks.ends import check_ends
from handrail.sop.checks.former_ids import check_former_ids
from handrail.sop.checks.musts import check_musts
from handrail.sop.checks.needs import check_needs
from handrail.sop.checks.placeholders import check_placeholders
from handrail.sop.document import Procedure
from handrail.sop.reading import Reading

CHECKS: tuple[Callable[[Procedure, Reading], None], ...] = (
    check_ends,
    check_former_ids,
    check_musts,
    check_needs,
    check_placeholders,
)
