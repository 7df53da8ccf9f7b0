"""The case page: what is asked for is shown; what is pressed or typed is done, and shown anew."""

from collections.abc import Callable
from dataclasses import replace
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from handrail.channels.email.html import frame_policy, safe_html
from handrail.desk.actions.add_matter import add_matter
from handrail.desk.actions.assign_case import assign_case
from handrail.desk.actions.close_case import close_case
from handrail.desk.actions.keep_promise import keep_promise
from handrail.desk.actions.open_procedure import open_procedure
from handrail.desk.actions.save_draft import save_draft
from handrail.desk.actions.send_reply import send_reply
from handrail.desk.actions.take_entry import take_entry
from handrail.desk.actions.unsend_reply import unsend_reply
from handrail.desk.actions.wait_for_customer import wait_for_customer
from handrail.desk.actions.write_note import write_note
from handrail.desk.open_case import OpenCase, OpenRun, open_case
from handrail.desk.queries import (
    CaseView,
    case_view,
    draft_token,
    file_content,
    message_html,
)
from handrail.desk.refused import DeskRefused, NoSuchCase, NotUnderstood, StepRefused
from handrail.desk.status import Outcome
from handrail.library.queries import NoSuchVersion
from handrail.people.access import NotAllowed
from handrail.people.roles import Permission
from handrail.record.append import StreamMoved
from handrail.record.blobs import Erased
from handrail.run.command import GiveReason, Settle, TakeBack
from handrail.run.look import current_block
from handrail.sop.document import Step, StepKind
from handrail.web.case.doing import Hand, enter, press
from handrail.web.case.entry import read_entry
from handrail.web.case.frames import framed_letter, offered_file
from handrail.web.case.show.card import REASONS
from handrail.web.case.show.page_of import Asked, page_of, procedure_choices, run_shown
from handrail.web.case.show.refusal import refusal_notice
from handrail.web.case.suggest import suggestions_for
from handrail.web.components.notice import Notice
from handrail.web.components.procedure_offers import ProcedureOffers
from handrail.web.components.suggestions import Suggestions
from handrail.web.reading import Reader
from handrail.web.visit import Visit, frame_of, live_address, page, signed_in
from handrail.words import Sentence, say, sentence

REFUSED = 422
"""The status of a refusal: the page comes with it, and says why."""


