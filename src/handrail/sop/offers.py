"""Readers of what an offer may give: amounts in several currencies, and who approves more."""

from itertools import pairwise

from handrail.rules import Money
from handrail.sop.approver import Approver
from handrail.sop.finding import Place
from handrail.sop.keys import ABOVE, TIER
from handrail.sop.nodes import Listing, Node
from handrail.sop.quantities import money
from handrail.sop.reading import Reading, fields
from handrail.sop.values import each, identifier


def amounts(reading: Reading, node: Node) -> tuple[Money, ...]:
    """Return one amount, or several of which each is in a currency of its own."""
    read = each(reading, node, money)
    currencies = [amount.currency for amount in read]
    for currency in sorted({one for one in currencies if currencies.count(one) > 1}):
        reading.object_to(node.place, "currency-twice", currency=currency)
    if isinstance(node, Listing) and not node.items:
        reading.object_to(node.place, "no-amount")
    return read


def approvers(reading: Reading, node: Node) -> tuple[Approver, ...]:
    """Return who approves more than the agent may give, the one who may least first."""
    if not isinstance(node, Listing):
        found = fields(reading, node, ABOVE)
        role = None if found is None else found.read("approve", identifier)
        return () if role is None else (Approver(role),)
    if not node.items:
        reading.object_to(node.place, "no-approver")
    read = [(item.place, _tier(reading, item)) for item in node.items]
    _check_reached(reading, read)
    return tuple(tier for _, tier in read if tier is not None)


def _tier(reading: Reading, node: Node) -> Approver | None:
    found = fields(reading, node, TIER)
    role = None if found is None else found.read("approve", identifier)
    if found is None or role is None:
        return None
    up_to = found.read("up to", amounts) or ()
    is_broken = "up to" in found.nodes and not up_to
    return None if is_broken else Approver(role, up_to)


def _check_reached(reading: Reading, read: list[tuple[Place, Approver | None]]) -> None:
    """Object to each tier behind one who approves whatever is asked."""
    for (_, tier), (place, following) in pairwise(read):
        if tier is not None and following is not None and not tier.up_to:
            reading.object_to(place, "approver-never-asked", role=following.role, by=tier.role)
