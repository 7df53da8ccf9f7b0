"""What the agent does in the procedure: twenty things, in an order that it allows.

Nothing here needs us or the peer; both play it.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Deed:
    """A step that is done, or a choice that is made.

    Attributes:
        learns: facts by name; euros are numbers here.
        way: the way of a choice.
        gives: euros that an offer gives.
    """

    step: str
    learns: dict[str, object] = field(default_factory=dict)
    way: str | None = None
    gives: int | None = None


DEEDS = (
    Deed("greet"),
    Deed("restate"),
    Deed("number", learns={"order.number": "24-0815"}),
    Deed("age", learns={"order.age_days": 9}),
    Deed("tracking"),
    Deed("name"),
    Deed("neighbours"),
    Deed("address"),
    Deed("sorry"),
    Deed("search"),
    Deed("total", learns={"order.total": 120}),
    Deed("tier", learns={"customer.tier": "plain"}),
    Deed("which", way="again"),
    Deed("stock"),
    Deed("resend"),
    Deed("voucher", gives=20),
    Deed("promise"),
    Deed("summary"),
    Deed("note"),
    Deed("end"),
)
