"""The start, the inbox, and the way to whoever waits most urgently."""

import re
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_GET

from handrail.people.access import NotAllowed, may_somewhere
from handrail.people.roles import Permission
from handrail.web.inbox.asked import read_asked
from handrail.web.inbox.show import most_urgent, page_of, usual_view
from handrail.web.preferences.reader import reader_of
from handrail.web.visit import Visit, frame_of, live_address, page, refusal_page, signed_in
from handrail.words import say

CASE = re.compile(r"/cases/([0-9]{1,18})")


@require_GET
@signed_in
def start(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Go to the first place that this person may see."""
    places = frame_of(visit).places
    if not places:
        return refusal_page(request, visit, say("signin-no-role", visit.language), status=403)
    return HttpResponseRedirect(places[0].href)


@require_GET
@signed_in
def show(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Show one view of the cases, as the address asks for it."""
    _check(visit)
    asked = read_asked(
        view=request.GET.get("view", ""),
        after=request.GET.get("after", ""),
        usual=usual_view(visit.grants),
    )
    template = "inbox/page.html#inbox" if visit.is_partial else "inbox/page.html"
    frame = frame_of(visit, nav="inbox", live=live_address("inbox"))
    shown = page_of(visit.grants, reader_of(visit), asked)
    return page(request, visit, template, frame=frame, page=shown)


@require_GET
@signed_in
def most_urgent_case(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Go to the most urgent case of one's own, or else to a free one, or else to the inbox."""
    _check(visit)
    case_id = most_urgent(visit.grants, now=visit.edge.at, besides=_case_left(request))
    return HttpResponseRedirect("/inbox" if case_id is None else f"/cases/{case_id}")


def _check(visit: Visit) -> None:
    if not may_somewhere(visit.grants, Permission.READ_CASE):
        raise NotAllowed(Permission.READ_CASE)


def _case_left(request: HttpRequest) -> int | None:
    """Return the case on whose page "next" was pressed, so that it does not lead back there."""
    found = CASE.fullmatch(urlsplit(request.headers.get("Referer", "")).path)
    return int(found[1]) if found else None
