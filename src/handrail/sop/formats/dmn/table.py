"""A decision table as its file holds it."""

from dataclasses import dataclass

from handrail.sop.finding import Place
from handrail.sop.formats.imported import not_imported
from handrail.sop.formats.xml_tree import Element

MOST_RULES = 200
MOST_COLUMNS = 30
SAYABLE = ("UNIQUE", "ANY", "FIRST", "PRIORITY")
"""Hit policies of which one rule decides."""


@dataclass(frozen=True)
class Cell:
    """What stands in a cell, and where."""

    text: str
    place: Place


@dataclass(frozen=True)
class Input:
    """A column that is looked at.

    Attributes:
        expression: what FEEL calls it.
        type: the name of its type, "" where none is given.
        allowed: the values that it can have, "" where none are given.
    """

    label: str
    expression: Cell
    type: str
    allowed: Cell


@dataclass(frozen=True)
class Output:
    """A column that is decided; `values` from the most important on, `default` where no rule is."""

    label: str
    values: Cell
    default: Cell


@dataclass(frozen=True)
class Row:
    """One rule."""

    name: str
    tests: tuple[Cell, ...]
    outputs: tuple[Cell, ...]
    note: str
    place: Place


@dataclass(frozen=True)
class Table:
    """A decision and its table.

    Attributes:
        question: what is decided, as the file asks it.
    """

    id: str
    name: str
    question: str
    note: str
    policy: str
    inputs: tuple[Input, ...]
    outputs: tuple[Output, ...]
    rows: tuple[Row, ...]
    place: Place


def table_in(decision: Element, definitions: Element, *, file: str) -> Table:
    """Return the table of a decision.

    Raises:
        NotImported: it has no rules, too many, or as many cells as it should not have.
    """
    table = decision.all("decisionTable")[0]
    types = {each.get("name"): each for each in definitions.all("itemDefinition")}
    found = Table(
        id=decision.get("id") or decision.get("name") or "decision",
        name=" ".join(decision.get("name").split()),
        question=_words(decision, "question"),
        note=_words(decision, "description"),
        policy=table.get("hitPolicy") or "UNIQUE",
        inputs=tuple(_input(each, types) for each in table.all("input")),
        outputs=tuple(_output(each, decision) for each in table.all("output")),
        rows=tuple(_row(at, each) for at, each in enumerate(table.all("rule"), start=1)),
        place=table.place,
    )
    _check(found, file)
    return found


def _check(table: Table, file: str) -> None:
    columns = len(table.inputs) + len(table.outputs)
    if table.policy not in SAYABLE:
        raise not_imported(file, table.place, "dmn-hit-policy", policy=table.policy)
    if not (table.rows and table.inputs and table.outputs):
        raise not_imported(file, table.place, "dmn-empty")
    if len(table.rows) > MOST_RULES or columns > MOST_COLUMNS:
        raise not_imported(
            file, table.place, "dmn-too-large", rules=MOST_RULES, columns=MOST_COLUMNS
        )
    for row in table.rows:
        if len(row.tests) != len(table.inputs) or len(row.outputs) != len(table.outputs):
            raise not_imported(file, row.place, "dmn-cells", name=row.name)


def _input(element: Element, types: dict[str, Element]) -> Input:
    asked = element.first("inputExpression")
    expression = _cell(asked, element)
    kind = asked.get("typeRef") if asked is not None else ""
    allowed = _cell(element.first("inputValues"), element)
    declared = types.get(kind)
    if declared is not None:
        kind = _words(declared, "typeRef")
        if not allowed.text:
            allowed = _cell(declared.first("allowedValues"), declared)
    label = " ".join(element.get("label").split()) or expression.text
    return Input(label, expression, kind.rpartition(":")[2], allowed)


def _output(element: Element, decision: Element) -> Output:
    label = element.get("label") or element.get("name") or decision.get("name") or "?"
    values = _cell(element.first("outputValues"), element)
    default = _cell(element.first("defaultOutputEntry"), element)
    return Output(" ".join(label.split()), values, default)


def _row(number: int, element: Element) -> Row:
    notes = [_words(element, "description")]
    notes += [each.words for each in element.all("annotationEntry")]
    return Row(
        element.get("id") or f"rule {number}",
        tuple(_cell(each, element) for each in element.all("inputEntry")),
        tuple(_cell(each, element) for each in element.all("outputEntry")),
        " ".join(filter(None, notes)),
        element.place,
    )


def _cell(element: Element | None, beside: Element) -> Cell:
    if element is None:
        return Cell("", beside.place)
    text = element.first("text")
    return Cell("" if text is None else text.text.strip(), element.place)


def _words(element: Element, tag: str) -> str:
    found = element.first(tag)
    return "" if found is None else found.words
