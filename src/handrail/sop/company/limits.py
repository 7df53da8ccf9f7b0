from collections.abc import Callable

from handrail.rules import Money
from handrail.sop.company.entries import entries, named
from handrail.sop.company.keys import AUTHORITY, PURSE
from handrail.sop.company.problem import object_to
from handrail.sop.company.value import Authority, Limits, Purse
from handrail.sop.nodes import Mapping, Node
from handrail.sop.offers import amounts
from handrail.sop.quantities import duration
from handrail.sop.reading import Fields, Reading, nearest
from handrail.sop.text import NOTHING
from handrail.sop.values import Reader, text

Budgets = tuple[tuple[str, tuple[Money, ...]], ...]


def read_limits(found: Fields) -> Limits:
    """Return what each role may do alone, and the purses."""
    purses = found.read("purses", _purses) or ()
    authority = _authority(tuple(purse.id for purse in purses))
    return Limits(
        authorities=found.read(
            "limits", lambda reading, node: entries(reading, node, AUTHORITY, authority)
        )
        or (),
        purses=purses,
    )


def _purses(reading: Reading, node: Node) -> tuple[Purse, ...]:
    return entries(reading, node, PURSE, _purse)


def _purse(name: str, found: Fields) -> Purse:
    return Purse(
        id=name,
        title=found.read("title", text) or NOTHING,
        per_month=found.read("per month", amounts) or (),
        per_branch=found.read("per branch", amounts) or (),
    )


def _authority(purses: tuple[str, ...]) -> Callable[[str, Fields], Authority]:
    """Return a reader of what one role may do, given the purses that there are."""

    def read(role: str, found: Fields) -> Authority:
        return Authority(
            role=role,
            offer=found.read("offer", amounts) or (),
            spend=found.read("spend", amounts) or (),
            promise=found.read("promise", duration),
            disclose=found.read("disclose", text),
            purses=found.read("purses", _budgets(purses)) or (),
        )

    return read


def _budgets(purses: tuple[str, ...]) -> Reader[Budgets]:
    def read(reading: Reading, node: Node) -> Budgets:
        for key, _ in node.entries if isinstance(node, Mapping) else ():
            if key.text not in purses:
                known = nearest(key.text, purses) or "-"
                object_to(reading, key.place, "unknown-purse", purse=key.text, known=known)
        return tuple((name, amounts(reading, each)) for name, each in named(reading, node).items())

    return read
