"""Whether what is published goes together: at every branch, on every day from now on."""

from collections.abc import Iterable
from datetime import date

from handrail.library.overlays import overlays_of
from handrail.library.places import names_anywhere
from handrail.library.queries import UnreadableVersion, current_version, version
from handrail.sop.finding import BrokenProcedure
from handrail.sop.link import CannotLink


def require_fit(procedures: Iterable[str], *, on: date) -> None:
    """Do nothing if every overlay of these procedures fits, wherever it holds with others.

    Raises:
        BrokenProcedure: one does not fit; `.findings` stand at the overlay's own lines.
        CannotLink: what its steps use was never published, or does not fit.
    """
    for procedure in procedures:
        overlays = overlays_of(procedure)
        if not overlays:
            continue
        base = current_version(procedure).name
        alone = (f"{base}+{each.name}" for each in overlays)
        for name in dict.fromkeys((*alone, *names_anywhere(base, overlays, on=on))):
            _require_readable(name)


def _require_readable(name: str) -> None:
    try:
        version(name)
    except UnreadableVersion as problem:
        if isinstance(problem.why, BrokenProcedure | CannotLink):
            raise problem.why from problem
        raise
