"""The head of a draft: what the text says about itself, and what is left to be filled in."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from handrail.sop.folding import fold
from handrail.sop.formats.prose.account import Account
from handrail.sop.formats.prose.amounts import duration_in
from handrail.sop.formats.prose.cues import Cues
from handrail.sop.formats.prose.doing import doing_in
from handrail.sop.formats.prose.outline import Node, Remark
from handrail.sop.formats.prose.people import as_role, role_in
from handrail.sop.formats.prose.piece import PieceKind
from handrail.sop.formats.prose.plain import plain

LABEL = re.compile(r"^[\s*_]*([^:*_]{2,40}?)[\s*_]*:[\s*_]*(\S.*)$")
PAIR = re.compile(r"^(.{1,60}?)\s*(?::|=|\s[\u2013\u2014-])\s+(.+)$")
LISTED = re.compile(r"\s*[,;]\s*")
TEXTS = ("title", "department", "purpose", "outcome")
MOST_PURPOSE = 3
"""Sentences at the beginning of a text that are taken for its purpose, at most."""


@dataclass
class Head:
    """What the text says about itself, by key; what it does not say is missing."""

    texts: dict[str, str] = field(default_factory=dict)
    owner: str | None = None
    channels: list[str] = field(default_factory=list)
    tone: str | None = None
    goals: list[str] = field(default_factory=list)
    when: list[str] = field(default_factory=list)
    terms: dict[str, str] = field(default_factory=dict)
    standards: dict[str, dict[str, str]] = field(default_factory=dict)


@dataclass
class HeadReader:
    """Takes out of the outline what belongs to the head."""

    cues: Cues
    account: Account
    head: Head = field(default_factory=Head)

    def read(self, root: Node) -> list[Node]:
        """Return what is left for the body, in its order."""
        nodes = self._without_title(root.children)
        left = self._left(nodes)
        self._purpose_from(left)
        self._unlabelled_standards()
        return left

    def _without_title(self, nodes: list[Node]) -> list[Node]:
        """Take the first heading as the title, if it stands above everything else."""
        if not nodes or not nodes[0].is_heading:
            return nodes
        first, others = nodes[0], nodes[1:]
        is_above = first.piece.depth == 1 or not any(node.is_heading for node in others)
        if (
            not is_above
            or self._key(first.text)
            or any(n.piece.depth == 1 and n.is_heading for n in others)
        ):
            return nodes
        self.head.texts["title"] = first.text
        self.account.used(first.remarks[0], "title")
        return [*first.children, *others]

    def _left(self, nodes: list[Node]) -> list[Node]:
        left: list[Node] = []
        for node in nodes:
            if node.piece.kind is PieceKind.ENDLESS:
                left.append(node)
                continue
            key = self._key(node.text) if node.is_heading or node.text.endswith(":") else None
            if key == "steps":
                self.account.used(node.remarks[0], "steps")
                left += self._left(node.children)
            elif key is not None and (node.children or node.is_heading):
                self._section(key, node)
            elif self._labelled(node):
                left += node.children
            else:
                if node.is_heading and node.piece.depth <= 1:
                    node.children = self._left(node.children)
                left.append(node)
        return left

    def _key(self, text: str) -> str | None:
        name = re.sub(r"^[0-9.]+\s*", "", text).strip(" :.").lower()
        return next((key for key, names in self.cues.head.items() if name in names), None)

    def _labelled(self, node: Node) -> bool:
        """Take a line such as "Owner: the team leader"."""
        found = LABEL.match(node.piece.text)
        key = self._key(found[1]) if found and not node.is_heading else None
        if found is None or key is None or key == "steps":
            return False
        self._take(key, [plain(found[2]).strip(" *_")])
        for remark in node.remarks:
            self.account.used(remark, key)
        return True

    def _section(self, key: str, node: Node) -> None:
        self.account.used(node.remarks[0], key)
        values = list(_below(node))
        self._take(key, [text for text, _ in values])
        for _, remarks in values:
            for remark in remarks:
                self.account.used(remark, key)

    def _take(self, key: str, values: list[str]) -> None:
        joined = " ".join(values)
        match key:
            case "title" | "department" | "purpose" | "outcome":
                self.head.texts.setdefault(key, joined)
            case "owner":
                self.head.owner = role_in(joined, self.cues) or as_role(joined)
            case "tone":
                self.head.tone = _named(joined, self.cues.tones)
            case "channels":
                self.head.channels += _all_named(joined, self.cues.channels)
            case "goals":
                self.head.goals += [value.rstrip(".") for value in values]
            case "when":
                self.head.when += [
                    bare
                    for value in values
                    for part in LISTED.split(value)
                    if (bare := _bare(part))
                ]
            case "terms":
                self.head.terms |= dict(_pairs(values))
            case "standards":
                for value in values:
                    self._standard(value)

    def _standard(self, text: str) -> None:
        time = duration_in(text, self.cues)
        measures = {"first_reply": "first reply", "next_reply": "next reply", "resolve": "resolve"}
        found = next((name for cue, name in measures.items() if self.cues.has(cue, text)), None)
        if time is None or found is None:
            return
        for channel in _all_named(text, self.cues.channels) or [""]:
            self.head.standards.setdefault(channel, {})[found] = time.to_text()

    def _unlabelled_standards(self) -> None:
        """Give standards that name no channel to the channels of the procedure."""
        common = self.head.standards.pop("", {})
        for channel in (self.head.channels or ["email"]) if common else ():
            self.head.standards[channel] = common | self.head.standards.get(channel, {})

    def _purpose_from(self, nodes: list[Node]) -> None:
        """Take what the text tells before its first heading and step as its purpose."""
        if "purpose" in self.head.texts:
            return
        told: list[Remark] = []
        while nodes and self._only_tells(nodes[0]) and len(told) < MOST_PURPOSE:
            told += nodes.pop(0).remarks
        for remark in told:
            self.account.used(remark, "purpose")
        if told:
            self.head.texts["purpose"] = " ".join(remark.text for remark in told)

    def _only_tells(self, node: Node) -> bool:
        if node.piece.kind is not PieceKind.TEXT or node.children:
            return False
        return not any(self._may_ask(remark.text) for remark in node.remarks)

    def _may_ask(self, text: str) -> bool:
        return doing_in(text, self.cues) is not None or self.cues.starts("if", text) is not None


def _below(node: Node) -> Iterator[tuple[str, tuple[Remark, ...]]]:
    for child in node.children:
        yield child.text, child.remarks
        yield from _below(child)


def _pairs(values: list[str]) -> Iterator[tuple[str, str]]:
    for value in values:
        found = PAIR.match(value)
        if found:
            yield found[1].strip(), found[2].strip()


def _named(text: str, patterns: Mapping[str, re.Pattern[str]]) -> str | None:
    return next(iter(_all_named(text, patterns)), None)


def _all_named(text: str, patterns: Mapping[str, re.Pattern[str]]) -> list[str]:
    return [name for name, pattern in patterns.items() if pattern.search(text)]


def _bare(text: str) -> str:
    return text.strip(" \"'“”„«».")


def id_of(title: str) -> str:
    """Return a procedure's id from its title."""
    words = re.findall(r"[a-z0-9]+", fold(title))
    while words and not words[0][0].isalpha():
        words.pop(0)
    return "-".join(words)[:50].strip("-") or "draft"
