"""Our door for a mail server beside us: LMTP, with an answer for each recipient.

Source: RFC 2033.
"""

from typing import AnyStr

from aiosmtpd.lmtp import LMTP
from typing_extensions import override

from handrail.channels.email.smtp_door import Door


class LocalDoor(Door, LMTP):
    """One connection. What is said of a letter is said once for each of its recipients."""

    extensions = ("PIPELINING",)
    _answers = 1

    @override
    async def push(self, status: AnyStr) -> None:
        answers, self._answers = self._answers, 1
        for _ in range(answers):
            await super().push(status)
        if _asks_for_the_letter(status) and self.envelope is not None:
            self._answers = len(self.envelope.rcpt_tos)


def _asks_for_the_letter(status: str | bytes) -> bool:
    words = status if isinstance(status, str) else status.decode("ascii", "replace")
    return words.startswith("354")
