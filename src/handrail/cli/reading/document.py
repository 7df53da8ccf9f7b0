"""A whole procedure as lines of a terminal."""

from collections.abc import Iterator

from handrail.cli.layout import BLANK, Line, Look
from handrail.cli.reading.steps import lines_of_steps, shown
from handrail.sop.document import Procedure
from handrail.sop.telling import Telling, told_facts, told_opening
from handrail.sop.text import Text
from handrail.words import Language, say


def lines_of_procedure(procedure: Procedure, language: Language) -> Iterator[Line]:
    """Yield the procedure as its reader reads it: the head, facts, then the steps."""
    yield from _Document(Telling(procedure, language)).lines()


class _Document:
    def __init__(self, telling: Telling) -> None:
        self.telling = telling
        self.procedure = telling.procedure

    def lines(self) -> Iterator[Line]:
        yield Line(self._text(self.procedure.title), Look.HEADING)
        if self.telling.is_foreign:
            yield Line(self.telling.not_translated(), Look.FAINT)
        yield Line(self._text(self.procedure.outcome))
        yield BLANK
        yield from (Line(entry, hang=2) for entry in self._head())
        yield from self._section("opening", iter(told_opening(self.telling)))
        yield from self._section("standards", self._standards())
        yield from self._section("terms", self._terms())
        yield from self._section("facts", self._facts())
        yield from (BLANK, self._heading("steps"))
        yield from lines_of_steps(self.telling)

    def _head(self) -> Iterator[str]:
        procedure = self.procedure
        yield self._entry("purpose", self._text(procedure.purpose))
        if procedure.need is not None:
            evidence = self._say("evidence", evidence=procedure.need.evidence)
            yield self._entry("need", f"{self._text(procedure.need.says)} ({evidence})")
        yield self._entry("department", self._text(procedure.department))
        yield self._entry("owner", self.telling.role(procedure.owner))
        for name, several in self.telling.lists():
            if several:
                yield self._entry(name, ", ".join(several))

    def _standards(self) -> Iterator[str]:
        for each in self.telling.standards():
            yield f"{each.channel}: {'; '.join(each.promises)}"

    def _terms(self) -> Iterator[str]:
        return (f"{term}: {self._text(meaning)}" for term, meaning in self.procedure.terms)

    def _facts(self) -> Iterator[str]:
        for fact in told_facts(self.telling):
            yield f"{shown(fact.label, self.telling)} ({', '.join(fact.details)})"

    def _section(self, name: str, entries: Iterator[str]) -> Iterator[Line]:
        lines = [Line(f"- {entry}", depth=2, hang=2) for entry in entries]
        if lines:
            yield from (BLANK, self._heading(name), *lines)

    def _heading(self, name: str) -> Line:
        return Line(self._say(name), Look.HEADING)

    def _entry(self, name: str, value: str) -> str:
        return f"{self._say(name)}: {value}"

    def _text(self, text: Text) -> str:
        return shown(self.telling.text(text), self.telling)

    def _say(self, name: str, **values: str) -> str:
        return say(f"library-{name}", self.telling.language, **values)
