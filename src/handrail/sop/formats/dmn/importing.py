from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePath

from handrail.rules.branching import Finding, phrase_of
from handrail.sop.document import (
    AnyOrder,
    Block,
    Branch,
    Choose,
    FactDeclaration,
    Procedure,
    Sequence,
    Step,
    StepKind,
)
from handrail.sop.formats.chart import Chart, procedure_of, text, written
from handrail.sop.formats.dmn.columns import Columns, columns_of
from handrail.sop.formats.dmn.deciding import (
    Ruled,
    left_open,
    may_decide_nothing,
    rows_of,
    ways_of,
)
from handrail.sop.formats.dmn.table import Table, table_in
from handrail.sop.formats.imported import Entry, Imported, not_imported, unused, used
from handrail.sop.formats.xml_tree import Element, read_xml
from handrail.sop.graph import FlowGraph
from handrail.sop.graph import names as naming
from handrail.sop.text import in_all_languages
from handrail.words import SOURCE, say

SPACES = ("https://www.omg.org/spec/DMN/", "http://www.omg.org/spec/DMN/")
"""How the namespaces of all versions of the standard begin."""


def import_dmn(source: bytes, *, name: str) -> Imported:
    """Return the procedure of a decision table.

    It asks for the inputs, and its choice has a way for each result, with its rule. What the
    rules leave open or decide twice is told with an example.

    Args:
        name: what to call the file in findings.

    Raises:
        NotImported: it is no such file, or a cell says what our rules cannot.
    """
    definitions = read_xml(source, file=name)
    decision = _decision(definitions, name)
    table = table_in(decision, definitions, file=name)
    columns = columns_of(table, file=name)
    rows = rows_of(table, columns, file=name)
    found = left_open(table, columns, rows)
    choice = _Choice(table, columns, ways_of(table, rows), may_lack=may_decide_nothing(found))
    report = (
        used("head", "head", title=table.name or table.id),
        *choice.entries(),
        *_told(found, rows, columns),
        *_besides(definitions, decision),
    )
    procedure = _procedure(table, columns, choice, name)
    return Imported(written(procedure, file=name), report)


def _decision(definitions: Element, file: str) -> Element:
    if definitions.tag != "definitions" or not definitions.space.startswith(SPACES):
        raise not_imported(file, definitions.place, "not-dmn")
    tables = [each for each in definitions.all("decision") if each.first("decisionTable")]
    if not tables:
        raise not_imported(file, definitions.place, "dmn-no-table")
    if len(tables) > 1:
        names = ", ".join(each.get("name") or each.get("id") for each in tables)
        raise not_imported(file, tables[1].place, "dmn-several", names=names)
    return tables[0]


