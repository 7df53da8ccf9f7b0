"""Addresses out of a header line, in one pass and in any order of things gone wrong.

The standard library's reader differs between its releases (CVE-2023-27043) and recurses into
comments; this one is the same everywhere and takes time in proportion to the line. Encoded words
are decoded last, so that no name can smuggle in an address.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from handrail.channels.email.header import decode_words, one_line
from handrail.channels.email.letter import Address

_LEXEME = re.compile(r'"(?:[^"\\]|\\.)*(?:"|\\?\Z)|<[^<>]*>?|[,;:]|[^"<(,;:]+', re.DOTALL)
_COMMENT_MARK = re.compile(r"\\.|[()]", re.DOTALL)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_JOINT = re.compile(r"\s*([.@])\s*")
_ROUTE = re.compile(r"@[^:]*:")
_ADDRESS = re.compile(r'(?:[^\s<>()\[\],;:\\"@]{1,64}|"[^"\s]{1,62}")@[^\s<>()\[\],;:\\"@]{1,255}')
_LOOSE = re.compile(r'[^\s<>()\[\],;:\\"@]{1,64}@[^\s<>()\[\],;:\\"@]{1,255}')


def read_addresses(line: str, *, at_most: int) -> tuple[Address, ...]:
    """Return the addresses that the line names, each once, in its order."""
    found = _addresses(line)
    return tuple(dict.fromkeys(islice(found, at_most))) or tuple(islice(_loose(line), at_most))


def _addresses(line: str) -> Iterator[Address]:
    mailbox = _Mailbox()
    for lexeme in _lexemes(line):
        if lexeme == ":":
            mailbox = _Mailbox()  # what stood before was a group's name
        elif lexeme in ",;":
            yield from mailbox.addresses()
            mailbox = _Mailbox()
        else:
            mailbox.take(lexeme)
    yield from mailbox.addresses()


def _lexemes(line: str) -> Iterator[str]:
    at = 0
    while at < len(line):
        found = None if line[at] == "(" else _LEXEME.match(line, at)
        end = found.end() if found else _comment_end(line, at)
        yield line[at:end]
        at = end


def _comment_end(line: str, start: int) -> int:
    depth = 0
    for mark in _COMMENT_MARK.finditer(line, start):
        depth += {"(": 1, ")": -1}.get(mark[0], 0)
        if depth == 0:
            return mark.end()
    return len(line)


@dataclass
class _Mailbox:
    words: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    angle: str | None = None

    def take(self, lexeme: str) -> None:
        if lexeme.startswith("<"):
            self.angle = self.angle or lexeme.strip("<>")
        elif lexeme.startswith("("):
            self.comments.append(lexeme.removeprefix("(").removesuffix(")"))
        elif lexeme.startswith('"') and not self.angle:
            self.words.append(_ESCAPE.sub(r"\1", lexeme[1:].removesuffix('"')))
        else:
            self.words.append(lexeme)

    def addresses(self) -> Iterator[Address]:
        if self.angle is not None:
            yield from self._one(" ".join(self.words), _spec(self.angle))
            return
        words = _JOINT.sub(r"\1", "".join(self.words)).split()
        named = [word for word in words if "@" in word]
        name = " ".join(word for word in words if "@" not in word) if len(named) == 1 else ""
        for word in named:
            yield from self._one(name, word)

    def _one(self, name: str, spec: str) -> Iterator[Address]:
        if not _ADDRESS.fullmatch(spec):
            return
        local, _, domain = one_line(spec).rpartition("@")
        spoken = name.strip() or " ".join(self.comments)
        yield Address(one_line(decode_words(spoken)), f"{local}@{domain.lower()}")


def _spec(angle: str) -> str:
    without_comments = "".join(some for some in _lexemes(angle) if not some.startswith("("))
    return "".join(_ROUTE.sub("", without_comments, count=1).split())


def _loose(line: str) -> Iterator[Address]:
    for found in _LOOSE.finditer(line):
        yield Address("", one_line(found[0]))
