"""The measures page, and the cases behind each of its numbers."""

from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from handrail.desk.figures import CaseFigures, case_figures
from handrail.desk.inbox import CaseRow, cases_by_ids
from handrail.insight.measures import Contribution, contributions, measured_one
from handrail.measure import Measure, UnknownMeasure
from handrail.people import queries as people
from handrail.people.access import All, NotAllowed, branches_where, may_somewhere
from handrail.people.roles import Permission
from handrail.people.values import BranchView
from handrail.web.components.empty import Empty
from handrail.web.components.table import Cell, Column, Row, Table
from handrail.web.measures.asked import AskedFor, read_asked
from handrail.web.measures.page import CasesPage
from handrail.web.measures.show import card, measures_page, value_text
from handrail.web.procedure_titles import titles_in_force
from handrail.web.reading import Reader
from handrail.web.visit import Visit, frame_of, page, refusal_page, signed_in
from handrail.words import Language, say

PAGE = 50
"""Cases on a page; the last page is the last case: nothing is cut off."""


@require_GET
@signed_in
def show(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Show the measures of the cases that are asked for."""
    asked = read_asked(request.GET)
    return page(
        request,
        visit,
        "measures/page.html",
        frame=frame_of(visit, nav="measures"),
        page=measures_page(
            _cases(visit, asked), asked, branches=_branches(visit), language=visit.language
        ),
    )


@require_GET
@signed_in
def cases(request: HttpRequest, visit: Visit, measure_id: str) -> HttpResponse:
    """Show the cases behind one number, the worst first."""
    asked = read_asked(request.GET)
    figures = _cases(visit, asked)
    try:
        found = measured_one(measure_id, figures)
    except UnknownMeasure:
        return refusal_page(request, visit, say("measures-unknown", visit.language), status=404)
    behind = contributions(measure_id, figures)
    begin = _offset(request.GET.get("from", ""))
    shown = behind[begin : begin + PAGE]
    address = asked.address(f"/measures/{measure_id}")
    more = f"{address}{'&' if '?' in address else '?'}from={begin + PAGE}"
    return page(
        request,
        visit,
        "measures/cases.html",
        frame=frame_of(visit, nav="measures"),
        page=CasesPage(
            card=card(found, asked, visit.language),
            summary=say("measures-cases-behind", visit.language, count=len(behind)),
            back_href=asked.address("/measures", month=""),
            cases=_behind(shown, found.measure, visit),
            next_href=more if begin + PAGE < len(behind) else "",
        ),
    )


def _cases(visit: Visit, asked: AskedFor) -> tuple[CaseFigures, ...]:
    if not may_somewhere(visit.grants, Permission.READ_MEASURES):
        raise NotAllowed(Permission.READ_MEASURES)
    return tuple(
        case_figures(
            by=visit.grants,
            opened=asked.span(visit.edge.at),
            now=visit.edge.at,
            branch_id=asked.branch_id,
            procedure=asked.procedure or None,
        )
    )


def _branches(visit: Visit) -> tuple[BranchView, ...]:
    where = branches_where(visit.grants, Permission.READ_MEASURES)
    return tuple(each for each in people.branches() if where is All.BRANCHES or each.id in where)


def _behind(
    shown: tuple[tuple[CaseFigures, Contribution], ...], measure: Measure, visit: Visit
) -> Table:
    """Return the cases in words; who may not read a case sees its number and nothing else."""
    language = visit.language
    readable = {
        row.id: row for row in cases_by_ids([case.case_id for case, _ in shown], by=visit.grants)
    }
    reader = Reader(language, ZoneInfo("UTC"), visit.edge.at)
    titles = titles_in_force(language)
    return Table(
        caption=say("measures-cases", language),
        columns=(
            Column(title=say("measures-case", language)),
            Column(title=say("measures-about", language)),
            Column(title=say("measures-opened", language)),
            Column(title=say(measure.name, language), figures=True),
        ),
        rows=tuple(
            Row(
                cells=(
                    Cell(
                        text=f"#{case.case_id}",
                        href=f"/cases/{case.case_id}" if case.case_id in readable else "",
                    ),
                    Cell(text=_title(case, readable.get(case.case_id), titles, language)),
                    Cell(moment=reader.moment(case.opened_at)),
                    Cell(text=value_text(value, measure.unit, language)),
                )
            )
            for case, value in shown
        ),
        nothing=Empty(title=say("measures-no-data", language)),
    )


def _title(
    case: CaseFigures, row: CaseRow | None, titles: dict[str, str], language: Language
) -> str:
    if row is not None and row.title:
        return row.title
    return titles.get(case.procedure) or say("measures-no-procedure", language)


def _offset(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else 0
