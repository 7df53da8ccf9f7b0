"""The body of one request: never half of it is acted on, and all of it is taken before an answer.

A server that answers and closes while the browser still sends resets the connection, and the
browser shows its own page of error instead of ours.
"""

from handrail.config.asgi_types import Message, Receive, Send

MOST_LEFT_BYTES = 64 * 1024 * 1024
"""What is taken of a body that nobody reads; who sends more is cut off."""


class BodyCutShort(OSError):
    """The browser went away before it had sent everything; Django does not act on half of it."""


class WholeBody:
    """What a browser sends with one request, and when it may be answered."""

    def __init__(self, receive: Receive, send: Send) -> None:
        self._receive = receive
        self._send = send
        self._is_whole = False

    async def receive(self) -> Message:
        """Return the next part.

        Raises:
            BodyCutShort: the browser went away in the middle.
        """
        message = await self._receive()
        if message["type"] == "http.disconnect":
            raise BodyCutShort
        self._is_whole = not message.get("more_body", False)
        return message

    async def send(self, message: Message) -> None:
        """Answer, once the browser has sent what it has to send."""
        if message["type"] == "http.response.start":
            await self._take_the_rest()
        await self._send(message)

    async def _take_the_rest(self) -> None:
        left_bytes = MOST_LEFT_BYTES
        while not self._is_whole and left_bytes > 0:
            message = await self._receive()
            self._is_whole = not message.get("more_body", False)
            left_bytes -= len(message.get("body", b""))
