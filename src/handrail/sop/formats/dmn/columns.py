"""The columns of a decision table as facts."""

import re
from dataclasses import dataclass
from decimal import Decimal

from handrail.rules import Declared, Fact, Type
from handrail.rules.branching import Bounds
from handrail.sop.document import FactDeclaration
from handrail.sop.formats.chart import text
from handrail.sop.formats.dmn.feel import NotRead, Subject, bounds_of, values_of
from handrail.sop.formats.dmn.table import Input, Table
from handrail.sop.formats.imported import NotImported, not_imported
from handrail.sop.graph.names import id_of, unused

_NAME = re.compile(r"[^\W\d]\w*(?: +[^\W\d]\w*)*(?:\.[^\W\d]\w*(?: +[^\W\d]\w*)*)*")
_TYPES = {
    "string": Type.TEXT,
    "boolean": Type.YES_NO,
    **dict.fromkeys(("number", "integer", "long", "double", "decimal"), Type.NUMBER),
    "date": Type.DATE,
    "time": Type.TIME,
    **dict.fromkeys(("dateTime", "date and time"), Type.MOMENT),
}


@dataclass(frozen=True)
class Columns:
    """The facts of a table's inputs.

    Attributes:
        subjects: what the cells of each input are about.
    """

    facts: tuple[FactDeclaration, ...]
    subjects: tuple[Subject, ...]

    @property
    def declared(self) -> dict[str, Declared]:
        """Return the declarations by name."""
        return {fact.name: fact.declared for fact in self.facts}

    @property
    def bounds(self) -> dict[str, Bounds]:
        """Return what facts can be at least and at most."""
        bounded = (fact for fact in self.facts if fact.at_least is not None)
        return {fact.name: Bounds(fact.at_least, fact.at_most) for fact in bounded}


def columns_of(table: Table, *, file: str) -> Columns:
    """Return the inputs of a table as facts.

    Raises:
        NotImported: an input is no plain name, or of a type that facts do not have.
    """
    names: dict[str, str] = {}
    facts: list[FactDeclaration] = []
    options: list[dict[str, str]] = []
    for column in table.inputs:
        expression = " ".join(column.expression.text.split())
        if not _NAME.fullmatch(expression):
            place = column.expression.place
            raise not_imported(file, place, "dmn-input", name=column.label, text=expression)
        names.setdefault(expression, unused(_fact_name(expression), set(names.values())))
        kind = _type(column, table, file)
        options.append(_options(column) if kind is Type.TEXT else {})
        facts.append(_fact(column, names[expression], kind, options[-1]))
    others = {expression: Fact(name) for expression, name in names.items()}
    subjects = tuple(
        Subject(Fact(fact.name), fact.declared.type, known, others)
        for fact, known in zip(facts, options, strict=True)
    )
    once = {fact.name: fact for fact in facts}
    return Columns(tuple(once.values()), subjects)


def _fact_name(expression: str) -> str:
    parts = [id_of(part, otherwise="value").replace("-", "_") for part in expression.split(".")]
    return ".".join(parts if len(parts) > 1 else ["case", *parts])


def _fact(column: Input, name: str, kind: Type, options: dict[str, str]) -> FactDeclaration:
    label = text(column.label)
    if options:
        labels = tuple((option, text(words)) for words, option in options.items())
        declared = Declared(Type.CHOICE, tuple(options.values()))
        return FactDeclaration(name, label, declared, option_labels=labels)
    least, most = _bounds(column) if kind is Type.NUMBER else (None, None)
    return FactDeclaration(name, label, Declared(kind), at_least=least, at_most=most)


def _bounds(column: Input) -> tuple[Decimal | None, Decimal | None]:
    """Return the least and the most that the file says a number can be."""
    try:
        least, most = bounds_of(column.allowed.text)
    except NotRead:
        return None, None
    if isinstance(least, Decimal) and isinstance(most, Decimal):
        return least, most
    return None, None


def _options(column: Input) -> dict[str, str]:
    """Return the texts that the file says are all, with an id each; none where it does not say."""
    try:
        values = values_of(column.allowed.text) if column.allowed.text else ()
    except NotRead:
        return {}
    options: dict[str, str] = {}
    for value in values:
        if not isinstance(value, str) or not value.strip():
            return {}
        if value not in options:
            options[value] = unused(id_of(value, otherwise="option"), set(options.values()))
    return options


def _type(column: Input, table: Table, file: str) -> Type:
    if column.type in _TYPES:
        return _TYPES[column.type]
    if column.type and column.type != "Any":
        raise _of_no_type(column, file)
    return _type_told_by_cells(table, table.inputs.index(column))


def _of_no_type(column: Input, file: str) -> NotImported:
    return not_imported(
        file, column.expression.place, "dmn-type", name=column.label, type=column.type
    )


def _type_told_by_cells(table: Table, at: int) -> Type:
    """Return the type of the first literal in a column, a text where there is none."""
    for row in table.rows:
        cell = row.tests[at].text
        if '"' in cell and not re.search(r"\b(date|time)\b", cell):
            return Type.TEXT
        if re.search(r"\b(true|false)\b", cell):
            return Type.YES_NO
        if "date and time" in cell:
            return Type.MOMENT
        if re.search(r"\bdate\(", cell):
            return Type.DATE
        if re.search(r"\d", cell):
            return Type.NUMBER
    return Type.TEXT
