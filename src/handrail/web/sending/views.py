"""How branches write, for who manages their mailboxes."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from handrail.channels.email.identities.set_up_identity import (
    BadIdentity,
    make_dkim_key,
    set_up_identity,
)
from handrail.people import queries as people
from handrail.people.access import NotAllowed, may_somewhere
from handrail.people.queries import UnknownBranch
from handrail.people.roles import Permission
from handrail.people.values import BranchView
from handrail.web.components.notice import Notice
from handrail.web.sending.page import IdentityPage
from handrail.web.sending.show import identity_page, is_theirs, sending_page
from handrail.web.visit import Visit, frame_of, page, signed_in
from handrail.words import Language, say

WRONG = 422
SAID = ("changed", "key")


@require_GET
@signed_in
def all_of_them(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Show how every branch writes."""
    if not may_somewhere(visit.grants, Permission.MANAGE_MAILBOXES):
        raise NotAllowed(Permission.MANAGE_MAILBOXES)
    shown = sending_page(visit.grants, visit.language)
    frame = frame_of(visit, nav="mailboxes")
    return page(request, visit, "sending/page.html", frame=frame, page=shown)


@require_http_methods(["GET", "POST"])
@signed_in
def one(request: HttpRequest, visit: Visit, branch_id: int) -> HttpResponse:
    """Show how a branch writes, or change it."""
    branch = _theirs(branch_id, visit)
    if request.method == "GET":
        notice = _said(request, visit)
        return _shown(request, visit, identity_page(branch, visit.language, notice=notice))
    typed = {name: request.POST.get(name, "") for name in request.POST}
    if typed.get("do") == "preview":
        return _shown(request, visit, identity_page(branch, visit.language, typed=typed))
    try:
        set_up_identity(
            branch_id,
            from_name=_unless_same(typed.get("from_name", ""), branch.brand or branch.name),
            from_address=_unless_same(typed.get("from_address", ""), branch.mail_address),
            reply_to=_unless_same(typed.get("reply_to", ""), branch.mail_address),
            signatures={code: typed.get(f"signature_{code.value}", "") for code in Language},
            acknowledgements={
                code: typed.get(f"acknowledgement_{code.value}", "") for code in Language
            },
            acknowledges=typed.get("acknowledges") == "yes",
            by=visit.grants,
        )
    except BadIdentity as refused:
        error = (refused.field, say(refused.sentence, visit.language))
        shown = identity_page(branch, visit.language, typed=typed, error=error)
        return _shown(request, visit, shown, WRONG)
    return HttpResponseRedirect(f"/settings/sending/{branch_id}?said=changed")


@require_POST
@signed_in
def key(request: HttpRequest, visit: Visit, branch_id: int) -> HttpResponse:
    """Draw a key that signs the branch's letters, and show what is to be published."""
    branch = _theirs(branch_id, visit)
    selector = request.POST.get("selector", "").strip()
    try:
        make_dkim_key(branch_id, selector=selector, by=visit.grants, edge=visit.edge)
    except BadIdentity as refused:
        error = (refused.field, say(refused.sentence, visit.language))
        return _shown(request, visit, identity_page(branch, visit.language, error=error), WRONG)
    return HttpResponseRedirect(f"/settings/sending/{branch_id}?said=key")


def _theirs(branch_id: int, visit: Visit) -> BranchView:
    """Return the branch; one that is not there and one that is not theirs are refused alike."""
    try:
        found = people.branch(branch_id)
    except UnknownBranch as unknown:
        raise NotAllowed(Permission.MANAGE_MAILBOXES) from unknown
    if not is_theirs(found, visit.grants):
        raise NotAllowed(Permission.MANAGE_MAILBOXES)
    return found


def _unless_same(typed: str, usual: str) -> str:
    """Return what was typed, "" where it is what the branch itself says: so it follows a change."""
    return "" if typed.strip() == usual else typed


def _shown(
    request: HttpRequest, visit: Visit, shown: IdentityPage, status: int = 200
) -> HttpResponse:
    frame = frame_of(visit, nav="mailboxes")
    return page(request, visit, "sending/identity.html", frame=frame, status=status, page=shown)


def _said(request: HttpRequest, visit: Visit) -> Notice | None:
    said = request.GET.get("said", "")
    if said not in SAID:
        return None
    return Notice(kind="ok", title=say(f"identity-said-{said}", visit.language))
