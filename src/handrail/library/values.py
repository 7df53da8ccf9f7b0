from dataclasses import dataclass, field
from datetime import datetime

from handrail.sop.document import Kind, Procedure
from handrail.sop.overlay import LawPack, Overlay, touched_blocks


@dataclass(frozen=True)
class OverlayView:
    """A published overlay of one procedure, parsed.

    Attributes:
        name: such as "returns-budapest@2"; names of versions keep it.
        overlay: what it changes, and for whom.
        pack: the law pack in which it stands, None for an overlay of our own.
        published_at: when this state of it was published.
    """

    name: str
    overlay: Overlay
    pack: LawPack | None
    published_at: datetime
    blocks: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "blocks", touched_blocks(self.overlay))


@dataclass(frozen=True)
class VersionView:
    """A published version, parsed.

    Attributes:
        name: such as "late-delivery@3"; runs and events keep it.
        procedure: as it was written, with the overlays that lie on it.
        whole: with the steps and facts of the procedures that it uses, as it is run.
        overlays: those that lie on it, in their order; none on the procedure itself.
    """

    name: str
    number: int
    procedure: Procedure
    whole: Procedure
    overlays: tuple[OverlayView, ...] = ()

    @property
    def is_channel(self) -> bool:
        """Return whether it frames a contact."""
        return self.procedure.kind is Kind.CHANNEL

    def overlay_of(self, block: str) -> OverlayView | None:
        """Return the overlay that has the last word on a step or block, None for the base's own.

        Args:
            block: its id; of what is used, with the path of the call before it.
        """
        own = block.partition("/")[0]
        found = [each for each in self.overlays if own in each.blocks]
        return found[-1] if found else None
