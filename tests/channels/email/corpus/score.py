"""How well replies are parted from what they quote: precision and recall, line by line."""

from collections.abc import Iterable
from dataclasses import dataclass

from handrail.channels.email.quote import Kind
from handrail.channels.email.read import read_letter
from tests.channels.email.corpus.replies import LabelledReply


@dataclass(frozen=True)
class Score:
    """Lines of some letters: what was folded away, and what should have been.

    Attributes:
        letters: how many there are.
        whole: of these, in how many every line is where it belongs.
        folded: lines that were folded away, as quoted or as a signature.
        rightly: of these, the ones that are not new.
        old: lines that are not new.
    """

    letters: int
    whole: int
    folded: int
    rightly: int
    old: int

    @property
    def precision(self) -> float:
        """Return the share of folded lines that are not new, 0 to 1."""
        return self.rightly / self.folded if self.folded else 1.0

    @property
    def recall(self) -> float:
        """Return the share of lines that are not new which were folded, 0 to 1."""
        return self.rightly / self.old if self.old else 1.0


def score(replies: Iterable[LabelledReply]) -> Score:
    """Return how well the replies are split."""
    letters = whole = folded = rightly = old = 0
    for reply in replies:
        found = misjudged(reply)
        lost = sum(kind is Kind.NEW for kind, _ in found)
        left = len(found) - lost
        kinds = [kind for kind, _ in reply.lines]
        here = len(kinds) - kinds.count(Kind.NEW)
        letters, whole, old = letters + 1, whole + (not found), old + here
        folded, rightly = folded + here - left + lost, rightly + here - left
    return Score(letters, whole, folded, rightly, old)


def misjudged(reply: LabelledReply) -> list[tuple[Kind, str]]:
    """Return the lines that stand where they do not belong, with what they are.

    A signature counts as folded, also where it is folded with the quotation.
    """
    shown = _lines(read_letter(reply.raw).text)
    return [
        (kind, line)
        for kind, line in reply.lines
        if (kind is Kind.NEW) != any(_bare(line) in each for each in shown)
    ]


def _lines(text: str) -> list[str]:
    return [_bare(line) for line in text.split("\n")]


def _bare(line: str) -> str:
    return "".join(line.lstrip("> ").split())
