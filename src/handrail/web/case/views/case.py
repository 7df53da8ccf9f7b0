"""What is done with the case itself: who has it, whose turn it is, what was promised, its end."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from handrail.desk.actions.acknowledge_escalation import acknowledge_escalation
from handrail.desk.actions.assign_case import Holder, assign_case
from handrail.desk.actions.close_case import close_case
from handrail.desk.actions.keep_promise import keep_promise
from handrail.desk.actions.set_priority import set_priority
from handrail.desk.actions.wait_for_customer import wait_for_customer
from handrail.desk.priority import Priority
from handrail.desk.refused import NotUnderstood
from handrail.desk.status import Outcome
from handrail.web.case.doing import Hand
from handrail.web.case.views.answering import done_on_case
from handrail.web.ids import read_id
from handrail.web.visit import Visit, signed_in
from handrail.words import sentence


@require_POST
@signed_in
def assign(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Take the case, give it to a colleague, or lay it back."""
    to, held_by = request.POST.get("to", ""), request.GET.get("held")

    def do(_: Hand | None) -> None:
        assign_case(
            case_id=case_id,
            to=read_id(to),
            by=visit.grants,
            edge=visit.edge,
            seen=None if held_by is None else Holder(read_id(held_by)),
        )

    return done_on_case(request, visit, case_id, do)


@require_POST
@signed_in
def priority(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Say how pressing the case is."""
    wanted = request.POST.get("priority", "")

    def do(_: Hand | None) -> None:
        if wanted not in set(Priority):
            raise NotUnderstood(sentence("case-choose-first"))
        set_priority(case_id=case_id, priority=Priority(wanted), by=visit.grants, edge=visit.edge)

    return done_on_case(request, visit, case_id, do)


@require_POST
@signed_in
def wait(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Say that the customer owes the answer, or that it is our turn again."""
    waits = request.POST.get("waits") == "yes"

    def do(_: Hand | None) -> None:
        wait_for_customer(case_id=case_id, waits=waits, by=visit.grants, edge=visit.edge)

    return done_on_case(request, visit, case_id, do)


@require_POST
@signed_in
def close(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Close a case that has no procedure."""
    wanted = request.POST.get("outcome", "")

    def do(_: Hand | None) -> None:
        if wanted not in set(Outcome):
            raise NotUnderstood(sentence("case-choose-first"))
        close_case(case_id=case_id, outcome=Outcome(wanted), by=visit.grants, edge=visit.edge)

    return done_on_case(request, visit, case_id, do)


@require_POST
@signed_in
def acknowledge(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Say that this person sees to what was escalated."""

    def do(_: Hand | None) -> None:
        acknowledge_escalation(case_id=case_id, by=visit.grants, edge=visit.edge)

    return done_on_case(request, visit, case_id, do)


@require_POST
@signed_in
def kept(request: HttpRequest, visit: Visit, case_id: int, promise_id: int) -> HttpResponse:
    """Say that a promise has been kept."""

    def do(_: Hand | None) -> None:
        keep_promise(case_id=case_id, promise_id=promise_id, by=visit.grants, edge=visit.edge)

    return done_on_case(request, visit, case_id, do)
