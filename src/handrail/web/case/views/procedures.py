"""Which procedures a case has: the first one, another one, and other matters beside it."""

from collections.abc import Callable
from contextlib import suppress
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_http_methods, require_POST

from handrail.desk.actions.add_matter import add_matter
from handrail.desk.actions.open_interrupt import open_interrupt
from handrail.desk.actions.open_procedure import open_procedure
from handrail.desk.actions.take_entry import take_entry
from handrail.desk.refused import NoSuchCase, NotUnderstood, StepRefused
from handrail.library.queries import NoSuchVersion
from handrail.web.case.doing import Hand
from handrail.web.case.show.offers import interrupt_choices, procedure_choices
from handrail.web.case.views.answering import done_on_case, view_of
from handrail.web.components.procedure_offers import ProcedureOffers
from handrail.web.reading import Reader
from handrail.web.visit import Visit, frame_of, page, signed_in
from handrail.words import say, sentence


@require_POST
@signed_in
def procedure(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Open the procedure that was chosen for this case."""
    chosen = request.POST.get("procedure") or request.POST.get("choice", "")

    def do(_: Hand | None) -> None:
        if not chosen:
            raise NotUnderstood(sentence("case-none-fits"))
        try:
            open_procedure(case_id=case_id, procedure=chosen, by=visit.grants, edge=visit.edge)
        except NoSuchVersion:
            raise NotUnderstood(sentence("case-no-such-procedure")) from None

    return done_on_case(request, visit, case_id, do)


@require_http_methods(["GET", "POST"])
@signed_in
def change(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Offer other procedures for the case, and move its run to the one that is chosen."""

    def move(procedure: str) -> int:
        with suppress(StepRefused):  # it is under this one already
            open_procedure(case_id=case_id, procedure=procedure, by=visit.grants, edge=visit.edge)
        return case_id

    return _opened_or_offered(request, visit, case_id, "change", move)


@require_http_methods(["GET", "POST"])
@signed_in
def matters(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Offer procedures for another matter of the same letter, and open the one that is chosen."""

    def add(procedure: str) -> int:
        opened = take_entry(
            request.POST.get("entry_id", ""),
            lambda token: add_matter(
                case_id=case_id, procedure=procedure, by=visit.grants, edge=visit.edge, entry=token
            ),
            by=visit.grants,
        )
        return case_id if opened is None else opened

    return _opened_or_offered(request, visit, case_id, "matters", add)


@require_http_methods(["GET", "POST"])
@signed_in
def interrupts(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Offer what may open over any step, and open the one that is chosen."""

    def interrupt(procedure: str) -> int:
        open_interrupt(case_id=case_id, procedure=procedure, by=visit.grants, edge=visit.edge)
        return case_id

    return _opened_or_offered(request, visit, case_id, "interrupts", interrupt)


def _opened_or_offered(
    request: HttpRequest, visit: Visit, case_id: int, what: str, open_it: Callable[[str], int]
) -> HttpResponse:
    """Open the procedure that was chosen, and go to the case on which it is; or offer some."""
    chosen = request.POST.get("procedure", "")
    if not chosen:
        return _offered(request, visit, case_id, what)
    try:
        return _go_to(visit, f"/cases/{open_it(chosen)}")
    except NoSuchVersion:
        raise NoSuchCase from None


def _offered(request: HttpRequest, visit: Visit, case_id: int, what: str) -> HttpResponse:
    view = view_of(visit, case_id)
    if not view.may_work:
        raise NoSuchCase
    reader = Reader(visit.language, ZoneInfo(view.branch.zone), visit.edge.at)
    choices = interrupt_choices if what == "interrupts" else procedure_choices
    offers = ProcedureOffers(
        post=f"/cases/{case_id}/{what}",
        choices=choices(view, reader),
        target="main",
        entry=visit.edge.chance.token(16).hex() if what == "matters" else "",
    )
    return page(
        request,
        visit,
        "case/offers.html",
        frame=frame_of(visit, nav="inbox"),
        offers=offers,
        case_id=case_id,
        title=say(f"case-{what}-title", visit.language),
        explanation=say(f"case-{what}-what", visit.language),
    )


def _go_to(visit: Visit, address: str) -> HttpResponse:
    if visit.is_partial:
        return HttpResponse(headers={"HX-Redirect": address})
    return HttpResponseRedirect(address)
