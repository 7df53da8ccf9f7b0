"""A draft as a file of our format, with what is asked of its author in comments."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from handrail.sop.document import StepKind
from handrail.sop.formats.prose.asked import Asked
from handrail.sop.formats.prose.draft import (
    Draft,
    DraftChoice,
    DraftGroup,
    DraftStep,
    DraftWay,
)
from handrail.sop.formats.prose.head import TEXTS, Head, id_of
from handrail.words import SOURCE, Language, Sentence, say

PLAIN = re.compile(r"[^\W\d_][\w ,.;'()/€%-]*[\w.)%]")
"""A text that may stand without quotes, whatever reads it."""
MARK = "# ?"
"""How a comment begins that asks something of the author."""


def write_draft(
    head: Head, body: list[Draft], facts: dict[str, Asked], *, name: str, language: Language
) -> tuple[str, tuple[str, ...]]:
    """Return the file, and the keys that were left to be filled in."""
    writer = _Writer(language)
    lines = [*writer.head(head, name), *writer.facts(facts), "", "steps:", *writer.blocks(body, 1)]
    return "\n".join(lines) + "\n", tuple(writer.missing)


@dataclass
class _Writer:
    language: Language

    def __post_init__(self) -> None:
        self.missing: list[str] = []

    def head(self, head: Head, name: str) -> Iterator[str]:
        title = head.texts.get("title") or name
        yield from (f"# {line}" for line in self._say("prose-draft").splitlines())
        yield "handrail: 1"
        yield f"procedure: {id_of(title)}"
        yield f"kind: matter  {MARK} {self._say('prose-mark-kind-of-procedure')}"
        for key in TEXTS:
            yield from self._head_text(key, title if key == "title" else head.texts.get(key))
        yield f"owner: {head.owner or 'to_be_named'}{self._missing('owner', head.owner)}"
        yield from self._several("channels", head.channels)
        yield from self._several("goals", [_quoted(goal) for goal in head.goals])
        if head.tone:
            yield f"tone: {head.tone}"
        yield from self._terms(head)
        if head.when:
            yield f"when: {{{self.language.value}: [{', '.join(map(_quoted, head.when))}]}}"
        yield from self._standards(head)

    def facts(self, facts: dict[str, Asked]) -> Iterator[str]:
        if facts:
            yield f"facts:  {MARK} {self._say('prose-mark-facts')}"
        for fact in facts.values():
            yield f"  {fact.name}: {{label: {self._in_braces(fact.label)}, type: {fact.type}}}"

    def blocks(self, drafts: list[Draft], level: int) -> Iterator[str]:
        for draft in drafts:
            yield from self._marked(draft, level)
            lines = list(self._block(draft))
            dash, indent = "  " * level + "- ", "  " * level + "  "
            yield dash + lines[0]
            yield from (indent + line for line in lines[1:])

    def _marked(self, draft: Draft, level: int) -> Iterator[str]:
        indent = "  " * level
        yield from (f"{indent}# {_one_line(text)}" for text in draft.heading)
        for mark in getattr(draft, "marks", ()):
            yield f"{indent}{MARK} {say(mark, self.language)}"

    def _block(self, draft: Draft) -> Iterator[str]:
        yield f"id: {draft.id}"
        match draft:
            case DraftStep():
                yield from self._step(draft)
            case DraftChoice():
                yield from self._choice(draft)
            case DraftGroup():
                yield from self._group(draft)

    def _step(self, step: DraftStep) -> Iterator[str]:
        if step.kind is StepKind.SAY:
            words = step.texts.get("say", step.text)
            if words != step.text:
                yield f"text: {self._text(step.text)}"
            yield f"say: {self._text(words)}"
        elif step.kind is StepKind.END:
            yield f"end: {step.keys['end']}"
            if step.text:
                yield f"text: {self._text(step.text)}"
        else:
            yield f"{step.kind.value}: {self._text(step.text)}"
        for key, text in step.texts.items():
            if not (key == "say" and step.kind is StepKind.SAY):
                yield f"{key}: {self._text(text)}"
        for key, value in step.keys.items():
            if key != "end":
                yield f"{key}: {_quoted(value) if key == 'source' else value}"

    def _choice(self, choice: DraftChoice) -> Iterator[str]:
        yield f"choose: {self._text(choice.text)}"
        if choice.is_two_way:
            for way in choice.ways:
                yield from self._list(way.id, way.blocks)
        else:
            yield "ways:"
            for way in choice.ways:
                yield from (f"  {line}" for line in self._way(way))

    def _way(self, way: DraftWay) -> Iterator[str]:
        yield f"{way.id}:"
        yield f"  text: {self._text(way.title)}"
        yield from (f"  {line}" for line in self._list("steps", way.blocks))

    def _group(self, group: DraftGroup) -> Iterator[str]:
        if group.key == "any order":
            yield f"text: {self._text(group.text)}"
            yield from self._list("any order", group.blocks)
            return
        yield f"{group.key}: {self._text(group.text)}"
        if group.limit:
            yield f"limit: {group.limit}"
        yield from self._list("steps", group.blocks)

    def _list(self, key: str, blocks: list[Draft]) -> Iterator[str]:
        if not blocks:
            yield f"{key}: []"
            return
        yield f"{key}:"
        yield from self.blocks(blocks, 1)

    def _head_text(self, key: str, text: str | None) -> Iterator[str]:
        shown = text or self._say("prose-to-fill-in")
        yield f"{key}: {self._text(shown)}{self._missing(key, text)}"

    def _missing(self, key: str, value: str | None) -> str:
        if value:
            return ""
        self.missing.append(key)
        return f"  {MARK} {self._say(f'prose-ask-{key}')}"

    def _several(self, key: str, values: list[str]) -> Iterator[str]:
        if values:
            yield f"{key}: [{', '.join(dict.fromkeys(values))}]"

    def _terms(self, head: Head) -> Iterator[str]:
        if head.terms:
            yield "terms:"
        for term, meaning in head.terms.items():
            yield f"  {json.dumps(term, ensure_ascii=False)}: {self._text(meaning)}"

    def _standards(self, head: Head) -> Iterator[str]:
        if head.standards:
            yield "standards:"
        for channel, promised in head.standards.items():
            inner = ", ".join(f"{measure}: {time}" for measure, time in promised.items())
            yield f"  {channel}: {{{inner}}}"

    def _text(self, text: str) -> str:
        """Return a text behind a key; without a language it is English."""
        text = text if text.strip() else self._say("prose-to-fill-in")
        if self.language is SOURCE:
            return _plain_or_quoted(text)
        return f"{{{self.language.value}: {_quoted(text)}}}"

    def _in_braces(self, text: str) -> str:
        return _quoted(text) if self.language is SOURCE else self._text(text)

    def _say(self, sentence_id: str | Sentence) -> str:
        return say(sentence_id, self.language)


def _plain_or_quoted(text: str) -> str:
    return text if PLAIN.fullmatch(text) else _quoted(text)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _one_line(text: str) -> str:
    return " ".join(text.split())
