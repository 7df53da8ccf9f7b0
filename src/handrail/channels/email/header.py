"""The lines above a letter: found by name, unfolded, decoded."""

import binascii
import re
from collections.abc import Iterable

from handrail.channels.email.charset import decode_text
from handrail.channels.email.limits import MAX_HEADER_CHARS
from handrail.channels.email.transfer import from_base64

_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bq])\?([^?]*)\?=", re.IGNORECASE)
_BREAK = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")
# Characters that turn the reading direction: they make "exe.pdf" of "fdp.exe".
_TURNING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Headers:
    """The header lines of a letter or of one of its parts."""

    def __init__(self, lines: Iterable[tuple[str, str]]) -> None:
        self._values: dict[str, list[str]] = {}
        for name, value in lines:
            self._values.setdefault(name.lower(), []).append(value[:MAX_HEADER_CHARS])

    def has(self, name: str) -> bool:
        """Return whether there is such a line."""
        return name in self._values

    def count(self, name: str) -> int:
        """Return how many such lines there are."""
        return len(self._values.get(name, ()))

    def all(self, name: str) -> tuple[str, ...]:
        """Return every line of the name, unfolded; encoded words stay as they are."""
        return tuple(unfold(value) for value in self._values.get(name, ()))

    def first(self, name: str) -> str:
        """Return the first line of the name, unfolded, or nothing."""
        return unfold(self._values[name][0]) if name in self._values else ""

    def text(self, name: str) -> str:
        """Return the first line of the name as people read it."""
        return one_line(decode_words(self.first(name)))


def unfold(value: str) -> str:
    """Return the value on one line; bytes outside ASCII become what they most likely mean."""
    raw = value.encode("utf-8", "surrogateescape")
    return _BREAK.sub(" ", decode_text(raw, "utf-8").text).strip()


def decode_words(value: str) -> str:
    """Return the value with its encoded words decoded, also where they break the rules.

    Source: RFC 2047; words that follow each other are joined before they are decoded, since many
    programs split a character between two.
    """
    out: list[str] = []
    waiting, charset, end = b"", "", 0
    for word in _WORD.finditer(value):
        gap = value[end : word.start()]
        name = word[1].partition("*")[0].lower()
        if gap.strip() or not waiting or name != charset:
            out.append(decode_text(waiting, charset).text if waiting else "")
            out.append(gap if gap.strip() or not waiting else "")
            waiting, charset = b"", name
        waiting, end = waiting + _word_bytes(word[2], word[3]), word.end()
    out.append(decode_text(waiting, charset).text if waiting else "")
    return "".join(out) + value[end:]


def has_hidden_break(value: str) -> bool:
    """Return whether decoding its words puts a line break into the value."""
    return bool(re.search(r"[\r\n\x00]", decode_words(value)))


def one_line(text: str) -> str:
    """Return the text on one line, without characters that turn its direction."""
    return " ".join(_TURNING.sub("", _BREAK.sub(" ", text)).split())


def _word_bytes(encoding: str, text: str) -> bytes:
    raw = text.encode("utf-8")
    if encoding in "bB":
        return from_base64(raw)
    return binascii.a2b_qp(raw, header=True)
