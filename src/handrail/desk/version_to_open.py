"""Which version a case gets: the one in force, as it is at its branch on the day it was opened."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from handrail.desk.refused import VersionUnreadable
from handrail.library import queries as library
from handrail.library.places import place_of
from handrail.library.queries import UnreadableVersion
from handrail.library.values import VersionView
from handrail.people.values import BranchView


def version_to_open(procedure: str, *, branch: BranchView, opened_at: datetime) -> VersionView:
    """Return the newest version of a procedure, to be opened on a case.

    Args:
        branch: whose overlays lie on it.
        opened_at: of the case; law packs hold by its day at the branch.

    Raises:
        NoSuchVersion: it was never published.
        VersionUnreadable: it cannot be read, alone or with its overlays; an older one is in force
            no more.
    """
    try:
        return library.version_at(
            library.current_version(procedure).name,
            where=place_of(branch),
            on=day_at(branch, opened_at),
        )
    except UnreadableVersion as problem:
        raise VersionUnreadable(version=problem.version) from problem


def day_at(branch: BranchView, at: datetime) -> date:
    """Return which day it is at a branch."""
    return at.astimezone(ZoneInfo(branch.zone)).date()
