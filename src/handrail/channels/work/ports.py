"""What config has plugged in, and the loops use."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from handrail.channels.email.post_office import PostOffice
from handrail.record.outbox import Deliverer, OnSettled
from handrail.record.subscribe import Subscriber
from handrail.record.timers import TimerHandler, TimersHandler


@dataclass(frozen=True, kw_only=True)
class Ports:
    """Who does what behind the screens.

    Attributes:
        office: where letters leave from.
        listen: host and port at which letters are taken in by SMTP.
        listen_lmtp: the same by LMTP, None where no mail server brings any so.
        deliverers, on_settled: by kind of effect.
        timers, timers_together: by kind of timer, who does one, and who does many at once.
        subscribers: readers of events.
    """

    office: PostOffice
    listen: tuple[str, int]
    listen_lmtp: tuple[str, int] | None = None
    deliverers: Mapping[str, Deliverer]
    on_settled: Mapping[str, OnSettled] = field(default_factory=dict)
    timers: Mapping[str, TimerHandler] = field(default_factory=dict)
    timers_together: Mapping[str, TimersHandler] = field(default_factory=dict)
    subscribers: Sequence[Subscriber] = ()


class NoPorts(Exception):
    """Work was to be done before anything was plugged in."""

    def __init__(self) -> None:
        super().__init__("Nothing is plugged in. Install handrail.config among Django's apps.")


_ports: list[Ports] = []


def use_ports(new: Ports) -> None:
    """Work with these from now on."""
    _ports[:] = [new]


def ports() -> Ports:
    """Return what is plugged in.

    Raises:
        NoPorts: nothing is.
    """
    if not _ports:
        raise NoPorts
    return _ports[0]
