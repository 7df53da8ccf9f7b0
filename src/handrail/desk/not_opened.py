"""What cannot be opened: procedures at a branch with what lies on them, and runs that go on."""

from datetime import datetime

from handrail.desk.models import Run
from handrail.desk.refused import VersionUnreadable
from handrail.desk.version_to_open import version_to_open
from handrail.library import queries as library
from handrail.library.queries import NoSuchVersion, UnreadableVersion
from handrail.people.queries import branches
from handrail.sop.finding import BrokenProcedure


def procedures_not_to_be_opened(*, now: datetime) -> tuple[str, ...]:
    """Return what a case of now could not get: versions as they would be at the branches.

    An overlay that cannot be read is named alone: nothing that it may lie on can be opened.
    """
    found: dict[str, None] = {}
    for branch in branches():
        for each in library.current_versions():
            try:
                version_to_open(each.procedure.id, branch=branch, opened_at=now)
            except VersionUnreadable as problem:
                found[problem.version] = None
            except BrokenProcedure as problem:  # a stored overlay that this build cannot read
                found |= dict.fromkeys(each.file for each in problem.findings)
    return tuple(found)


def versions_of_stuck_runs() -> tuple[str, ...]:
    """Return the versions of runs that go on and cannot be read any more."""
    names = Run.objects.filter(ended_at=None).order_by("version").values_list("version", flat=True)
    return tuple(name for name in names.distinct() if not _is_readable(name))


def _is_readable(name: str) -> bool:
    try:
        library.version(name)
    except (NoSuchVersion, UnreadableVersion):
        return False
    return True
