"""How overlays stand to the state of their procedure that is in force."""

from dataclasses import dataclass

from handrail.library.models import Version
from handrail.library.queries import UnreadableVersion, version
from handrail.library.values import OverlayView, VersionView
from handrail.sop.finding import Finding
from handrail.sop.overlay import is_of, to_rebase


@dataclass(frozen=True)
class Fit:
    """How an overlay stands to its base.

    Attributes:
        laid_on: the base with this overlay alone; None where it does not fit any more.
        is_newer: the base is in another state than the one that it was written against.
        notes: what of it touches what has changed since.
    """

    laid_on: VersionView | None
    is_newer: bool
    notes: tuple[Finding, ...] = ()


def fit_of(view: OverlayView, *, base: VersionView) -> Fit:
    """Return how an overlay stands to the version of its procedure that is in force."""
    laid_on = _readable(f"{base.name}+{view.name}")
    if is_of(view.overlay, base.procedure):
        return Fit(laid_on, is_newer=False)
    written_for = _state(view)
    if written_for is None:
        return Fit(laid_on, is_newer=True)
    notes = to_rebase(view.overlay, base=written_for.procedure, now=base.procedure)
    return Fit(laid_on, is_newer=True, notes=notes)


def _state(view: OverlayView) -> VersionView | None:
    """Return the newest version in the state that the overlay was written against."""
    rows = Version.objects.filter(
        procedure=view.overlay.of, behaviour_hash__startswith=view.overlay.base or ""
    )
    newest = rows.order_by("-number").first()
    return None if newest is None else _readable(newest.name)


def _readable(name: str) -> VersionView | None:
    try:
        return version(name)
    except UnreadableVersion:
        return None
