"""Content transfer encodings (RFC 2045, section 6), read leniently."""

import binascii
import re
import string
from dataclasses import dataclass

PLAIN = frozenset({"", "7bit", "8bit", "binary"})
_BASE64 = f"{string.ascii_letters}{string.digits}+/".encode()
_NOT_BASE64 = bytes(set(range(256)) - set(_BASE64))
_UU_BEGIN = re.compile(rb"^begin [0-7]+ .*\r?\n", re.MULTILINE)


@dataclass(frozen=True)
class Unwrapped:
    """The bytes of a part, and whether the encoding was one that exists."""

    content: bytes
    as_said: bool


def unwrap(content: bytes, encoding: str) -> Unwrapped:
    """Return the content without its transfer encoding; one that is unknown counts as none."""
    name = re.sub(r"[^a-z0-9]", "", encoding.partition(";")[0].lower())
    if name == "base64":
        return Unwrapped(from_base64(content), as_said=True)
    if name == "quotedprintable":
        return Unwrapped(binascii.a2b_qp(content), as_said=True)
    if name in ("xuuencode", "uuencode", "xuue"):
        return Unwrapped(_from_uuencode(content), as_said=True)
    return Unwrapped(content, as_said=name in PLAIN)


def from_base64(content: bytes) -> bytes:
    """Return the decoded bytes; foreign characters are passed over and padding is not needed."""
    letters = content.translate(None, _NOT_BASE64)
    whole = len(letters) - (len(letters) % 4 == 1)
    return binascii.a2b_base64(letters[:whole] + b"=" * (-whole % 4))


def _from_uuencode(content: bytes) -> bytes:
    begin = _UU_BEGIN.search(content)
    lines = content[begin.end() :].splitlines() if begin else []
    decoded = []
    for line in lines:
        if line.strip() in (b"end", b"`"):
            break
        decoded.append(_uu_line(line))
    return b"".join(decoded) if begin else content


def _uu_line(line: bytes) -> bytes:
    size = ((line[0] - 32) & 63) * 4 // 3 + 5 if line else 0
    try:
        return binascii.a2b_uu(line[:size])
    except binascii.Error:
        return b""