class _Choice:
    """The steps that ask, and the choice with a way for each result."""

    def __init__(
        self, table: Table, columns: Columns, ruled: tuple[Ruled, ...], *, may_lack: bool
    ) -> None:
        self.table = table
        self.facts = columns.facts
        self.columns = [subject.fact.name for subject in columns.subjects]
        self.ruled = ruled
        self.taken = {"done", "decide", "otherwise", "otherwise-end", "inputs"}
        self.asks = {fact.name: self._id(f"ask {fact.name}", "ask") for fact in columns.facts}
        self.ways = [self._id(" ".join(each.results), "way") for each in ruled]
        default = [output.default.text for output in table.outputs]
        self.default = " ".join(default).strip('"') if all(default) else ""
        self.has_other = bool(self.default) or may_lack or len(ruled) < 2

    def _id(self, words: str, otherwise: str) -> str:
        name = naming.unused(naming.id_of(words, otherwise=otherwise), self.taken)
        self.taken.add(name)
        return name

    @property
    def body(self) -> Sequence:
        """Return everything there is to do."""
        question = self.table.question or self.table.name or self.table.id
        ways = [self._way(*each) for each in zip(self.ways, self.ruled, strict=True)]
        choice = Choose("decide", text(question), (*ways, *self._other()))
        resolved = in_all_languages("sop-outcome-resolved")
        end = Step("done", StepKind.END, resolved, outcome="resolved")
        return Sequence((*self._asking(), choice, end))

    def _asking(self) -> Iterator[Block]:
        steps = tuple(self._ask(fact) for fact in self.facts)
        if len(steps) > 1:
            yield AnyOrder("inputs", text(say("formats-dmn-inputs", SOURCE)), steps)
        else:
            yield from steps

    def _ask(self, fact: FactDeclaration) -> Step:
        words = say("formats-dmn-ask", SOURCE, what=fact.label.said_in(SOURCE))
        return Step(self.asks[fact.name], StepKind.ASK, text(words), fact=fact.name)

    def _way(self, name: str, ruled: Ruled) -> Branch:
        told = self._told(ruled.results)
        note = " ".join(filter(None, (row.note for row in ruled.rows)))
        step = Step(name, StepKind.DO, text(told), why=text(note) if note else None)
        return Branch(name, text(told), Sequence((step,)), ruled.rule)

    def _told(self, results: tuple[str, ...]) -> str:
        pairs = zip(self.table.outputs, results, strict=True)
        return "; ".join(f"{output.label}: {result or '-'}" for output, result in pairs)

    def _other(self) -> Iterator[Branch]:
        """Yield the way that is taken when no rule holds."""
        if self.default:
            told = "; ".join(
                f"{output.label}: {output.default.text.strip(chr(34))}"
                for output in self.table.outputs
            )
            step = Step("otherwise", StepKind.DO, text(told))
            yield Branch("otherwise", text(told), Sequence((step,)))
        elif self.has_other:
            end = Step(
                "otherwise-end",
                StepKind.END,
                in_all_languages("sop-outcome-handed_on"),
                outcome="handed_on",
            )
            nothing = text(say("formats-dmn-no-rule", SOURCE))
            yield Branch("otherwise", nothing, Sequence((end,)))

    def entries(self) -> Iterator[Entry]:
        """Yield what became of each column and each rule."""
        for column, fact in zip(self.table.inputs, self.columns, strict=True):
            yield used(column.label, "dmn-fact", fact=fact, block=self.asks[fact])
        for output in self.table.outputs:
            yield used(output.label, "dmn-output")
        for way, ruled in zip(self.ways, self.ruled, strict=True):
            for row in ruled.rows:
                yield used(row.name, "dmn-way", way=f"decide={way}")
        if self.default:
            yield used(self.default, "dmn-default", way="decide=otherwise")
        elif self.has_other:
            yield used("otherwise", "dmn-otherwise", way="decide=otherwise")


def _told(found: tuple[Finding, ...], rows: tuple[Ruled, ...], columns: Columns) -> Iterator[Entry]:
    names = [row.name for row in rows]
    labels = {fact.name: fact.label.said_in(SOURCE) for fact in columns.facts}
    for each in found:
        yield Entry("rules", is_used=True, sentence=phrase_of(each, branches=names, labels=labels))


def _besides(definitions: Element, decision: Element) -> Iterator[Entry]:
    """Yield what the file holds besides the table."""
    for each in definitions.children:
        name = " ".join(each.get("name").split())
        piece = name or each.get("id") or each.tag
        if each.tag == "itemDefinition":
            yield used(piece, "dmn-item")
        elif each.tag == "inputData":
            yield unused(piece, "bpmn-named")
        elif each.tag == "decision" and each is not decision:
            yield unused(piece, "dmn-other")
        elif each.space != definitions.space:
            yield unused(piece, "bpmn-diagram", count=sum(1 for _ in each.below()))
        elif each is not decision:
            yield unused(piece, "no-place")
    for each in decision.children:
        if each.tag not in {"decisionTable", "question", "description", "variable"}:
            yield unused(f"{decision.get('id')}: {each.tag}", "bpmn-named")


def _procedure(table: Table, columns: Columns, choice: _Choice, file: str) -> Procedure:
    title = table.name or naming.apart(PurePath(file).stem)
    chart = Chart(PurePath(file).stem, title, FlowGraph((), ()), {}, purpose=table.note or None)
    return replace(procedure_of(chart, choice.body, file), facts=columns.facts)
