"""The held letters: look at one, let it be read again, or put it aside with a reason."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_GET, require_POST

from handrail.channels.email.by_hand import make_case
from handrail.channels.email.kept_sentence import kept
from handrail.people.access import NotAllowed, may
from handrail.people.addresses import UnreadableAddress
from handrail.people.roles import Permission
from handrail.record.blobs import BlobDamaged, Erased, get_blob
from handrail.record.intake import AlreadySettled, ItemId, ItemState, UnknownItem, retry, settle
from handrail.record.intake.looking import LedgerItem, ledger_item
from handrail.web.components.button import Button
from handrail.web.components.notice import Notice
from handrail.web.preferences.reader import reader_of
from handrail.web.quarantine.original import words_of
from handrail.web.quarantine.show import Typed, letter_page_of, page_of
from handrail.web.quarantine.whose import branch_to_have_it, is_theirs, require_somewhere
from handrail.web.visit import Visit, frame_of, page, signed_in
from handrail.words import say, sentence

LONGEST_REASON = 300
TAKEN, WRONG = 409, 422
SAID = ("retry", "ignore", "case")


@require_GET
@signed_in
def held(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Show the held letters and what became of all others."""
    require_somewhere(visit.grants, Permission.READ_QUARANTINE)
    return _held(request, visit, _said(request, visit))


@require_GET
@signed_in
def letter(request: HttpRequest, visit: Visit, item_id: int) -> HttpResponse:
    """Show one held letter as it came."""
    item = _item(item_id, visit, Permission.READ_QUARANTINE)
    return _faster(request, visit) if item is None else _letter(request, visit, item)


@require_POST
@signed_in
def read_again(request: HttpRequest, visit: Visit, item_id: int) -> HttpResponse:
    """Let a held letter be read again; the worker does so in its turn."""
    item = _item(item_id, visit, Permission.WORK_QUARANTINE)
    if item is None:
        return _faster(request, visit)
    try:
        retry(item.item_id)
    except AlreadySettled:
        return _faster(request, visit)
    return HttpResponseRedirect("/quarantine?said=retry")


@require_POST
@signed_in
def put_aside(request: HttpRequest, visit: Visit, item_id: int) -> HttpResponse:
    """Put a held letter aside, with the reason and who gave it."""
    item = _item(item_id, visit, Permission.WORK_QUARANTINE)
    if item is None:
        return _faster(request, visit)
    why = " ".join(request.POST.get("reason", "").split())[:LONGEST_REASON]
    if not why:
        error = say("quarantine-ignore-empty", visit.language)
        return _letter(request, visit, item, typed=Typed(error=error))
    reason = kept(sentence("quarantine-ignored-by", why=why, who=visit.grants.name))
    try:
        settle(item.item_id, ItemState.IGNORED, reason=reason, real_at=visit.edge.real_at)
    except AlreadySettled:
        return _faster(request, visit)
    return HttpResponseRedirect("/quarantine?said=ignore")


@require_POST
@signed_in
def make_a_case(request: HttpRequest, visit: Visit, item_id: int) -> HttpResponse:
    """Make a case of a held letter, by what a person says of it."""
    item = _item(item_id, visit, Permission.WORK_QUARANTINE)
    if item is None:
        return _faster(request, visit)
    sender = request.POST.get("sender", "").strip()[:LONGEST_REASON]
    subject = " ".join(request.POST.get("subject", "").split())[:LONGEST_REASON]
    try:
        made = make_case(
            item,
            branch_id=branch_to_have_it(item, visit.grants),
            sender=sender,
            subject=subject or say("quarantine-case-no-subject", visit.language),
            text=_words(item),
            edge=visit.edge,
        )
    except AlreadySettled:
        return _faster(request, visit)
    except UnreadableAddress as refused:
        error = say(refused.sentence, visit.language)
        typed = Typed(sender=sender, subject=subject, sender_error=error)
        return _letter(request, visit, item, typed=typed)
    if may(visit.grants, Permission.READ_CASE, branch_id=branch_to_have_it(item, visit.grants)):
        return HttpResponseRedirect(f"/cases/{made.case_ids[0]}")
    return HttpResponseRedirect("/quarantine?said=case")


def _words(item: LedgerItem) -> str:
    """Return the letter's words as far as they can be made out, "" where it is gone."""
    try:
        return words_of(get_blob(item.blob))
    except (Erased, BlobDamaged):
        return ""


def _item(item_id: int, visit: Visit, permission: Permission) -> LedgerItem | None:
    """Return the held letter; None if it is not, or no longer, held.

    Raises:
        NotAllowed: it is not this person's to see, or to work on.
    """
    require_somewhere(visit.grants, permission)
    try:
        item = ledger_item(ItemId(item_id))
    except UnknownItem:
        return None
    if not is_theirs(item, visit.grants, permission):
        raise NotAllowed(permission)
    return item if item.state is ItemState.QUARANTINED else None


def _held(
    request: HttpRequest, visit: Visit, notice: Notice | None, status: int = 200
) -> HttpResponse:
    shown = page_of(visit.grants, reader_of(visit), notice=notice)
    frame = frame_of(visit, nav="quarantine")
    return page(request, visit, "quarantine/page.html", frame=frame, status=status, page=shown)


def _letter(
    request: HttpRequest, visit: Visit, item: LedgerItem, *, typed: Typed | None = None
) -> HttpResponse:
    shown = letter_page_of(item, visit.grants, reader_of(visit), typed=typed)
    frame = frame_of(visit, nav="quarantine")
    status = WRONG if typed else 200
    return page(request, visit, "quarantine/letter.html", frame=frame, status=status, page=shown)


def _faster(request: HttpRequest, visit: Visit) -> HttpResponse:
    notice = Notice(
        kind="refusal",
        title=say("quarantine-faster", visit.language),
        text=say("quarantine-faster-more", visit.language),
        ways=(Button(text=say("quarantine-back", visit.language), href="/quarantine"),),
    )
    return _held(request, visit, notice, TAKEN)


def _said(request: HttpRequest, visit: Visit) -> Notice | None:
    said = request.GET.get("said", "")
    if said not in SAID:
        return None
    return Notice(kind="ok", title=say(f"quarantine-said-{said}", visit.language))
