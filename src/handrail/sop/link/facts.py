"""Whether a fact of a used procedure, and what stands for it here, are of one kind."""

from handrail.rules import Literal, fits
from handrail.rules.types import family_of
from handrail.sop.document import FactDeclaration


def fits_here(value: Literal, theirs: FactDeclaration) -> bool:
    """Return whether the fixed value may stand for their fact."""
    return fits(value.value, theirs.declared)


def agree(theirs: FactDeclaration, ours: FactDeclaration) -> bool:
    """Return whether every value of our fact is one that theirs may have."""
    if family_of(theirs.declared.type) is not family_of(ours.declared.type):
        return False
    options = theirs.declared.options
    if not options:
        return True
    return bool(ours.declared.options) and set(ours.declared.options) <= set(options)
