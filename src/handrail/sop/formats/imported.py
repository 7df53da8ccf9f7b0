from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC

from handrail.rules.phrase import Phrase, say_part
from handrail.sop.finding import Finding, Place
from handrail.sop.graph import Fault
from handrail.sop.visible import visible
from handrail.words import SOURCE, Language, Sentence, sentence
from handrail.words.sentence import Value


@dataclass(frozen=True)
class Entry:
    """What became of one piece of what was imported.

    Attributes:
        piece: what it is called there, such as `Start` or `Start -> Ask`, or how it is written.
        is_used: whether it stands in the procedure.
        place: where it stands there, such as "line 12"; "" where its name tells.
        used_as: what it became, such as "refund" or "refund.say", where one name tells.
    """

    piece: str
    is_used: bool
    sentence: Sentence | Phrase
    place: str = ""
    used_as: str | None = None

    def words_in(self, language: Language) -> str:
        """Return what became of the piece."""
        return say_part(self.sentence, language, zone=UTC)

    def said_in(self, language: Language) -> str:
        """Return the entry in one line, with its place where its words don't say that."""
        words = self.words_in(language)
        piece = visible(self.piece) or self.used_as or ""
        is_placed = not self.place or self.place in words
        return f"{piece}: {words}" if is_placed else f"{self.place}, {piece}: {words}"


@dataclass(frozen=True)
class Imported:
    """A procedure made of something else, and an account of every piece of it.

    Attributes:
        source: the procedure as YAML, right by all rules of the format.
    """

    source: str
    report: tuple[Entry, ...]


class NotImported(ValueError):
    """Something that cannot become a procedure; `.findings` says where and why."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("\n".join(found.said_in(SOURCE) for found in findings))
        self.findings = findings


def used(piece: str, told: str, /, **values: Value) -> Entry:
    """Return the entry of a piece that stands in the procedure."""
    return Entry(visible(piece), is_used=True, sentence=_sentence(told, values))


def unused(piece: str, told: str, /, **values: Value) -> Entry:
    """Return the entry of a piece that does not, with the reason."""
    return Entry(visible(piece), is_used=False, sentence=_sentence(told, values))


def not_imported(file: str, place: Place, rule: str, /, **values: Value) -> NotImported:
    """Return the refusal for one reason, whose sentences are found by the rule's name."""
    what, mend = _sentence(rule, values), _sentence(f"{rule}-mend", values)
    return NotImported((Finding(file, place.line, place.column, rule, what, mend),))


def refused(file: str, rule: str, what: Sentence, mend: Sentence) -> NotImported:
    """Return the refusal of a file as a whole, in words that are known already."""
    return NotImported((Finding(file, 1, 1, rule, what, mend),))


def _sentence(name: str, values: Mapping[str, Value]) -> Sentence:
    shown = {key: visible(each) if isinstance(each, str) else each for key, each in values.items()}
    return sentence(f"formats-{name}", **shown)


def finding_of(fault: Fault, *, file: str, place: Place) -> Finding:
    """Return a fault of a chart as a finding at the place where its first node stands."""
    return Finding(file, place.line, place.column, fault.rule, fault.sentence, fault.mend)
