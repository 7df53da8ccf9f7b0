"""What a few letters may mean, from all that this person may see."""

from collections.abc import Iterator

from handrail.desk.find import find_cases
from handrail.desk.inbox import CaseRow
from handrail.library import queries as library
from handrail.people.access import Grants, may_somewhere
from handrail.people.roles import Permission
from handrail.web.base.frame import Place
from handrail.web.case.show.head import case_title, state_badge
from handrail.web.components.empty import Empty
from handrail.web.components.field import Field
from handrail.web.components.suggestions import Suggestion
from handrail.web.find.page import FindPage
from handrail.words import Language, say

MOST_PROCEDURES = 5


def page_of(query: str, found: tuple[Suggestion, ...], language: Language) -> FindPage:
    """Return the page that shows what was found."""
    nothing = Empty(
        title=say("find-nothing", language, query=query),
        text=say("find-nothing-how", language),
    )
    return FindPage(
        field=Field(name="q", label=say("find-ask", language), value=query, prefix="page-"),
        found=found,
        empty=nothing if query and not found else None,
    )


def found_for(
    query: str, *, by: Grants, places: tuple[Place, ...], language: Language
) -> tuple[Suggestion, ...]:
    """Return what fits: cases, then procedures, then places; the places alone for no letters."""
    wanted = query.strip().casefold()
    return (
        *_cases(query, by, language),
        *_procedures(wanted, by, language),
        *_places(wanted, places, language),
    )


def _cases(query: str, by: Grants, language: Language) -> Iterator[Suggestion]:
    for row in find_cases(query, by=by):
        yield Suggestion(
            kind=say("find-kind-case", language),
            title=case_title(row, language, otherwise=say("inbox-no-subject", language)),
            detail=_joined(row.customer, f"#{row.id}", _state(row, language)),
            href=f"/cases/{row.id}",
        )


def _state(row: CaseRow, language: Language) -> str:
    badge = state_badge(row.status, row.outcome, language)
    return badge.text if badge else ""


def _procedures(wanted: str, by: Grants, language: Language) -> Iterator[Suggestion]:
    if not wanted or not may_somewhere(by, Permission.READ_PROCEDURE):
        return
    titles = [
        (version.procedure.title.said_in(language), version.procedure.id)
        for version in library.current_versions()
    ]
    fitting = [(title, name) for title, name in titles if wanted in title.casefold()]
    for title, name in fitting[:MOST_PROCEDURES]:
        yield Suggestion(
            kind=say("find-kind-procedure", language), title=title, href=f"/library/{name}"
        )


def _places(wanted: str, places: tuple[Place, ...], language: Language) -> Iterator[Suggestion]:
    for place in places:
        title = say(f"web-nav-{place.name}", language)
        if title.casefold().startswith(wanted):
            yield Suggestion(kind=say("find-kind-place", language), title=title, href=place.href)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
