from dataclasses import dataclass, field, replace

from handrail.sop.formats.imported import Entry
from handrail.sop.formats.prose.outline import Node, Remark
from handrail.words import Sentence, sentence


@dataclass(frozen=True)
class Accounted:
    """What became of a sentence so far: a step, a key of one, or nothing and why."""

    text: str
    place: str
    used_as: str | None = None
    why: Sentence | None = None

    @property
    def entry(self) -> Entry:
        """Return the entry in the account."""
        told = self.why or sentence("prose-used", place=self.place, name=self.used_as or "")
        return Entry(self.text, self.used_as is not None, told, self.place, self.used_as)


@dataclass
class Account:
    """What became of each sentence; none can be left out, because each one is asked for."""

    found: dict[int, Accounted] = field(default_factory=dict)

    def used(self, remark: Remark, as_: str, why: Sentence | None = None) -> None:
        """Note that the sentence became a step, or a key of one; it may become several."""
        known = self.found.get(remark.number)
        places = [known.used_as] if known and known.used_as else []
        names = ", ".join(dict.fromkeys([*places, as_]))
        reason = why or (known.why if known and known.used_as else None)
        self.found[remark.number] = Accounted(remark.raw, remark.place, names, reason)

    def unused(self, remark: Remark, reason: str) -> None:
        """Note that the sentence became nothing, and why."""
        if remark.number not in self.found:
            why = sentence(f"prose-unused-{reason}")
            self.found[remark.number] = Accounted(remark.raw, remark.place, None, why)

    def leads_on(self, name: str) -> None:
        """Note that a choice was left out, because all its ways lead to what comes next."""
        for number, known in self.found.items():
            if known.used_as == name:
                self.found[number] = replace(known, used_as="next")

    def report(self, root: Node) -> tuple[Entry, ...]:
        """Return the account of every sentence in the tree, in the order of the source."""
        for remark in _remarks(root):
            self.unused(remark, "unread")
        return tuple(self.found[number].entry for number in sorted(self.found))


def _remarks(node: Node) -> tuple[Remark, ...]:
    below = (remark for child in node.children for remark in _remarks(child))
    return (*node.remarks, *below)
