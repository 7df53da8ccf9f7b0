"""Overlays: what is different in a procedure at some places; law packs, which are signed."""

from handrail.sop.overlay.apply import NotItsProcedure, apply_overlay
from handrail.sop.overlay.order import Where, effective, holding, in_order
from handrail.sop.overlay.pack import open_law_pack, parse_law_pack, signed_law_pack
from handrail.sop.overlay.read import parse_overlay
from handrail.sop.overlay.rebase import NotItsBase, is_of, to_rebase
from handrail.sop.overlay.refused import LawPackRefused
from handrail.sop.overlay.touched import touched_blocks
from handrail.sop.overlay.value import LawPack, Level, Overlay

__all__ = [
    "LawPack",
    "LawPackRefused",
    "Level",
    "NotItsBase",
    "NotItsProcedure",
    "Overlay",
    "Where",
    "apply_overlay",
    "effective",
    "holding",
    "in_order",
    "is_of",
    "open_law_pack",
    "parse_law_pack",
    "parse_overlay",
    "signed_law_pack",
    "to_rebase",
    "touched_blocks",
]
