"""The answers of last resort: each says in the reader's language what to do next."""

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from handrail.web.components.notice import Notice
from handrail.web.visit import is_partial, language_of, refusal_page, theme_of, visit_of
from handrail.words import say

TOO_LARGE = 413


def not_understood(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say that what came was garbled, or larger than the desk takes."""
    visit = visit_of(request)
    if isinstance(exception, RequestDataTooBig):
        text = say("web-too-large-what", visit.language)
        return refusal_page(request, visit, text, status=TOO_LARGE)
    return refusal_page(request, visit, say("web-not-understood-what", visit.language), status=400)


def not_allowed(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say that this is for others to do."""
    visit = visit_of(request)
    return refusal_page(request, visit, say("web-not-allowed-what", visit.language), status=403)


def nowhere(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say that an address leads nowhere, and the way on."""
    visit = visit_of(request)
    return refusal_page(request, visit, say("find-nowhere", visit.language), status=404)


def too_old(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Refuse a form that does not prove to come from one of our pages, and say what to do."""
    visit = visit_of(request)
    return refusal_page(request, visit, say("signin-too-old", visit.language), status=403)


def broken(request: HttpRequest) -> HttpResponse:
    """Say that the mistake is ours.

    Nothing here asks the database, who is signed in, or what was built: any of them may be what
    is broken.
    """
    language = language_of(request)
    if is_partial(request):
        notice = Notice(
            kind="error", title=say("web-broken", language), text=say("web-broken-next", language)
        )
        values = {"props": notice, "language": language.value}
        return render(request, Notice.template, values, status=500)
    values = {"language": language.value, "theme": theme_of(request)}
    return render(request, "refused/broken.html", values, status=500)
