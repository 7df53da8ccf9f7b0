"""Our own door for letters: SMTP or LMTP in, `250` only when the letter is kept.

Bare line ends are refused: mail servers differ in what they take for the end of a letter, and a
second one can be hidden in the difference ("SMTP smuggling", 2023).
"""

import ssl
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum
from types import TracebackType
from typing import Self

from handrail.channels.email.envelope import Declined, Envelope, Full, Kept, Receive
from handrail.channels.email.gate import Gate, GateLimits
from handrail.channels.email.lmtp_door import LocalDoor
from handrail.channels.email.smtp_door import Door, Doorkeeper, DoorThread

__all__ = ["Declined", "Envelope", "Full", "GateLimits", "Kept", "Listener", "Protocol", "Receive"]

MAX_BYTES = 25_000_000


class Protocol(StrEnum):
    """How letters are brought."""

    SMTP = "smtp"
    LMTP = "lmtp"


DOORS = {Protocol.SMTP: Door, Protocol.LMTP: LocalDoor}


class Listener:
    """Takes letters on a port, in a thread of its own, until it is stopped.

    Args:
        receive: keeps a letter; called in one of a few threads.
        host: address to listen on.
        port: port to listen on, 0 for any that is free.
        max_bytes: larger letters are refused.
        limits: how much one peer may bring.
        knows: whether a recipient's mailbox is ours; without, every one is.
        certificate: offers STARTTLS.
        protocol: LMTP has an answer for each recipient.
    """

    def __init__(
        self,
        receive: Receive,
        *,
        host: str,
        port: int,
        max_bytes: int = MAX_BYTES,
        limits: GateLimits | None = None,
        knows: Callable[[str], bool] = lambda _: True,
        certificate: ssl.SSLContext | None = None,
        protocol: Protocol = Protocol.SMTP,
    ) -> None:
        gate = Gate(limits or GateLimits(), now=time.monotonic)
        self._pool = ThreadPoolExecutor(4, thread_name_prefix="letters-in")
        self._thread = DoorThread(
            Doorkeeper(receive, knows, gate, self._pool),
            hostname=host,
            port=port,
            data_size_limit=max_bytes,
            tls_context=certificate,
        )
        self._thread.gate = gate
        self._thread.door = DOORS[protocol]

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Begin to listen; return when connections are taken.

        Raises:
            OSError: the port is taken or not ours to take.
        """
        try:
            self._thread.start()
        except OSError:
            self._pool.shutdown()
            raise

    def stop(self) -> None:
        """Close the port and all connections; what is just being kept is kept first."""
        self._thread.stop(no_assert=True)
        self._pool.shutdown()

    @property
    def port(self) -> int:
        """Return the port that it listens on."""
        return int(self._thread.port)
