from collections.abc import Iterable
from dataclasses import dataclass

from handrail.sop.visible import visible
from handrail.words import SOURCE, Language, Sentence, say, sentence
from handrail.words.sentence import Value

MOST_NAMED = 8
"""Nodes that one sentence names at most."""


@dataclass(frozen=True)
class Fault:
    """One reason why a chart cannot be written as blocks.

    Attributes:
        rule: such as "dead-end".
        nodes: the names of the nodes that it is about, the first being where to look.
    """

    rule: str
    nodes: tuple[str, ...]
    sentence: Sentence
    mend: Sentence

    def said_in(self, language: Language) -> str:
        """Return the fault and how to mend it, in one line."""
        return f"{say(self.sentence, language)} {say(self.mend, language)} ({self.rule})"


def fault(rule: str, nodes: Iterable[str], **values: Value) -> Fault:
    """Return the fault of a rule, whose sentences are found by its name."""
    named = tuple(nodes)
    shown = ", ".join(map(visible, named[:MOST_NAMED])) + " …" * (len(named) > MOST_NAMED)
    values = {key: visible(each) if isinstance(each, str) else each for key, each in values.items()}
    return Fault(
        rule,
        named,
        sentence(f"graph-{rule}", nodes=shown, **values),
        sentence(f"graph-{rule}-mend", **values),
    )


class NotStructured(ValueError):
    """A chart that cannot be written as blocks; `.faults` names the nodes and says why."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("\n".join(each.said_in(SOURCE) for each in faults))
        self.faults = faults
