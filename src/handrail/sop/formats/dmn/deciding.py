"""The rules of a table as the ways of a choice, and what they leave open."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from handrail.rules import Rule, RuleRejected, check_rule, write_rule
from handrail.rules.branching import Asked, CouldNotTell, Finding, Gap, Overlap, examine_branches
from handrail.rules.parse import LONGEST, MOST_FACTS
from handrail.rules.syntax import AllOf, AnyOf, Condition
from handrail.sop.finding import Finding as Refused
from handrail.sop.formats.dmn.columns import Columns
from handrail.sop.formats.dmn.feel import ALWAYS, NotRead, condition_of, values_of
from handrail.sop.formats.dmn.table import Cell, Row, Table
from handrail.sop.formats.imported import NotImported, not_imported

MOST_COMPARED = 20_000
"""Pairs of rows, times columns, up to which each pair is looked at."""
MOST_EXAMINED = 120_000
"""The same, up to which anything is: some four seconds on a machine of today."""
MOST_TOLD = 40
"""Gaps, overlaps and the like of one kind that are told."""


@dataclass(frozen=True)
class Ruled:
    """One or several rows with the same result, and when it is the result.

    Attributes:
        results: what is decided, one text per output.
    """

    rows: tuple[Row, ...]
    condition: Condition
    results: tuple[str, ...]

    @property
    def rule(self) -> Rule:
        """Return when it is the result, as our rule."""
        plain = Rule(self.condition, "")
        return replace(plain, source=write_rule(plain))

    @property
    def name(self) -> str:
        """Return what its rows are called."""
        return ", ".join(row.name for row in self.rows)


def rows_of(table: Table, columns: Columns, *, file: str) -> tuple[Ruled, ...]:
    """Return each row with its condition, in the order in which they decide.

    Raises:
        NotImported: with every cell that says what our rules cannot.
    """
    refused: list[Refused] = []
    found = []
    for row in table.rows:
        tests = []
        for cell, subject, column in zip(row.tests, columns.subjects, table.inputs, strict=True):
            try:
                tests.append(condition_of(cell.text, subject))
            except NotRead as told:
                where = {"name": row.name, "column": column.label, "text": told.at}
                refused += not_imported(file, cell.place, "dmn-cell", **where).findings
        found.append(Ruled((row,), _all_of(tests), tuple(map(_result, row.outputs))))
        refused += _objections(found[-1], columns, file)
    if refused:
        raise NotImported(tuple(refused))
    return tuple(found) if table.policy != "PRIORITY" else _by_priority(found, table, file)


def _all_of(tests: Sequence[Condition]) -> Condition:
    parts: list[Condition] = []
    for test in tests:
        if test != ALWAYS:
            parts += test.conditions if isinstance(test, AllOf) else (test,)
    if len(parts) > 1:
        return AllOf(tuple(parts))
    return parts[0] if parts else ALWAYS


def _objections(ruled: Ruled, columns: Columns, file: str) -> Iterator[Refused]:
    """Yield what is wrong with a row as a rule: its types, or its length."""
    (row,) = ruled.rows
    rule = ruled.rule
    if not _fits(rule):
        yield from not_imported(file, row.place, "dmn-too-long", name=row.name).findings
        return
    try:
        check_rule(rule, columns.declared)
    except RuleRejected:
        yield from not_imported(file, row.place, "dmn-mixed", name=row.name).findings


def _fits(rule: Rule) -> bool:
    return len(rule.source) <= LONGEST and len(rule.facts) <= MOST_FACTS


def _result(cell: Cell) -> str:
    """Return what a cell decides, without the quotes around a text."""
    try:
        (value,) = values_of(cell.text)
    except (NotRead, ValueError):
        return " ".join(cell.text.split())
    return value.strip() if isinstance(value, str) else " ".join(cell.text.split())


def _by_priority(found: list[Ruled], table: Table, file: str) -> tuple[Ruled, ...]:
    """Return the rows with the most important results first.

    Raises:
        NotImported: a result stands in no list of values.
    """
    orders = []
    for output in table.outputs:
        try:
            orders.append([str(value) for value in values_of(output.values.text)])
        except NotRead as told:
            place = output.values.place
            raise not_imported(file, place, "dmn-priority", name=output.label) from told
    ranks = {}
    for ruled in found:
        for result, order, output in zip(ruled.results, orders, table.outputs, strict=True):
            if result not in order:
                place = ruled.rows[0].place
                raise not_imported(file, place, "dmn-priority", name=output.label)
        pairs = zip(ruled.results, orders, strict=True)
        ranks[ruled.name] = [order.index(result) for result, order in pairs]
    return tuple(sorted(found, key=lambda each: ranks[each.name]))


def ways_of(table: Table, rows: tuple[Ruled, ...]) -> tuple[Ruled, ...]:
    """Return the ways: where no order decides, rows with the same result together."""
    if is_ordered(table):
        return rows
    found: dict[tuple[str, ...], list[Ruled]] = {}
    for ruled in rows:
        group = found.setdefault(ruled.results, [])
        if group and _fits((joined := _joined(group[-1], ruled)).rule):
            group[-1] = joined
        else:
            group.append(ruled)
    return tuple(each for group in found.values() for each in group)


def _joined(one: Ruled, other: Ruled) -> Ruled:
    known = one.condition.conditions if isinstance(one.condition, AnyOf) else (one.condition,)
    more = other.condition.conditions if isinstance(other.condition, AnyOf) else (other.condition,)
    return Ruled((*one.rows, *other.rows), AnyOf((*known, *more)), one.results)


def is_ordered(table: Table) -> bool:
    """Return whether the first rule that holds decides."""
    return table.policy in {"FIRST", "PRIORITY"}


def left_open(table: Table, columns: Columns, rows: tuple[Ruled, ...]) -> tuple[Finding, ...]:
    """Return gaps and overlaps among the rows; rows with the same result may overlap in ANY.

    Of a large table no two rows are held against each other, and of a very large one nothing is
    looked at; that is told too.
    """
    size = len(rows) ** 2 * len(columns.facts)
    if size > MOST_EXAMINED:
        return tuple(CouldNotTell(each) for each in Asked)
    is_large = size > MOST_COMPARED
    found = examine_branches(
        [row.rule for row in rows],
        declared=columns.declared,
        ordered=is_ordered(table) or is_large,
        bounds=columns.bounds,
    )
    if is_large and not is_ordered(table):
        found = (*found, CouldNotTell(Asked.OVERLAP))
    return tuple(_few(each for each in found if not _is_allowed(each, table, rows)))


def _few(found: Iterable[Finding]) -> Iterator[Finding]:
    """Yield what was found, each kind a bounded number of times; what could not be told, once."""
    counts: Counter[type] = Counter()
    untold: dict[Asked, dict[int, None]] = {}
    for each in found:
        if isinstance(each, CouldNotTell):
            untold.setdefault(each.asked, {}).update(dict.fromkeys(each.branches))
        elif counts[type(each)] < MOST_TOLD:
            counts[type(each)] += 1
            yield each
    for asked, branches in untold.items():
        yield CouldNotTell(asked, tuple(branches)[:MOST_TOLD])


def _is_allowed(found: Finding, table: Table, rows: tuple[Ruled, ...]) -> bool:
    if table.policy != "ANY" or not isinstance(found, Overlap):
        return False
    return rows[found.first].results == rows[found.second].results


def may_decide_nothing(found: tuple[Finding, ...]) -> bool:
    """Return whether some facts are decided by no rule, or nobody could tell."""
    return any(
        isinstance(each, Gap) or (isinstance(each, CouldNotTell) and each.asked is Asked.GAP)
        for each in found
    )
