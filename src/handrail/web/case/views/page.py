"""The case page as it is looked at, and the Line's suggestions."""

from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from handrail.web.case.show.asked import run_shown
from handrail.web.case.show.templates import templates_for
from handrail.web.case.suggest import suggestions_for
from handrail.web.case.views.answering import asked_by, shown, view_of
from handrail.web.components.composer import Templates
from handrail.web.components.suggestions import Suggestions
from handrail.web.reading import Reader
from handrail.web.visit import Visit, frame_of, page, signed_in


@require_GET
@signed_in
def show(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Show the case, as the address asks for it."""
    return shown(request, visit, case_id, asked_by(request))


@require_GET
@signed_in
def templates(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Answer what was typed with the templates that fit."""
    view = view_of(visit, case_id)
    query = request.GET.get("templates", "")
    found = templates_for(query, view, visit.language, agent=visit.grants.name)
    return page(
        request,
        visit,
        Templates.template,
        frame=frame_of(visit),
        props=Templates(choices=found),
    )


@require_GET
@signed_in
def suggest(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Answer the Line's dot with what the letters may mean."""
    view = view_of(visit, case_id)
    reader = Reader(visit.language, ZoneInfo(view.branch.zone), visit.edge.at)
    found = suggestions_for(
        request.GET.get("q", ""),
        view,
        run_shown(view.runs, asked_by(request).run_id),
        reader,
        agent=visit.grants.name,
    )
    return page(
        request,
        visit,
        Suggestions.template,
        frame=frame_of(visit),
        props=Suggestions(id="line-list", suggestions=found),
    )
