from dataclasses import dataclass

from handrail.words import SOURCE, Language, Sentence, say, sentence
from handrail.words.sentence import Value

MAX_SHOWN = 400
"""Characters of the file that a sentence repeats, at most."""


@dataclass(frozen=True, order=True)
class Place:
    """A place in a file; both are counted from 1."""

    line: int
    column: int


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong with a procedure: where, what, and how to mend it.

    Attributes:
        file: the name that was given to the source.
        line, column: counted from 1, always inside the file.
        rule: which rule of the format it breaks, such as "unknown-key".
        sentence, mend: to be said in the reader's language.
        is_note: it is worth a look, and nothing is refused because of it.
    """

    file: str
    line: int
    column: int
    rule: str
    sentence: Sentence
    mend: Sentence
    is_note: bool = False

    def said_in(self, language: Language) -> str:
        """Return the finding in one line, as compilers write it."""
        what, mend = say(self.sentence, language), say(self.mend, language)
        return f"{self.file}:{self.line}:{self.column}: {what} {mend} ({self.rule})"


def finding(file: str, place: Place, rule: str, /, **values: Value) -> Finding:
    """Return the finding of a rule, whose two sentences are found by its name."""
    return finding_in("sop", file, place, rule, **values)


def finding_in(area: str, file: str, place: Place, rule: str, /, **values: Value) -> Finding:
    """Return the finding of a rule whose two sentences stand in the area."""
    values = {name: _short(value) for name, value in values.items()}
    return Finding(
        file,
        place.line,
        place.column,
        rule,
        sentence(f"{area}-{rule}", **values),
        sentence(f"{area}-{rule}-mend", **values),
    )


def _short(value: Value) -> Value:
    if isinstance(value, str) and len(value) > MAX_SHOWN:
        return value[: MAX_SHOWN - 1] + "…"
    return value


class BrokenProcedure(ValueError):
    """A procedure file that breaks rules of the format; nothing of it was loaded."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("\n".join(found.said_in(SOURCE) for found in findings))
        self.findings = findings
