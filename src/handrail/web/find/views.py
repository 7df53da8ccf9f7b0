from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from handrail.desk.find import LONGEST
from handrail.web.components.suggestions import Suggestions
from handrail.web.find.show import found_for, page_of
from handrail.web.visit import Visit, frame_of, page, signed_in


@require_GET
@signed_in
def find(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Answer a few letters with what they may mean: a list for the box, or a page."""
    query = request.GET.get("q", "").strip()[:LONGEST]
    frame = frame_of(visit)
    found = found_for(query, by=visit.grants, places=frame.places, language=visit.language)
    if visit.is_partial:
        props = Suggestions(id="find-list", suggestions=found)
        return page(request, visit, Suggestions.template, frame=frame, props=props)
    shown = page_of(query, found, visit.language)
    return page(request, visit, "find/page.html", frame=frame, page=shown)
