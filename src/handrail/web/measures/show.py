"""Measures in words: a number, its sample, its interval, and the way to its cases."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from handrail.desk.figures import CaseFigures
from handrail.insight.measures import Contribution, Measured, measured, measured_one
from handrail.measure import Estimate, MeasureUnit, NoData, measure_named
from handrail.people.values import BranchView
from handrail.web.components.empty import Empty
from handrail.web.components.table import Cell, Column, Row, Table
from handrail.web.measures.asked import PERIODS, AskedFor
from handrail.web.measures.page import (
    Choice,
    Filter,
    MeasureCard,
    MeasuresPage,
    Whisker,
)
from handrail.web.procedure_titles import titles_in_force
from handrail.words import Language, say
from handrail.words.figures import month_name, number, percent, span

IN_TABLES = (
    "first-response-time",
    "standards-kept",
    "resolution-time",
    "csat",
    "procedure-adherence",
)
"""The measures by which groups are compared."""


def measures_page(
    cases: Sequence[CaseFigures],
    asked: AskedFor,
    *,
    branches: Sequence[BranchView],
    language: Language,
) -> MeasuresPage:
    """Return the page of these cases."""
    titles = titles_in_force(language)
    names = {branch.id: branch.name for branch in branches}
    return MeasuresPage(
        filters=_filters(asked, branches, titles, language),
        summary=say("measures-summary", language, count=len(cases)),
        cards=tuple(card(each, asked, language) for each in measured(cases)),
        breakdowns=_breakdowns(cases, asked, titles, names, language),
    )


@dataclass(frozen=True)
class Group:
    """Cases that are looked at together: a month's, a procedure's, a branch's."""

    order: str
    label: str
    month: str = ""
    procedure: str = ""
    branch_id: int | None = None

    def narrowed(self, asked: AskedFor) -> AskedFor:
        """Return what would have to be asked for to get only this group's cases."""
        return replace(
            asked,
            month=self.month or asked.month,
            procedure=self.procedure or asked.procedure,
            branch_id=self.branch_id or asked.branch_id,
        )


def _breakdowns(
    cases: Sequence[CaseFigures],
    asked: AskedFor,
    titles: dict[str, str],
    names: dict[int, str],
    language: Language,
) -> tuple[Table, ...]:
    def month(case: CaseFigures) -> Group:
        written = f"{case.opened_at:%Y-%m}"
        return Group(written, month_name(written, language), month=written)

    def procedure(case: CaseFigures) -> Group:
        title = titles.get(case.procedure, case.procedure)
        return Group(title, title, procedure=case.procedure)

    def branch(case: CaseFigures) -> Group:
        name = names.get(case.branch_id, str(case.branch_id))
        return Group(name, name, branch_id=case.branch_id)

    groupings: dict[str, Callable[[CaseFigures], Group]] = {
        "month": month,
        "procedure": procedure,
        "branch": branch,
    }
    known = [case for case in cases if case.procedure]
    return tuple(
        _breakdown(
            by,
            known if by == "procedure" else cases,
            group_of=group_of,
            asked=asked,
            language=language,
        )
        for by, group_of in groupings.items()
    )


def card(found: Measured, asked: AskedFor, language: Language) -> MeasureCard:
    """Return one measure in words."""
    name, definition = say(found.measure.name, language), say(found.measure.definition, language)
    result = found.result
    if isinstance(result, NoData):
        nothing = say("measures-no-data", language)
        return MeasureCard(
            name=name, definition=definition, value=nothing, n="", interval="", href=""
        )
    return MeasureCard(
        name=name,
        definition=definition,
        value=value_text(result.value, result.unit, language),
        n=say("measures-n", language, count=result.n),
        interval=_interval(result, language),
        href=asked.address(f"/measures/{found.measure.id}"),
        whisker=_whisker(result),
    )


def value_text(value: Contribution, unit: MeasureUnit, language: Language) -> str:
    """Return a value as its unit is written."""
    if isinstance(value, timedelta):
        return span(value, language)
    if value is None:
        return ""
    if unit is MeasureUnit.SHARE:
        return percent(value, language)
    return number(value, language, places=1)


def _interval(
    result: Estimate[float] | Estimate[timedelta],
    language: Language,
    *,
    sentence: str = "measures-interval",
) -> str:
    found = result.interval
    if found is None:
        return say("measures-no-interval", language)
    return say(
        sentence,
        language,
        low=value_text(found.low, result.unit, language),
        high=value_text(found.high, result.unit, language),
    )


def _whisker(result: Estimate[float] | Estimate[timedelta]) -> Whisker | None:
    found = result.interval
    if not isinstance(result.value, float) or found is None:
        return None
    bottom, top = (1.0, 5.0) if result.unit is MeasureUnit.SCORE else (0.0, 1.0)

    def place(value: object) -> float:
        return round(100 * (float(str(value)) - bottom) / (top - bottom), 1)

    return Whisker(low=place(found.low), point=place(result.value), high=place(found.high))


def _breakdown(
    by: str,
    cases: Iterable[CaseFigures],
    *,
    group_of: Callable[[CaseFigures], Group],
    asked: AskedFor,
    language: Language,
) -> Table:
    groups: dict[Group, list[CaseFigures]] = {}
    for case in cases:
        groups.setdefault(group_of(case), []).append(case)
    names = [say(measure_named(measure_id).name, language) for measure_id in IN_TABLES]
    return Table(
        caption=say(f"measures-by-{by}", language),
        caption_shown=True,
        columns=(
            Column(title=say(f"measures-{by}", language)),
            *(Column(title=name, figures=True) for name in names),
        ),
        rows=tuple(
            Row(cells=(Cell(text=group.label), *_cells(groups[group], group, asked, language)))
            for group in sorted(groups, key=lambda group: group.order)
        ),
        nothing=Empty(title=say("measures-no-data", language)),
    )


def _cells(
    cases: Sequence[CaseFigures], group: Group, asked: AskedFor, language: Language
) -> Iterable[Cell]:
    for measure_id in IN_TABLES:
        result = measured_one(measure_id, cases).result
        if isinstance(result, NoData):
            yield Cell(text="-")
        else:
            yield Cell(
                text=value_text(result.value, result.unit, language),
                detail=say("measures-n", language, count=result.n),
                second_detail=_interval(result, language, sentence="measures-range"),
                href=group.narrowed(asked).address(f"/measures/{measure_id}"),
            )


def _filters(
    asked: AskedFor, branches: Sequence[BranchView], titles: dict[str, str], language: Language
) -> tuple[Filter, ...]:
    everything = say("measures-all", language)
    return (
        Filter(
            name="days",
            label=say("measures-period", language),
            choices=tuple(
                Choice(
                    value=str(days),
                    text=say("measures-days", language, count=days),
                    current=days == asked.days,
                )
                for days in PERIODS
            ),
        ),
        Filter(
            name="branch",
            label=say("measures-branch", language),
            choices=(
                Choice(value="", text=everything, current=asked.branch_id is None),
                *(
                    Choice(value=str(each.id), text=each.name, current=each.id == asked.branch_id)
                    for each in branches
                ),
            ),
        ),
        Filter(
            name="procedure",
            label=say("measures-procedure", language),
            choices=(
                Choice(value="", text=everything, current=not asked.procedure),
                *(
                    Choice(value=name, text=title, current=name == asked.procedure)
                    for name, title in sorted(titles.items(), key=lambda pair: pair[1])
                ),
            ),
        ),
    )
