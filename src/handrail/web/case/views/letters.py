"""What is written on a case: replies, notes, drafts."""

from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from handrail.desk.actions.resend_reply import resend_reply
from handrail.desk.actions.save_draft import save_draft
from handrail.desk.actions.send_planned import send_planned
from handrail.desk.actions.send_reply import send_reply
from handrail.desk.actions.take_entry import take_entry
from handrail.desk.actions.unsend_reply import unsend_reply
from handrail.desk.actions.write_note import write_note
from handrail.desk.leaving_times import time_to_leave
from handrail.desk.open_case import OpenCase
from handrail.desk.queries import case_for, draft_token
from handrail.desk.refused import DeskRefused, NoSuchCase, NotUnderstood, StepRefused
from handrail.people.actions.add_customer import AddressTaken
from handrail.people.addresses import UnreadableAddress
from handrail.people.roles import Permission
from handrail.run.look import current_block
from handrail.sop.document import Step, StepKind
from handrail.web.case.doing import Hand
from handrail.web.case.show.asked import Asked, run_shown
from handrail.web.case.show.templates import template_named
from handrail.web.case.views.answering import (
    REFUSED,
    answered,
    asked_by,
    case_of,
    done_on_case,
    notice_of,
    refusal_of,
    shown,
    view_of,
)
from handrail.web.ids import read_id
from handrail.web.visit import Visit, notice_in_place, signed_in
from handrail.words import say, sentence


@require_POST
@signed_in
def write(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Send the reply or keep the note that was written in the composer."""
    asked = asked_by(request)
    text = request.POST.get("text", "")
    is_note = request.POST.get("mode") == "note"
    if template := request.POST.get("template", ""):
        return _with_template(request, visit, case_id, template)
    leaves = _wall_time(request)
    case = case_of(visit, case_id)
    try:
        if is_note:
            take_entry(
                request.POST.get("entry_id", ""),
                lambda token: write_note(
                    case_id=case_id, text=text, by=visit.grants, edge=visit.edge, entry=token
                ),
                by=visit.grants,
            )
        else:
            run_id, step_id = _sending(case, asked.run_id)
            send_reply(
                case_id=case_id,
                text=text,
                by=visit.grants,
                edge=visit.edge,
                run_id=run_id,
                step=step_id,
                begun=request.POST.get("draft", ""),
                leaves_at=_leaves_at(request, case, visit),
            )
    except NoSuchCase:
        raise
    except StepRefused as refused:
        run = next(run for run in case.runs.values() if run.id == run_id)
        notice = refusal_of(refused, run, visit, case)
        return shown(
            request,
            visit,
            case_id,
            Asked(asked.run_id, letter_refusal=notice, text=text, leaves_at=leaves),
            REFUSED,
        )
    except DeskRefused as refused:
        notice = notice_of(refused.sentence, visit)
        again = Asked(
            asked.run_id,
            mode="note" if is_note else "reply",
            letter_refusal=notice,
            text=text,
            leaves_at=leaves,
        )
        return shown(request, visit, case_id, again, REFUSED)
    done = "noted" if is_note else "planned" if leaves else "sent"
    said = say(f"case-said-{done}", visit.language)
    return answered(request, visit, case_id, Asked(asked.run_id, said=said))


def _with_template(request: HttpRequest, visit: Visit, case_id: int, template: str) -> HttpResponse:
    """Show the reply with a template below what was written; a script does it where it stands."""
    asked, written = asked_by(request), request.POST.get("text", "")
    agent = visit.grants.name
    found = template_named(template, view_of(visit, case_id), visit.language, agent=agent)
    if found is None:
        notice = notice_of(sentence("case-no-such-template"), visit)
        again = Asked(asked.run_id, letter_refusal=notice, text=written)
        return shown(request, visit, case_id, again, REFUSED)
    text = f"{written.rstrip()}\n\n{found.text}" if written.strip() else found.text
    told = " ".join(filter(None, (found.fallback, found.missing)))
    return shown(request, visit, case_id, Asked(asked.run_id, text=text, told=told))


def _wall_time(request: HttpRequest) -> str:
    """Return the time at which the reply is to leave, as it was chosen; "" for at once.

    Whoever has typed a time means it, also where they press Enter or "Send": a letter that waits
    can be sent at once, and one that has left cannot be called back.
    """
    return request.POST.get("leaves", "") or request.POST.get("leaves_at", "")


def _leaves_at(request: HttpRequest, case: OpenCase, visit: Visit) -> datetime | None:
    """Return when the reply leaves, None for at once.

    Raises:
        NotUnderstood: no time, though "Send later" was pressed, or none that can be read.
        TimeGone, TooFarAhead: not at such a time.
    """
    wall = _wall_time(request)
    if not wall and "leaves" not in request.POST:
        return None
    try:
        read = datetime.fromisoformat(wall)
    except ValueError as problem:
        raise NotUnderstood(sentence("desk-no-time")) from problem
    if read.tzinfo is not None:
        raise NotUnderstood(sentence("desk-no-time"))
    return time_to_leave(read, now=visit.edge.at, calendar=case.calendar)


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


@require_POST
@signed_in
def draft(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Keep what is being written to the customer; a draft of a letter that left comes too late."""
    case_for(case_id, by=visit.grants, permission=Permission.WORK_CASE)
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
        except DeskRefused as refused:
            why = notice_of(refused.sentence, visit)
            return notice_in_place(request, visit, why, status=REFUSED)
    return HttpResponse(status=204)


@require_POST
@signed_in
def unsend(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Take back a reply that has not left."""
    letter = request.POST.get("letter", "")

    def do(_: Hand | None) -> None:
        message_id = read_id(letter)
        if message_id is None:
            raise NotUnderstood(sentence("desk-already-left"))
        unsend_reply(case_id=case_id, message_id=message_id, by=visit.grants, edge=visit.edge)

    return done_on_case(request, visit, case_id, do, said="case-said-unsent")


@require_POST
@signed_in
def planned(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Send a reply now that was to leave later, or take it back."""
    letter = read_id(request.POST.get("letter", ""))
    is_now = request.POST.get("do") == "now"

    def do(_: Hand | None) -> None:
        if letter is None:
            raise NotUnderstood(sentence("desk-already-left"))
        change = send_planned if is_now else unsend_reply
        change(case_id=case_id, message_id=letter, by=visit.grants, edge=visit.edge)

    said = "case-said-sent" if is_now else "case-said-unsent"
    return done_on_case(request, visit, case_id, do, said=said)


@require_POST
@signed_in
def resend(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Send a reply again that did not arrive, to another address if one was typed."""
    letter = read_id(request.POST.get("letter", ""))

    def do(_: Hand | None) -> None:
        if letter is None:
            raise NotUnderstood(sentence("desk-already-left"))
        try:
            resend_reply(
                case_id=case_id,
                message_id=letter,
                by=visit.grants,
                edge=visit.edge,
                address=request.POST.get("address", ""),
            )
        except (UnreadableAddress, AddressTaken) as refused:
            raise NotUnderstood(refused.sentence) from refused

    return done_on_case(request, visit, case_id, do, said="case-said-resent")
