"""The branches of the desk as places at which overlays may hold."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from handrail.library.queries import name_at
from handrail.library.values import OverlayView
from handrail.people.queries import branches
from handrail.people.values import BranchView
from handrail.sop.overlay import Where


def place_of(branch: BranchView) -> Where:
    """Return what overlays may be for, of a branch."""
    return Where(branch=branch.slug, brand=branch.brand, country=branch.country)


def branches_meant_by(view: OverlayView) -> tuple[BranchView, ...]:
    """Return the branches at which an overlay holds."""
    return tuple(each for each in branches() if place_of(each).is_meant_by(view.overlay))


def names_anywhere(base: str, overlays: tuple[OverlayView, ...], *, on: date) -> tuple[str, ...]:
    """Return the name of each version that cases of some branch get, on some day from now on.

    A law pack begins to hold on one day and ends on another, and nothing else depends on the day.
    """
    days = sorted({on, *(day for day in _turns(overlays) if day > on)})
    places = {place_of(each) for each in branches()}
    found = (
        name_at(base, overlays, where=where, on=day)
        for where in sorted(places, key=lambda each: (each.country, each.brand, each.branch))
        for day in days
    )
    return tuple(dict.fromkeys(found))


def _turns(overlays: Iterable[OverlayView]) -> Iterator[date]:
    for each in overlays:
        if each.pack is not None:
            yield each.pack.since
            if each.pack.until is not None:
                yield each.pack.until + timedelta(days=1)
