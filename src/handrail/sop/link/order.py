from collections.abc import Iterable
from graphlib import CycleError, TopologicalSorter

from handrail.sop.document import Procedure
from handrail.sop.link.linking import uses_of


def in_order_of_use(procedures: Iterable[Procedure]) -> tuple[str, ...]:
    """Return the ids of the procedures, each after those that it uses.

    Procedures that use one another in a circle come as they were given; `link` refuses them.
    """
    given = {procedure.id: procedure for procedure in procedures}
    uses = {name: [used for used in uses_of(each) if used in given] for name, each in given.items()}
    try:
        return tuple(TopologicalSorter(uses).static_order())
    except CycleError:
        return tuple(given)
