from collections.abc import Iterator

from handrail.sop.document import Kind, Procedure
from handrail.sop.formats.markdown.escaped import escaped
from handrail.sop.formats.markdown.steps import anchor, steps_in_markdown, text_in_markdown
from handrail.sop.telling import Telling, told_facts, told_opening
from handrail.sop.text import Text
from handrail.words import Language, say


def to_markdown(procedure: Procedure, language: Language) -> str:
    """Return the whole procedure as a document in CommonMark, for whoever reads the language.

    What is not written in the language stands in the one it was written in, and that is said.
    """
    return "\n".join(_Document(Telling(procedure, language)).lines()) + "\n"


class _Document:
    def __init__(self, telling: Telling) -> None:
        self.telling = telling
        self.procedure = telling.procedure

    def lines(self) -> Iterator[str]:
        yield f"# {self._text(self.procedure.title)}"
        yield ""
        if self.telling.is_foreign:
            yield from (f"*{escaped(self.telling.not_translated())}*", "")
        yield f"{anchor(self.procedure.id)}{self._text(self.procedure.outcome)}"
        yield ""
        yield from self._head()
        yield from self._section("opening", self._opening())
        yield from self._section("standards", self._standards())
        yield from self._section("terms", self._terms())
        yield from self._section("facts", self._facts())
        yield f"## {self._say('steps')}"
        yield ""
        yield from steps_in_markdown(self.telling)

    def _head(self) -> Iterator[str]:
        procedure = self.procedure
        if procedure.kind is not Kind.MATTER:
            told = say(f"markdown-kind-{procedure.kind}", self.telling.language)
            yield f"- *{escaped(told)}*"
        yield self._entry("purpose", self._text(procedure.purpose))
        if procedure.need:
            evidence = say("library-evidence", self.telling.language, evidence=_evidence(procedure))
            yield self._entry("need", f"{self._text(procedure.need.says)} ({evidence})")
        yield self._entry("department", self._text(procedure.department))
        yield self._entry("owner", escaped(self.telling.role(procedure.owner)))
        for name, several in self.telling.lists():
            if several:
                yield self._entry(name, ", ".join(map(escaped, several)))
        yield ""

    def _opening(self) -> Iterator[str]:
        return (f"- {escaped(line)}" for line in told_opening(self.telling))

    def _standards(self) -> Iterator[str]:
        for each in self.telling.standards():
            yield f"- **{escaped(each.channel)}:** {'; '.join(map(escaped, each.promises))}"

    def _terms(self) -> Iterator[str]:
        for term, meaning in self.procedure.terms:
            yield f"- **{escaped(term)}:** {self._text(meaning)}"

    def _facts(self) -> Iterator[str]:
        told = told_facts(self.telling)
        for declared, fact in zip(self.procedure.facts, told, strict=True):
            label = text_in_markdown(fact.label, self.telling)
            yield f"- {anchor(declared.name)}{label} ({escaped(' · '.join(fact.details))})"

    def _section(self, name: str, lines: Iterator[str]) -> Iterator[str]:
        entries = list(lines)
        if entries:
            yield from (f"## {self._say(name)}", "", *entries, "")

    def _entry(self, name: str, value: str) -> str:
        return f"- **{self._say(name)}:** {value}"

    def _text(self, text: Text) -> str:
        return text_in_markdown(self.telling.text(text), self.telling)

    def _say(self, name: str) -> str:
        return say(f"library-{name}", self.telling.language)


def _evidence(procedure: Procedure) -> str:
    return escaped(procedure.need.evidence) if procedure.need else ""
