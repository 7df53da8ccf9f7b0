"""What a procedure declares of the facts that it reads or learns."""

from dataclasses import dataclass
from enum import StrEnum

from handrail.rules import Declared, Type
from handrail.rules import Value as FactValue
from handrail.sop.text import Text


class FactOf(StrEnum):
    """Whom a fact belongs to, and so how far it travels."""

    CUSTOMER = "customer"
    CASE = "case"
    CONTACT = "contact"


class Personal(StrEnum):
    """Whether a fact tells of a person, for whoever has to erase it later."""

    NO = "no"
    YES = "yes"
    SENSITIVE = "sensitive"


USUALLY_PERSONAL = frozenset({Type.PHONE, Type.EMAIL, Type.LONG_TEXT, Type.FILE})
"""Types of facts that tell of a person unless their declaration says otherwise."""


def usually_personal(kind: Type) -> Personal:
    """Return what a fact of the type is where nothing is said."""
    return Personal.YES if kind in USUALLY_PERSONAL else Personal.NO


@dataclass(frozen=True)
class FactDeclaration:
    """A fact that the procedure reads or learns.

    Attributes:
        looks_like: masks that recognise it in free text: # is a digit, A a letter, all else
            stands for itself.
        at_least, at_most: the smallest and largest value that an answer may have.
        unit: what stands behind a number.
        comes_from: the connector that knows it, such as "shop.order.total"; without one the
            agent asks.
    """

    name: str
    label: Text
    declared: Declared
    of: FactOf = FactOf.CASE
    looks_like: tuple[str, ...] = ()
    option_labels: tuple[tuple[str, Text], ...] = ()
    at_least: FactValue | None = None
    at_most: FactValue | None = None
    unit: Text | None = None
    comes_from: str | None = None
    personal: Personal = Personal.NO
