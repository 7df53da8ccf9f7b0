"""What is done in a run: by the step's card, by the Line, by the wrap-up."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from handrail.desk.actions.make_follow_up import make_follow_up
from handrail.desk.actions.open_procedure import open_procedure
from handrail.desk.actions.take_entry import take_entry
from handrail.desk.actions.write_note import write_note
from handrail.desk.refused import NotUnderstood
from handrail.run.command import GiveReason, Settle, TakeBack
from handrail.web.case.doing import Hand, enter, posted_once, press
from handrail.web.case.entry import FollowedUp, read_entry
from handrail.web.case.show.asked import run_shown
from handrail.web.case.show.card import REASONS
from handrail.web.case.show.offers import procedure_choices
from handrail.web.case.views.answering import asked_by, case_of, done_in_run, done_on_case, view_of
from handrail.web.reading import Reader
from handrail.web.visit import Visit, signed_in
from handrail.words import sentence


@require_POST
@signed_in
def step(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Do what was pressed on the step's card."""
    case = case_of(visit, case_id)
    return done_in_run(request, visit, case, lambda hand: press(hand, posted_once(request.POST)))


@require_POST
@signed_in
def line(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Do what was typed into the Line; an entry that comes again is taken once."""
    posted = request.POST
    typed = posted.get("entry", "")
    case = case_of(visit, case_id)
    if run_shown(case.runs.values(), asked_by(request).run_id) is None:
        return _line_without_run(request, visit, case_id, typed)

    def do(hand: Hand) -> str:
        stop = hand.stop(posted.get("step", ""))
        entry = read_entry(typed, stop=stop, is_note=posted.get("kind") == "note")
        looked = take_entry(
            posted.get("entry_id", ""),
            lambda token: enter(
                replace(hand, entry=token), stop, entry, was_done=posted.get("done") == "yes"
            ),
            by=visit.grants,
        )
        return looked or ""

    return done_in_run(request, visit, case, do, entry=typed)


def _line_without_run(request: HttpRequest, visit: Visit, case_id: int, typed: str) -> HttpResponse:
    """Before a procedure is chosen: a digit chooses it, anything else is a note."""

    def do(token: str) -> None:
        words = typed.strip()
        if words.isdecimal() and len(words) == 1 and request.POST.get("kind") != "note":
            view = view_of(visit, case_id)
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
            is_note = request.POST.get("kind") == "note"
            _write_or_follow_up(words, visit, case_id, token=token, is_note=is_note)

    return done_on_case(
        request,
        visit,
        case_id,
        lambda _: take_entry(request.POST.get("entry_id", ""), do, by=visit.grants),
        entry=typed,
    )


def _write_or_follow_up(
    words: str, visit: Visit, case_id: int, *, token: str, is_note: bool
) -> None:
    entry = read_entry(words, stop=None, is_note=is_note)
    by, edge = visit.grants, visit.edge
    if isinstance(entry, FollowedUp):
        make_follow_up(case_id=case_id, words=entry.text, by=by, edge=edge, entry=token)
    else:
        write_note(case_id=case_id, text=words, by=by, edge=edge, entry=token)


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

    return done_in_run(request, visit, case_of(visit, case_id), do)


@require_POST
@signed_in
def instead(request: HttpRequest, visit: Visit, case_id: int) -> HttpResponse:
    """Go on under a procedure that the one that is shown names instead."""
    chosen = request.POST.get("procedure", "")

    def do(hand: Hand) -> str:
        hand.take_instead(chosen)
        return ""

    return done_in_run(request, visit, case_of(visit, case_id), do)


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

    return done_in_run(request, visit, case_of(visit, case_id), do)
