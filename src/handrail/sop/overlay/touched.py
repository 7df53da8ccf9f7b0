from handrail.sop.overlay.tree import blocks_in, id_of
from handrail.sop.overlay.value import Add, Overlay, Set


def touched_blocks(overlay: Overlay) -> frozenset[str]:
    """Return the ids of the blocks that an overlay adds or sets: what they say is its own."""
    found: set[str] = set()
    for change in overlay.changes:
        match change:
            case Set(block=block):
                found.add(block)
            case Add(blocks=blocks):
                found |= {id_of(each) for added in blocks for each in (added, *blocks_in(added))}
            case _:
                pass
    return frozenset(found - {""})