@require_GET
@signed_in
def show(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Show the case, as the address asks for it."""
    return _shown(request, visit, case_id, _asked(request))


@require_POST
@signed_in
def step(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Do what was pressed on the step's card."""
    case = _case(visit, case_id)
    return _done(request, visit, case, lambda hand: press(hand, request.POST.dict()))


@require_POST
@signed_in
def line(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Do what was typed into the Line; an entry that comes again is taken once."""
    posted = request.POST
    typed = posted.get("entry", "")
    case = _case(visit, case_id)
    if run_shown(case.runs.values(), _asked(request).run_id) is None:
        return _line_without_run(request, visit, case_id, typed)

    def do(hand: Hand) -> str:
        stop = hand.stop(posted.get("step", ""))
        entry = read_entry(typed, stop=stop, is_note=posted.get("kind") == "note")
        looked = take_entry(
            posted.get("entry_id", ""),
            lambda token: enter(replace(hand, entry=token), stop, entry),
            by=visit.grants,
        )
        return looked or ""

    return _done(request, visit, case, do, entry=typed)


def _line_without_run(request: HttpRequest, visit: Visit, case_id: int, typed: str) -> HttpResponse:
    """Before a procedure is chosen: a digit chooses it, anything else is a note."""

    def do(token: str) -> None:
        words = typed.strip()
        if words.isdecimal() and len(words) == 1 and request.POST.get("kind") != "note":
            view = _view(visit, case_id)
            reader = Reader(visit.language, ZoneInfo(view.branch.zone), visit.edge.at)
            choices = {str(each.digit): each.value for each in procedure_choices(view, reader)}
            if words not in choices:
                raise NotUnderstood(sentence("case-none-fits"))
            open_procedure(
                case_id=case_id,
                procedure=choices[words],
                by=visit.grants,
                edge=visit.edge,
                entry=token,
            )
        else:
            write_note(case_id=case_id, text=words, by=visit.grants, edge=visit.edge, entry=token)

    return _done_on_case(
        request,
        visit,
        case_id,
        lambda _: take_entry(request.POST.get("entry_id", ""), do, by=visit.grants),
    )


@require_POST
@signed_in
def write(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Send the reply or keep the note that was written in the composer."""
    asked = _asked(request)
    text = request.POST.get("text", "")
    is_note = request.POST.get("mode") == "note"
    case = _case(visit, case_id)
    try:
        if is_note:
            write_note(case_id=case_id, text=text, by=visit.grants, edge=visit.edge)
        else:
            run_id, step_id = _sending(case, asked.run_id)
            send_reply(
                case_id=case_id,
                text=text,
                by=visit.grants,
                edge=visit.edge,
                run_id=run_id,
                step=step_id,
            )
    except NoSuchCase:
        raise
    except StepRefused as refused:
        run = next(run for run in case.runs.values() if run.id == run_id)
        notice = _refusal(refused, run, visit, case)
        return _shown(
            request, visit, case_id, Asked(asked.run_id, letter_refusal=notice, text=text), REFUSED
        )
    except DeskRefused as refused:
        notice = _notice(refused.sentence, visit)
        again = Asked(
            asked.run_id,
            mode="note" if is_note else "reply",
            letter_refusal=notice,
            text=text,
        )
        return _shown(request, visit, case_id, again, REFUSED)
    said = say("case-said-noted" if is_note else "case-said-sent", visit.language)
    return _answer(request, visit, case_id, Asked(asked.run_id, said=said))


@require_POST
@signed_in
def draft(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Keep what is being written to the customer; a draft of a letter that left comes too late."""
    is_current = request.POST.get("draft") == draft_token(case_id)
    if request.POST.get("mode") == "reply" and is_current:
        try:
            save_draft(
                case_id=case_id,
                text=request.POST.get("text", ""),
                by=visit.grants,
                edge=visit.edge,
            )
        except NoSuchCase:
            raise
        except DeskRefused:
            return HttpResponse(status=REFUSED)
    return HttpResponse(status=204)


@require_POST
@signed_in
def unsend(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Take back a reply that has not left."""
    letter = request.POST.get("letter", "")

    def do(_: Hand | None) -> None:
        if not letter.isdecimal():
            raise NotUnderstood(sentence("desk-already-left"))
        unsend_reply(case_id=case_id, message_id=int(letter), by=visit.grants, edge=visit.edge)

    return _done_on_case(request, visit, case_id, do, said="case-said-unsent")


@require_POST
@signed_in
def undo(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Take back the last thing that the agent did in this run."""

    def do(hand: Hand) -> str:
        own = [each for each in hand.run.state.taken if each.who == hand.case.actor.id]
        if not own:
            raise NotUnderstood(sentence("run-nothing-to-do"))
        hand.command(TakeBack(own[-1].letter.block))
        return ""

    return _done(request, visit, _case(visit, case_id), do)


@require_POST
@signed_in
def wrap_up(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Close a gap: a reason, or something that was owed."""
    kind, _, block = request.POST.get("gap", "").partition(":")
    answer = request.POST.get("answer", "")

    def do(hand: Hand) -> str:
        if kind == "reason" and answer not in REASONS:
            raise NotUnderstood(sentence("case-choose-first"))
        if kind == "reason":
            hand.command(GiveReason(block, answer))
        else:
            hand.command(Settle(block, accepted=answer == "accept"))
        return ""

    return _done(request, visit, _case(visit, case_id), do)


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

    return _done_on_case(request, visit, case_id, do)


@require_http_methods(["GET", "POST"])
@signed_in
def change(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Offer other procedures for the case, and move its run to the one that is chosen."""
    if request.method == "GET":
        return _offered(request, visit, case_id, "change")
    chosen = request.POST.get("procedure", "")
    try:
        if chosen:
            open_procedure(case_id=case_id, procedure=chosen, by=visit.grants, edge=visit.edge)
    except NoSuchVersion:
        raise NoSuchCase from None
    except StepRefused:
        return _go_to(visit, f"/cases/{case_id}")
    return _go_to(visit, f"/cases/{case_id}")


@require_http_methods(["GET", "POST"])
@signed_in
def matters(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Offer procedures for another matter of the same letter, and open the one that is chosen."""
    if request.method == "GET":
        return _offered(request, visit, case_id, "matters")
    chosen = request.POST.get("procedure", "")
    try:
        other = (
            add_matter(case_id=case_id, procedure=chosen, by=visit.grants, edge=visit.edge)
            if chosen
            else case_id
        )
    except NoSuchVersion:
        raise NoSuchCase from None
    return _go_to(visit, f"/cases/{other}")


def _offered(request: HttpRequest, visit: Visit, case_id: int, what: str) -> HttpResponse:
    view = _view(visit, case_id)
    if not view.may_work:
        raise NoSuchCase
    reader = Reader(visit.language, ZoneInfo(view.branch.zone), visit.edge.at)
    offers = ProcedureOffers(
        post=f"/cases/{case_id}/{what}", choices=procedure_choices(view, reader), target="main"
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


@require_POST
@signed_in
def assign(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Take the case, give it to a colleague, or lay it back."""
    to = request.POST.get("to", "")

    def do(_: Hand | None) -> None:
        person_id = int(to) if to.isdecimal() else None
        assign_case(case_id=case_id, to=person_id, by=visit.grants, edge=visit.edge)

    return _done_on_case(request, visit, case_id, do)


@require_POST
@signed_in
def wait(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Say that the customer owes the answer, or that it is our turn again."""
    waits = request.POST.get("waits") == "yes"

    def do(_: Hand | None) -> None:
        wait_for_customer(case_id=case_id, waits=waits, by=visit.grants, edge=visit.edge)

    return _done_on_case(request, visit, case_id, do)


@require_POST
@signed_in
def close(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Close a case that has no procedure."""
    wanted = request.POST.get("outcome", "")

    def do(_: Hand | None) -> None:
        if wanted not in set(Outcome):
            raise NotUnderstood(sentence("case-choose-first"))
        close_case(case_id=case_id, outcome=Outcome(wanted), by=visit.grants, edge=visit.edge)

    return _done_on_case(request, visit, case_id, do)


@require_POST
@signed_in
def kept(request: HttpRequest, visit: Visit, case_id: int, promise_id: int) -> HttpResponse:
    """Say that a promise has been kept."""

    def do(_: Hand | None) -> None:
        keep_promise(case_id=case_id, promise_id=promise_id, by=visit.grants, edge=visit.edge)

    return _done_on_case(request, visit, case_id, do)


@require_GET
@signed_in
def suggest(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Answer the Line's dot with what the letters may mean."""
    view = _view(visit, case_id)
    reader = Reader(visit.language, ZoneInfo(view.branch.zone), visit.edge.at)
    found = suggestions_for(
        request.GET.get("q", ""),
        view,
        run_shown(view.runs, _asked(request).run_id),
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


@require_GET
@signed_in
def letter(request: HttpRequest, visit: Visit, case_id: int, message_id: int) -> HttpResponse:
    """Show a letter's HTML, cleaned, in a frame that can do nothing."""
    try:
        raw = message_html(case_id, message_id, by=visit.grants)
    except Erased:
        raise NoSuchCase from None
    if raw is None:
        raise NoSuchCase
    return framed_letter(safe_html(raw.decode("utf-8", "replace")).html, frame_policy())


@require_GET
@signed_in
def file(request: HttpRequest, visit: Visit, case_id: int, file_id: int) -> HttpResponse:
    """Hand out a file that came with a letter."""
    try:
        found, content = file_content(case_id, file_id, by=visit.grants)
    except Erased:
        raise NoSuchCase from None
    return offered_file(found, content)


def _asked(request: HttpRequest) -> Asked:
    run = request.GET.get("run", "")
    return Asked(
        run_id=int(run) if run.isdecimal() and len(run) < 19 else None,
        look=request.GET.get("look", ""),
        mode="note" if request.GET.get("mode") == "note" else "reply",
    )


def _view(visit: Visit, case_id: int) -> CaseView:
    return case_view(case_id, by=visit.grants, now=visit.edge.at)


def _case(visit: Visit, case_id: int) -> OpenCase:
    """Return the case as far as it decides what a press or an entry means."""
    return open_case(case_id, by=visit.grants, permission=Permission.READ_CASE)


def _shown(
    request: HttpRequest, visit: Visit, case_id: int, asked: Asked, status: int = 200
) -> HttpResponse:
    live = live_address(f"case:{case_id}")
    view = _view(visit, case_id)
    template = "case/page.html#case" if visit.is_partial else "case/page.html"
    return page(
        request,
        visit,
        template,
        frame=frame_of(visit, nav="inbox", live=live),
        status=status,
        page=page_of(view, visit, asked),
    )


def _answer(request: HttpRequest, visit: Visit, case_id: int, asked: Asked) -> HttpResponse:
    """Show the case after a change: in place, or by going to its page."""
    if visit.is_partial:
        return _shown(request, visit, case_id, asked)
    where = {"run": asked.run_id, "look": asked.look}
    shown = urlencode({name: value for name, value in where.items() if value})
    return HttpResponseRedirect(f"/cases/{case_id}?{shown}")


def _done(
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
    asked, case_id = _asked(request), case.row.pk
    run = run_shown(case.runs.values(), asked.run_id)
    if run is None:
        return _refused(
            request, visit, case_id, asked, _notice(sentence("case-no-procedure"), visit), entry
        )
    try:
        look = do(Hand(visit, case, run))
    except (NoSuchCase, NotAllowed):
        raise
    except StepRefused as refused:
        notice = _refusal(refused, run, visit, case)
        return _refused(request, visit, case_id, asked, notice, entry)
    except DeskRefused as refused:
        notice = _notice(refused.sentence, visit)
        return _refused(request, visit, case_id, asked, notice, entry)
    except StreamMoved:
        notice = _notice(sentence("case-somebody-was-faster"), visit)
        return _refused(request, visit, case_id, asked, notice, entry)
    said = "" if look else say("case-said-done", visit.language)
    return _answer(request, visit, case_id, Asked(asked.run_id, look, said=said))


def _done_on_case(
    request: HttpRequest,
    visit: Visit,
    case_id: int,
    do: Callable[[Hand | None], None],
    *,
    said: str = "case-said-done",
) -> HttpResponse:
    """Do something with the case itself, and show what came of it."""
    asked = _asked(request)
    try:
        do(None)
    except NoSuchCase:
        raise
    except DeskRefused as refused:
        notice = _notice(refused.sentence, visit)
        return _refused(request, visit, case_id, asked, notice, "")
    return _answer(request, visit, case_id, Asked(said=say(said, visit.language)))


def _refused(
    request: HttpRequest, visit: Visit, case_id: int, asked: Asked, notice: Notice, entry: str
) -> HttpResponse:
    return _shown(
        request,
        visit,
        case_id,
        Asked(asked.run_id, asked.look, line_answer=notice, entry=entry),
        REFUSED,
    )


def _notice(what: Sentence, visit: Visit) -> Notice:
    return Notice(kind="refusal", title=say(what, visit.language))


def _refusal(refused: StepRefused, run: OpenRun, visit: Visit, case: OpenCase) -> Notice:
    reader = Reader(visit.language, ZoneInfo(case.branch.zone), visit.edge.at)
    return refusal_notice(refused.refusal, run, reader, case_id=case.row.pk)


def _sending(case: OpenCase, run_id: int | None) -> tuple[int | None, str | None]:
    """Return the `send` step that a reply does: the one that is now, in the shown run first."""
    runs = tuple(case.runs.values())
    shown = run_shown(runs, run_id)
    for run in (*([shown] if shown else []), *reversed(runs)):
        now = current_block(run.machine, run.state)
        if now is not None:
            block = run.machine.node(now).block
            if isinstance(block, Step) and block.kind is StepKind.SEND:
                return run.id, block.id
    return None, None
