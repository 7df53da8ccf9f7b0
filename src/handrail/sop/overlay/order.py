"""Which overlays hold at a place, and in which order they are laid on."""

from collections.abc import Iterable
from dataclasses import dataclass

from handrail.sop.document import Procedure
from handrail.sop.overlay.apply import apply_overlay
from handrail.sop.overlay.value import Level, Overlay


@dataclass(frozen=True)
class Where:
    """A branch, with what overlays may be for."""

    branch: str
    brand: str
    country: str

    def is_meant_by(self, overlay: Overlay) -> bool:
        """Return whether the overlay holds here."""
        name = {Level.BRAND: self.brand, Level.BRANCH: self.branch}.get(overlay.level, self.country)
        return name in overlay.names


def in_order(overlays: Iterable[Overlay]) -> tuple[Overlay, ...]:
    """Return the overlays as they are laid on: law, country, brand, branch; else by their ids.

    What is more special comes last, and so has the last word, but for what the law says: of that
    nothing can be taken away once it lies there.
    """
    return tuple(sorted(overlays, key=lambda overlay: (overlay.level, overlay.id)))


def holding(overlays: Iterable[Overlay], *, of: str, where: Where) -> tuple[Overlay, ...]:
    """Return the overlays of a procedure that hold at a place, in their order."""
    return in_order(each for each in overlays if each.of == of and where.is_meant_by(each))


def effective(base: Procedure, overlays: Iterable[Overlay], *, where: Where) -> Procedure:
    """Return the procedure as it is at a place, whatever the order in which overlays are given.

    Raises:
        BrokenProcedure: one does not fit what those before it have made.
    """
    procedure = base
    for overlay in holding(overlays, of=base.id, where=where):
        procedure = apply_overlay(procedure, overlay)
    return procedure
