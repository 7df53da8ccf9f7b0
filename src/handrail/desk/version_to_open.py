from handrail.desk.refused import VersionUnreadable
from handrail.library import queries as library
from handrail.library.queries import UnreadableVersion
from handrail.library.values import VersionView


def version_to_open(procedure: str) -> VersionView:
    """Return the newest version of a procedure, to be opened on a case.

    Raises:
        NoSuchVersion: it was never published.
        VersionUnreadable: its newest version cannot be read; an older one is in force no more.
    """
    try:
        return library.current_version(procedure)
    except UnreadableVersion as problem:
        raise VersionUnreadable(version=problem.version) from problem
