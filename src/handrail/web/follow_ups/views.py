"""Follow-ups: looked at, done, moved."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_GET, require_POST

from handrail.desk.actions.keep_promise import keep_promise
from handrail.desk.actions.move_follow_up import move_follow_up
from handrail.desk.follow_ups import Whose
from handrail.desk.refused import NotUnderstood
from handrail.people.access import NotAllowed, may_somewhere
from handrail.people.roles import Permission
from handrail.web.components.notice import Notice
from handrail.web.follow_ups.show import follow_ups_page
from handrail.web.preferences.reader import reader_of
from handrail.web.visit import Visit, frame_of, live_address, page, signed_in
from handrail.words import say

WRONG = 422
LONGEST = 60
SAID = ("done", "moved")


@require_GET
@signed_in
def show(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Show the follow-ups of somebody, the earliest first."""
    return _shown(request, visit, notice=_said(request, visit))


@require_POST
@signed_in
def done(request: HttpRequest, visit: Visit, case_id: int, promise_id: int) -> HttpResponse:
    """Say that it is done."""
    keep_promise(case_id=case_id, promise_id=promise_id, by=visit.grants, edge=visit.edge)
    return HttpResponseRedirect(f"/follow-ups?view={_whose(request)}&said=done")


@require_POST
@signed_in
def move(request: HttpRequest, visit: Visit, case_id: int, promise_id: int) -> HttpResponse:
    """Move it to another time; what cannot be understood is told at its field."""
    words = request.POST.get("when", "")[:LONGEST]
    try:
        move_follow_up(
            case_id=case_id,
            promise_id=promise_id,
            words=words,
            by=visit.grants,
            edge=visit.edge,
        )
    except NotUnderstood as refused:
        why = say(refused.sentence, visit.language)
        return _shown(request, visit, WRONG, wrong=(promise_id, words, why))
    return HttpResponseRedirect(f"/follow-ups?view={_whose(request)}&said=moved")


def _shown(
    request: HttpRequest,
    visit: Visit,
    status: int = 200,
    *,
    wrong: tuple[int, str, str] = (0, "", ""),
    notice: Notice | None = None,
) -> HttpResponse:
    if not may_somewhere(visit.grants, Permission.READ_CASE):
        raise NotAllowed(Permission.READ_CASE)
    frame = frame_of(visit, nav="inbox", live=live_address("inbox"))
    shown = follow_ups_page(
        visit.grants, reader_of(visit), _whose(request), wrong=wrong, notice=notice
    )
    template = "follow_ups/page.html#all" if visit.is_partial else "follow_ups/page.html"
    return page(request, visit, template, frame=frame, status=status, page=shown)


def _whose(request: HttpRequest) -> Whose:
    asked = request.POST.get("view") or request.GET.get("view", "")
    return Whose(asked) if asked in set(Whose) else Whose.MINE


def _said(request: HttpRequest, visit: Visit) -> Notice | None:
    said = request.GET.get("said", "")
    if said not in SAID:
        return None
    return Notice(kind="ok", title=say(f"followups-said-{said}", visit.language))
