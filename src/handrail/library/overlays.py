"""Which overlays hold where. One that was published never changes, so it is parsed once."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache

from handrail.library.models import PublishedOverlay
from handrail.library.values import OverlayView
from handrail.sop.overlay import (
    LawPack,
    Overlay,
    Where,
    holding,
    parse_law_pack,
    parse_overlay,
)

LAW_PACK = "law pack"
OVERLAY = "overlay"


class NoSuchOverlay(LookupError):
    """The library holds no overlay of this name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"The library has no overlay {name!r}.")
        self.name = name


def overlays_in_force() -> tuple[OverlayView, ...]:
    """Return the newest state of every overlay that was not withdrawn, one for each procedure."""
    return tuple(each for name in _newest_names() for each in _states(name))


def overlays_of(procedure: str) -> tuple[OverlayView, ...]:
    """Return the overlays in force of one procedure, in the order in which they are laid on."""
    views = {each.overlay: each for each in overlays_in_force() if each.overlay.of == procedure}
    ordered = sorted(views, key=lambda overlay: (overlay.level, overlay.id))
    return tuple(views[overlay] for overlay in ordered)


def holding_at(
    overlays: Iterable[OverlayView], *, of: str, where: Where, on: date
) -> tuple[OverlayView, ...]:
    """Return which overlays hold at a place on a day, in the order in which they are laid on."""
    views = {each.overlay: each for each in overlays if _is_in_force(each, on)}
    return tuple(views[each] for each in holding(views, of=of, where=where))


def overlay_state(name: str, *, of: str) -> OverlayView:
    """Return one state of an overlay by its name, as it changes a procedure.

    Raises:
        NoSuchOverlay: there is none, or it does not change this procedure.
        BrokenProcedure: it cannot be read any more.
    """
    for each in _states(name):
        if each.overlay.of == of:
            return each
    raise NoSuchOverlay(name)


def states_of(procedure: str) -> Iterator[tuple[OverlayView, str]]:
    """Yield every state of every overlay of a procedure, the oldest first.

    With each comes the name of the version on which it was first laid.
    """
    for row in PublishedOverlay.objects.order_by("published_at", "id"):
        if procedure in row.laid_on:
            yield overlay_state(row.name, of=procedure), row.laid_on[procedure]


def uses_of_overlays(names: Iterable[str]) -> dict[str, str]:
    """Return the versions of procedures that the overlays' own steps use, by id."""
    found: dict[str, str] = {}
    for name in names:
        found |= _row(name).uses
    return found


def _is_in_force(view: OverlayView, on: date) -> bool:
    return view.pack is None or view.pack.is_in_force(on)


def _newest_names() -> tuple[str, ...]:
    rows = PublishedOverlay.objects.order_by("overlay", "number")
    newest = {
        overlay: (number, withdrawn)
        for overlay, number, withdrawn in rows.values_list("overlay", "number", "withdrawn_at")
    }
    return tuple(
        f"{overlay}@{number}" for overlay, (number, gone) in newest.items() if gone is None
    )


@lru_cache(maxsize=4_096)
def _states(name: str) -> tuple[OverlayView, ...]:
    row = _row(name)
    pack, overlays = _parsed(row.source, name, row.kind)
    return tuple(OverlayView(name, each, pack, row.published_at) for each in overlays)


def _parsed(source: str, name: str, kind: str) -> tuple[LawPack | None, tuple[Overlay, ...]]:
    if kind == LAW_PACK:
        pack = parse_law_pack(source, name=name)
        return pack, pack.overlays
    return None, (parse_overlay(source, name=name),)


def _row(name: str) -> PublishedOverlay:
    overlay, _, number = name.rpartition("@")
    row = (
        PublishedOverlay.objects.filter(overlay=overlay, number=number).first()
        if number.isdecimal()
        else None
    )
    if row is None:
        raise NoSuchOverlay(name)
    return row


def forget_overlays() -> None:
    """Parse overlays anew at the next question."""
    _states.cache_clear()
