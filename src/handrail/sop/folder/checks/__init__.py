"""What holds between the company's files and its procedures, one rule per file."""

from collections.abc import Callable

from handrail.sop.folder.checks.acronyms import check_acronyms
from handrail.sop.folder.checks.authority import check_authority
from handrail.sop.folder.checks.goals import check_goals
from handrail.sop.folder.checks.interrupts import check_interrupts
from handrail.sop.folder.checks.letters import check_letters
from handrail.sop.folder.checks.purses import check_purses
from handrail.sop.folder.checks.sources import check_sources
from handrail.sop.folder.checks.templates import check_templates
from handrail.sop.folder.whole import Whole

CHECKS: tuple[Callable[[Whole], None], ...] = (
    check_acronyms,
    check_authority,
    check_goals,
    check_interrupts,
    check_letters,
    check_purses,
    check_sources,
    check_templates,
)
