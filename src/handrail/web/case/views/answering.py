"""How every view of the case answers: what was asked for is shown, what was done is shown anew."""

from collections.abc import Callable
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from handrail.desk.open_case import OpenCase, open_case
from handrail.desk.open_runs import OpenRun
from handrail.desk.queries import (
    CaseView,
    case_view,
)
from handrail.desk.refused import DeskRefused, NoSuchCase, StepRefused
from handrail.people.access import NotAllowed
from handrail.people.roles import Permission
from handrail.web.case.doing import Hand
from handrail.web.case.show.asked import Asked, run_shown
from handrail.web.case.show.page_of import page_of
from handrail.web.case.show.refusal import refusal_notice
from handrail.web.components.notice import Notice
from handrail.web.ids import read_id
from handrail.web.reading import Reader
from handrail.web.visit import Visit, frame_of, live_address, page
from handrail.words import Sentence, say, sentence

REFUSED = 422
"""The status of a refusal: the page comes with it, and says why."""


def asked_by(request: HttpRequest) -> Asked:
    """Return what the address asks the page to show."""
    return Asked(
        run_id=read_id(request.GET.get("run", "")),
        look=request.GET.get("look", ""),
        mode="note" if request.GET.get("mode") == "note" else "reply",
        templates=request.GET.get("templates"),
    )


def view_of(visit: Visit, case_id: int) -> CaseView:
    """Return everything that the case page shows."""
    return case_view(case_id, by=visit.grants, now=visit.edge.at)


def case_of(visit: Visit, case_id: int) -> OpenCase:
    """Return the case as far as it decides what a press or an entry means."""
    return open_case(case_id, by=visit.grants, permission=Permission.READ_CASE)


def shown(
    request: HttpRequest, visit: Visit, case_id: int, asked: Asked, status: int = 200
) -> HttpResponse:
    """Show the page of the case."""
    live = live_address(f"case:{case_id}")
    view = view_of(visit, case_id)
    template = "case/page.html#case" if visit.is_partial else "case/page.html"
    return page(
        request,
        visit,
        template,
        frame=frame_of(visit, nav="inbox", live=live),
        status=status,
        page=page_of(view, visit, asked),
    )


def answered(request: HttpRequest, visit: Visit, case_id: int, asked: Asked) -> HttpResponse:
    """Show the case after a change: in place, or by going to its page."""
    if visit.is_partial:
        return shown(request, visit, case_id, asked)
    where = {"run": asked.run_id, "look": asked.look}
    query = urlencode({name: value for name, value in where.items() if value})
    return HttpResponseRedirect(f"/cases/{case_id}?{query}")


def done_in_run(
    request: HttpRequest,
    visit: Visit,
    case: OpenCase,
    do: Callable[[Hand], str],
    *,
    entry: str = "",
) -> HttpResponse:
    """Do something in the run that is shown, and show what came of it.

    Args:
        do: returns the step to look at next, or "" for the one that is now.
        entry: what was typed, given back if it is refused.
    """
    asked, case_id = asked_by(request), case.row.pk
    run = run_shown(case.runs.values(), asked.run_id)
    if run is None:
        return _refused(
            request,
            visit,
            case_id,
            asked,
            notice_of(sentence("case-no-procedure"), visit),
            entry,
        )
    try:
        look = do(Hand(visit, case, run))
    except (NoSuchCase, NotAllowed):
        raise
    except StepRefused as refused:
        notice = refusal_of(refused, run, visit, case)
        return _refused(request, visit, case_id, asked, notice, entry)
    except DeskRefused as refused:
        notice = notice_of(refused.sentence, visit)
        return _refused(request, visit, case_id, asked, notice, entry)
    said = "" if look else say("case-said-done", visit.language)
    return answered(request, visit, case_id, Asked(asked.run_id, look, said=said))


def done_on_case(
    request: HttpRequest,
    visit: Visit,
    case_id: int,
    do: Callable[[Hand | None], None],
    *,
    said: str = "case-said-done",
    entry: str = "",
) -> HttpResponse:
    """Do something with the case itself, and show what came of it; a refused entry comes back."""
    asked = asked_by(request)
    try:
        do(None)
    except NoSuchCase:
        raise
    except DeskRefused as refused:
        notice = notice_of(refused.sentence, visit)
        return _refused(request, visit, case_id, asked, notice, entry)
    return answered(request, visit, case_id, Asked(said=say(said, visit.language)))


def _refused(
    request: HttpRequest, visit: Visit, case_id: int, asked: Asked, notice: Notice, entry: str
) -> HttpResponse:
    return shown(
        request,
        visit,
        case_id,
        Asked(asked.run_id, asked.look, line_answer=notice, entry=entry),
        REFUSED,
    )


def notice_of(what: Sentence, visit: Visit) -> Notice:
    """Return the notice that says why something was refused."""
    return Notice(kind="refusal", title=say(what, visit.language))


def refusal_of(refused: StepRefused, run: OpenRun, visit: Visit, case: OpenCase) -> Notice:
    """Return the notice of what the machine refused, with the ways on."""
    reader = Reader(visit.language, ZoneInfo(case.branch.zone), visit.edge.at)
    return refusal_notice(refused.refusal, run, reader, case_id=case.row.pk)
