"""Which procedures are right where the one that runs is not, as it says itself."""

from dataclasses import dataclass

from handrail.desk.open_runs import OpenRun
from handrail.library import queries as library
from handrail.library.values import VersionView
from handrail.sop.text import Text


@dataclass(frozen=True)
class Instead:
    """Another procedure, and when it is the right one."""

    version: VersionView
    when: Text


def instead_of(run: OpenRun, *, channel: str) -> tuple[Instead, ...]:
    """Return the procedures that a run's own names instead, in its order.

    Left out is what was never published, or is not for matters on the channel. What has ended
    names nothing.
    """
    named = run.machine.procedure.instead
    if not named or run.state.has_ended:
        return ()
    versions = {each.procedure.id: each for each in library.matter_versions(channel)}
    return tuple(Instead(versions[name], when) for name, when in named if name in versions)
