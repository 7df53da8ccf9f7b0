"""What an aspect of something can be worth, and how a file would write it."""

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal

from handrail.clock import Duration
from handrail.rules import Money, Rule
from handrail.sop.approver import Approver
from handrail.sop.plain import Plain, without_nothing
from handrail.sop.schedule import Schedule, write_schedule


@dataclass(frozen=True)
class OnlyIf:
    """When a variant is said instead of what is said otherwise."""

    channels: tuple[str, ...] = ()
    tone: str | None = None
    when: Rule | None = None


One = str | int | Decimal | date | time | Money | Duration | Rule | Approver | OnlyIf
Worth = One | Schedule | tuple[One, ...] | None
"""The value of an aspect; None and an empty tuple stand for nothing."""


def as_written(worth: Worth) -> Plain:
    """Return the value as a file would write it; two are the same if they are written so."""
    match worth:
        case None | bool() | int():
            return worth
        case str():
            return str(worth)
        case tuple():
            return [as_written(each) for each in worth]
        case Decimal():
            return f"{worth.normalize():f}"
        case Money(amount=amount, currency=currency):
            return f"{amount.normalize():f} {currency}"
        case Duration():
            return worth.to_text()
        case Rule(source=source):
            return source
        case Approver(role=role, up_to=up_to):
            return without_nothing({"approve": role, "up to": as_written(up_to)})
        case OnlyIf(channels=channels, tone=tone, when=when):
            return without_nothing(
                {"channel": list(channels), "tone": tone, "when": as_written(when)}
            )
        case date() | time():
            return worth.isoformat()
        case _:
            return write_schedule(worth)
