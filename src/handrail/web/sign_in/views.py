"""Coming in and going out."""

from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from handrail.people.actions.check_password import WrongCredentials, check_password
from handrail.people.actions.issue_link import AdministratorExists
from handrail.people.actions.redeem_link import redeem_link
from handrail.people.actions.tell_sign_out import tell_sign_out
from handrail.people.administrators import administrator_ids
from handrail.people.limits import TooManyAttempts
from handrail.people.links import LinkExpired, LinkUnknown, LinkUsed
from handrail.people.refused import Refused
from handrail.web.components.button import Button
from handrail.web.components.notice import Notice
from handrail.web.local_path import local_path
from handrail.web.sign_in.forms import Newcomer, first_run_fields, read_newcomer, sign_in_fields
from handrail.web.sign_in.links import token_in
from handrail.web.sign_in.newcomer import Mistyped, make_newcomer
from handrail.web.sign_in.page import FirstRunPage, LinkPage, SignInPage
from handrail.web.sign_in.session import begin_session
from handrail.web.visit import Visit, frame_of, open_to_all, page, signed_in
from handrail.words import say

WRONG, GONE, TOO_MANY = 422, 410, 429
OUTWORN = (LinkUnknown, LinkUsed, LinkExpired, AdministratorExists)


@never_cache
@sensitive_post_parameters("password")
@require_http_methods(["GET", "POST"])
@open_to_all
def sign_in(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Ask for address and password, and let in whose they are."""
    onward = local_path(request.POST.get("next", "") or request.GET.get("next", ""))
    if request.method == "GET":
        return (
            HttpResponseRedirect(onward)
            if visit.is_signed_in
            else _sign_in_page(request, visit, onward)
        )
    try:
        person = check_password(
            email=request.POST.get("email", ""),
            password=request.POST.get("password", ""),
            key=request.META.get("REMOTE_ADDR", ""),
            real_now=visit.edge.real_at,
        )
    except WrongCredentials as wrong:
        return _sign_in_page(request, visit, onward, wrong, WRONG)
    except TooManyAttempts as many:
        answer = _sign_in_page(request, visit, onward, many, TOO_MANY)
        answer.headers["Retry-After"] = str(int(many.retry_after.total_seconds()) + 1)
        return answer
    begin_session(request, person)
    return HttpResponseRedirect(onward)


@never_cache
@require_http_methods(["GET", "POST"])
@open_to_all
def by_link(request: HttpRequest, visit: Visit, token: str) -> HttpResponse:
    """Show a button, and let in whom the link is for once it is pressed.

    Merely opening the page uses nothing up: mail programs open links to look at them.
    """
    if request.method == "GET":
        return _link_page(request, visit)
    try:
        person = redeem_link(token=token_in(token), real_now=visit.edge.real_at)
    except OUTWORN as refused:
        way = Button(text=say("signin-link-password", visit.language), href="/sign-in")
        return _link_page(request, visit, _refusal(refused, visit, way))
    begin_session(request, person)
    return HttpResponseRedirect("/")


@never_cache
@sensitive_post_parameters("password", "again")
@require_http_methods(["GET", "POST"])
@open_to_all
def first_run(request: HttpRequest, visit: Visit, token: str) -> HttpResponse:
    """Ask who the first administrator is, make them, and let them in."""
    typed = read_newcomer(request.POST.dict(), usual=visit.language)
    if request.method == "GET":
        if administrator_ids():
            return _first_run_over(request, visit, AdministratorExists())
        return _first_run_page(request, visit, typed)
    try:
        person = make_newcomer(typed, token=token_in(token), edge=visit.edge)
    except Mistyped as wrong:
        return _first_run_page(request, visit, typed, wrong)
    except OUTWORN as refused:
        return _first_run_over(request, visit, refused)
    begin_session(request, person)
    return HttpResponseRedirect("/")


@require_POST
@open_to_all
def sign_out(request: HttpRequest, visit: Visit) -> HttpResponse:
    """End the session, and with it what listens under it."""
    logout(request)
    if visit.is_signed_in:
        tell_sign_out(by=visit.grants, at=visit.edge.at, real_at=visit.edge.real_at)
    return HttpResponseRedirect("/sign-in")


@require_GET
@signed_in
def back(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Say that one is signed in again, and that the page that stayed open goes on."""
    return page(request, visit, "sign_in/back.html", frame=frame_of(visit))


def _sign_in_page(
    request: HttpRequest,
    visit: Visit,
    onward: str,
    refused: Refused | None = None,
    status: int = 200,
) -> HttpResponse:
    shown = SignInPage(
        fields=sign_in_fields(visit.language, email=request.POST.get("email", "")),
        next=onward,
        notice=_refusal(refused, visit) if refused else None,
    )
    frame = frame_of(visit)
    return page(request, visit, "sign_in/page.html", frame=frame, status=status, page=shown)


def _link_page(request: HttpRequest, visit: Visit, notice: Notice | None = None) -> HttpResponse:
    status = GONE if notice else 200
    shown = LinkPage(notice=notice)
    frame = frame_of(visit)
    return page(request, visit, "sign_in/link.html", frame=frame, status=status, page=shown)


def _first_run_page(
    request: HttpRequest, visit: Visit, typed: Newcomer, wrong: Mistyped | None = None
) -> HttpResponse:
    errors = wrong.errors(visit.language) if wrong else {}
    shown = FirstRunPage(fields=first_run_fields(visit.language, typed, errors))
    return _first_run(request, visit, shown, WRONG if wrong else 200)


def _first_run_over(request: HttpRequest, visit: Visit, refused: Refused) -> HttpResponse:
    exists = isinstance(refused, AdministratorExists)
    way = Button(text=say("signin-title", visit.language), href="/sign-in")
    text = "" if exists else say("signin-first-way", visit.language)
    notice = Notice(
        kind="refusal",
        title=say(refused.sentence, visit.language),
        text=text,
        ways=(way,),
    )
    return _first_run(request, visit, FirstRunPage(notice=notice), GONE)


def _first_run(
    request: HttpRequest, visit: Visit, shown: FirstRunPage, status: int
) -> HttpResponse:
    frame = frame_of(visit)
    return page(request, visit, "sign_in/first_run.html", frame=frame, status=status, page=shown)


def _refusal(refused: Refused, visit: Visit, *ways: Button) -> Notice:
    return Notice(kind="refusal", title=say(refused.sentence, visit.language), ways=ways)
