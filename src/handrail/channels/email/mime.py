"""A letter's bytes to its tree of parts, by the standard library, within limits.

The policy keeps every header line as it was written. The library's default policy parses headers
while it reads and is known to raise on odd ones; the older `compat32` hands out `Header` objects
for bytes outside ASCII. With neither, a broken line breaks nothing but itself.
"""

import re
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesFeedParser
from email.policy import Compat32, Policy

from typing_extensions import override

from handrail.channels.email.limits import MAX_PARAMETER_CHARS, MAX_PARTS

_HEADER = re.compile(rb"[!-9;-~]{1,200}[ \t]*:")
_KNOWN = re.compile(
    rb"(from|to|cc|subject|date|message-id|mime-version|content-type|content-transfer-encoding"
    rb"|received|reply-to|references|in-reply-to)[ \t]*:",
    re.IGNORECASE,
)
_COUNTER = re.compile(r"\*\d{4,}")
_HEAD_BYTES = 1_000_000
MOST_HEAD_LINES = 20_000
"""Header lines that are read; a thousand recipients, each on a line, are far from it."""
_BITE_BYTES = 100_000  # small bites, so that too many parts are noticed early


class AsWritten(Compat32):
    """Header lines as they were written, but for a bound on those that describe a part."""

    @override
    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """Return the name and the value, the latter with its folds."""
        name, value = super().header_source_parse(sourcelines)
        if name.lower().startswith("content-"):
            value = _COUNTER.sub("*", value[:MAX_PARAMETER_CHARS])
        return name, value

    @override
    def header_fetch_parse(self, name: str, value: str) -> str:
        """Return the value untouched."""
        return value

    @override
    def fold_binary(self, name: str, value: str) -> bytes:
        """Return the line untouched."""
        return f"{name}: {value}\n".encode("ascii", "surrogateescape")


class _TooManyParts(Exception):
    pass


@dataclass(frozen=True)
class Parsed:
    """The tree, and what had to be done to get it."""

    root: Message
    lines_passed_over: bool
    parts_left_out: bool


def parse(raw: bytes) -> Parsed:
    """Return the letter's tree; of a letter with too many parts, the first ones."""
    made: list[Message] = []

    def part(policy: Policy | None = None) -> Message:
        if len(made) == MAX_PARTS:
            raise _TooManyParts
        made.append(Message(policy=policy or AsWritten()))
        return made[-1]

    mended = mend_head(raw)
    parser = BytesFeedParser(_factory=part, policy=AsWritten())
    made.clear()  # the parser tries its factory once
    try:
        for at in range(0, len(mended.raw), _BITE_BYTES):
            parser.feed(mended.raw[at : at + _BITE_BYTES])
        parser.close()
    except (_TooManyParts, ValueError, RecursionError):
        _fill_what_broke_off(made)
        return Parsed(made[0], mended.lines_passed_over, parts_left_out=True)
    return Parsed(made[0], mended.lines_passed_over, parts_left_out=False)


def _fill_what_broke_off(parts: list[Message]) -> None:
    """Give every part a content: the library cannot write out one that was never begun."""
    for part in parts:
        if part.get_payload() is None:
            part.set_payload("")


@dataclass(frozen=True)
class Mended:
    """A letter's bytes, and whether lines of its head had to be passed over."""

    raw: bytes
    lines_passed_over: bool


def mend_head(raw: bytes) -> Mended:
    """Return the letter with a head that can be read to its end.

    A line among the header lines that is none would end them: it is left out where a well-known
    header line follows, and begins the body where none does. A mailbox file's "From " line goes,
    as do spaces before a colon (RFC 5322, section 4.5) and lines beyond `MOST_HEAD_LINES`.
    """
    raw = raw.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    every_line = _head_lines(raw)
    rest, lines = raw[sum(map(len, every_line)) :], every_line[:MOST_HEAD_LINES]
    is_cut = len(lines) < len(every_line)
    if lines and lines[0].startswith(b"From ") and not _KNOWN.match(lines[0]):
        lines = lines[1:]
    last_known = max((i for i, line in enumerate(lines) if _KNOWN.match(line)), default=-1)
    foreign = [i for i, line in enumerate(lines) if _is_foreign(line)]
    body = next((i for i in foreign if i > last_known), len(lines))
    head = [_tight(lines[i]) for i in range(body) if not _is_foreign(lines[i])]
    gap = [b"\r\n"] if is_cut or body < len(lines) else []
    return Mended(b"".join([*head, *gap, *lines[body:], rest]), is_cut or bool(foreign))


def _head_lines(raw: bytes) -> list[bytes]:
    blank = re.search(rb"^\r?\n", raw[:_HEAD_BYTES], re.MULTILINE)
    return raw[: blank.start() if blank else _HEAD_BYTES].splitlines(keepends=True)


def _is_foreign(line: bytes) -> bool:
    return not line.startswith((b" ", b"\t")) and not _HEADER.match(line)


def _tight(line: bytes) -> bytes:
    name, colon, value = line.partition(b":")
    return name.rstrip() + colon + value if _HEADER.match(line) else line
