"""Mailboxes, for who manages them."""

from dataclasses import replace

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from handrail.channels.email.mailboxes.actions.ask_back_fill import ask_back_fill
from handrail.channels.email.mailboxes.actions.count_again import count_again
from handrail.channels.email.mailboxes.actions.pause_mailbox import pause_mailbox
from handrail.channels.email.mailboxes.actions.remove_mailbox import remove_mailbox
from handrail.channels.email.mailboxes.actions.set_up_mailbox import (
    change_mailbox,
    connect_mailbox,
    goes_elsewhere,
)
from handrail.channels.email.mailboxes.imap.access import SeenByOthers
from handrail.channels.email.mailboxes.managed import managed_mailbox
from handrail.channels.email.mailboxes.queries import UnknownMailbox, access_to
from handrail.channels.email.mailboxes.settings import BadMailbox, MailboxSettings, check
from handrail.channels.email.mailboxes.trying import Tried, try_mailbox
from handrail.channels.email.mailboxes.values import MailboxView
from handrail.people.access import NotAllowed, may_somewhere, require
from handrail.people.roles import Permission
from handrail.web.components.notice import Notice
from handrail.web.mailboxes.form import Typed, day_of, new_form, read_form, settings_of
from handrail.web.mailboxes.page import MailboxPage
from handrail.web.mailboxes.show import mailbox_page, mailboxes_page, new_page
from handrail.web.preferences.reader import reader_of
from handrail.web.visit import Visit, frame_of, page, signed_in
from handrail.words import say

WRONG = 422
TRIES_SECONDS = 8.0
"""How long each step of a trial may take: somebody sits before the page and waits."""

SAID = ("connected", "changed", "paused", "resumed", "counting", "days", "removed")


