"""A document of ours as a tree: what stands below what, told by how far it is indented."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

ITEM = re.compile(r"(?P<indent>(?:  )*)- (?P<text>.*)")
KEPT = re.compile(r"\\([\\`*\[\]<>~|$_&#=+.)-])")
ANCHOR = re.compile(r'<a id="([^"]{1,200})"></a>')
DEEPEST = 200


@dataclass
class Entry:
    """One line of the list, with what stands below it.

    Attributes:
        text: without its dash, as it is written; of a quotation the line before it, which says
            when it is said.
        quoted: what the quotation says; None for an entry of the list.
    """

    line: int
    text: str
    below: "list[Entry]" = field(default_factory=list)
    quoted: str | None = None

    def all(self) -> "Iterator[Entry]":
        """Yield the entry and all below it."""
        yield self
        for each in self.below:
            yield from each.all()


def entries_of(lines: list[tuple[int, str]]) -> list[Entry]:
    """Return the entries of a list, given its lines with their numbers."""
    root = Entry(0, "")
    path, before = [root], ""
    for number, line in lines:
        item = ITEM.fullmatch(line)
        if item is not None and (depth := len(item["indent"]) // 2) < min(len(path), DEEPEST):
            entry = Entry(number, item["text"])
            path[depth].below.append(entry)
            path[depth + 1 :] = [entry]
            before = item["text"]
        elif line.strip().startswith("> "):
            owner = path[-1 - _steps_back(line, path)]
            owner.below.append(Entry(number, before, quoted=line.strip()[2:]))
        elif line.strip():
            before = line.strip()
    return root.below


def _steps_back(line: str, path: list[Entry]) -> int:
    """Return how many levels above the last entry a quotation belongs."""
    level = (len(line) - len(line.lstrip())) // 2
    return max(0, len(path) - 1 - level)


def plain(text: str) -> str:
    """Return a text as its author wrote it, without the signs that keep it from being markup."""
    return KEPT.sub(r"\1", text)


def anchored(text: str) -> tuple[str, str]:
    """Return the name that stands before a text, "" if none, and the text."""
    found = ANCHOR.match(text)
    return (found[1], text[found.end() :]) if found else ("", text)
