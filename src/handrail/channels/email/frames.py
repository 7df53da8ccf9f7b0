"""Messages over a pipe: eight bytes that say how long, then as many bytes."""

import struct
from typing import IO

_SIZE = struct.Struct(">Q")
_LARGEST_BYTES = 1_000_000_000


def send(pipe: IO[bytes], message: bytes) -> None:
    """Write the message, whole."""
    pipe.write(_SIZE.pack(len(message)))
    pipe.write(message)
    pipe.flush()


def receive(pipe: IO[bytes]) -> bytes:
    """Return the next message.

    Raises:
        EOFError: the other side is gone, or does not keep to the form.
    """
    (size,) = _SIZE.unpack(_exactly(pipe, _SIZE.size))
    if size > _LARGEST_BYTES:
        raise EOFError
    return _exactly(pipe, size)


def _exactly(pipe: IO[bytes], size: int) -> bytes:
    content = pipe.read(size)
    if len(content) < size:
        raise EOFError
    return content