@require_GET
@signed_in
def all_of_them(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Show every mailbox, and what is wrong with any."""
    _require_somewhere(visit)
    shown = mailboxes_page(visit.grants, reader_of(visit), notice=_said(request, visit))
    frame = frame_of(visit, nav="mailboxes")
    return page(request, visit, "mailboxes/page.html", frame=frame, page=shown)


@require_http_methods(["GET", "POST"])
@signed_in
def new(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Set a mailbox up, or try it before."""
    _require_somewhere(visit)
    reader = reader_of(visit)
    if request.method == "GET":
        return _shown(request, visit, new_page(new_form(visit.edge.real_at.date()), reader))
    typed = read_form(request.POST)
    try:
        settings = _understood(typed, visit)
        if request.POST.get("do") == "try":
            tried = _try(settings, secret=typed.secret, refresh=typed.refresh, visit=visit)
            return _shown(request, visit, new_page(typed, reader, tried=tried))
        made = connect_mailbox(
            settings=settings,
            secret=typed.secret,
            refresh=typed.refresh,
            by=visit.grants,
            edge=visit.edge,
        )
    except (BadMailbox, SeenByOthers) as refused:
        error = _error(refused, visit)
        return _shown(request, visit, new_page(typed, reader, error=error), WRONG)
    return HttpResponseRedirect(f"/settings/mailboxes/{made.id}?said=connected")


@require_http_methods(["GET", "POST"])
@signed_in
def one(request: HttpRequest, visit: Visit, mailbox_id: int) -> HttpResponse:
    """Show how a mailbox fares, change it, or try it."""
    found = _theirs(mailbox_id, visit)
    reader = reader_of(visit)
    if request.method == "GET":
        return _shown(request, visit, mailbox_page(found, reader, notice=_said(request, visit)))
    typed = read_form(request.POST)
    try:
        settings = _understood(typed, visit)
        if request.POST.get("do") == "try":
            tried = _try_again(found, settings, typed, visit)
            return _shown(request, visit, mailbox_page(found, reader, typed=typed, tried=tried))
        change_mailbox(
            mailbox_id,
            settings=settings,
            secret=typed.secret,
            refresh=typed.refresh,
            by=visit.grants,
            edge=visit.edge,
        )
    except (BadMailbox, SeenByOthers) as refused:
        error = _error(refused, visit)
        return _shown(request, visit, mailbox_page(found, reader, typed=typed, error=error), WRONG)
    return _done(mailbox_id, "changed")


@require_POST
@signed_in
def pause(request: HttpRequest, visit: Visit, mailbox_id: int) -> HttpResponse:
    """Pause the mailbox, or let it be read again."""
    _theirs(mailbox_id, visit)
    is_paused = request.POST.get("paused") == "yes"
    pause_mailbox(mailbox_id, is_paused=is_paused, by=visit.grants)
    return _done(mailbox_id, "paused" if is_paused else "resumed")


@require_POST
@signed_in
def count(_: HttpRequest, visit: Visit, mailbox_id: int) -> HttpResponse:
    """Have the server's count compared with ours now."""
    _theirs(mailbox_id, visit)
    count_again(mailbox_id, by=visit.grants)
    return _done(mailbox_id, "counting")


@require_POST
@signed_in
def days(request: HttpRequest, visit: Visit, mailbox_id: int) -> HttpResponse:
    """Have the letters of some days fetched."""
    found = _theirs(mailbox_id, visit)
    try:
        ask_back_fill(
            mailbox_id,
            first_day=day_of(request.POST.get("first", ""), "days"),
            last_day=day_of(request.POST.get("last", ""), "days"),
            by=visit.grants,
            edge=visit.edge,
        )
    except BadMailbox as refused:
        error = _error(refused, visit)
        return _shown(request, visit, mailbox_page(found, reader_of(visit), error=error), WRONG)
    return _done(mailbox_id, "days")


@require_POST
@signed_in
def remove(_: HttpRequest, visit: Visit, mailbox_id: int) -> HttpResponse:
    """Take the mailbox out; its letters stay."""
    _theirs(mailbox_id, visit)
    remove_mailbox(mailbox_id, by=visit.grants)
    return HttpResponseRedirect("/settings/mailboxes?said=removed")


def _require_somewhere(visit: Visit) -> None:
    if not may_somewhere(visit.grants, Permission.MANAGE_MAILBOXES):
        raise NotAllowed(Permission.MANAGE_MAILBOXES)


def _theirs(mailbox_id: int, visit: Visit) -> MailboxView:
    """Return the mailbox; one that is not there and one that is not theirs are refused alike."""
    try:
        return managed_mailbox(mailbox_id, by=visit.grants)
    except UnknownMailbox as unknown:
        raise NotAllowed(Permission.MANAGE_MAILBOXES) from unknown


def _understood(typed: Typed, visit: Visit) -> MailboxSettings:
    """Return the settings, once it is sure that this person may have such a mailbox."""
    settings = settings_of(typed)
    require(visit.grants, Permission.MANAGE_MAILBOXES, branch_id=settings.branch_id)
    check(settings)
    return settings


def _try(settings: MailboxSettings, *, secret: str, refresh: str, visit: Visit) -> Tried:
    access = replace(settings.access(secret=secret, refresh=refresh), timeout_seconds=TRIES_SECONDS)
    return try_mailbox(access, settings.folders, real_now=visit.edge.real_at)


def _try_again(found: MailboxView, settings: MailboxSettings, typed: Typed, visit: Visit) -> Tried:
    """Try with what was typed; the secret that is kept is used only where it belongs."""
    secret, refresh = typed.secret, typed.refresh
    if not goes_elsewhere(found, settings):
        kept = access_to(found.id)
        secret, refresh = secret or kept.secret, refresh or kept.refresh
    elif not secret:
        raise BadMailbox("secret")
    return _try(settings, secret=secret, refresh=refresh, visit=visit)


def _error(refused: BadMailbox | SeenByOthers, visit: Visit) -> tuple[str, str]:
    field = refused.field if isinstance(refused, BadMailbox) else "encryption"
    return field, say(refused.sentence, visit.language)


def _shown(
    request: HttpRequest, visit: Visit, shown: MailboxPage, status: int = 200
) -> HttpResponse:
    frame = frame_of(visit, nav="mailboxes")
    return page(request, visit, "mailboxes/mailbox.html", frame=frame, status=status, page=shown)


def _done(mailbox_id: int, said: str) -> HttpResponse:
    return HttpResponseRedirect(f"/settings/mailboxes/{mailbox_id}?said={said}")


def _said(request: HttpRequest, visit: Visit) -> Notice | None:
    said = request.GET.get("said", "")
    if said not in SAID:
        return None
    return Notice(kind="ok", title=say(f"mailbox-said-{said}", visit.language))
