from datetime import timedelta

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_POST

from handrail.web.base.frame import THEMES
from handrail.web.local_path import local_path
from handrail.web.visit import LANGUAGE_COOKIE, THEME_COOKIE
from handrail.words import COMPLETE

KEPT_FOR = timedelta(days=365)


@require_POST
def prefer(request: HttpRequest) -> HttpResponse:
    """Keep the language or the theme that was chosen, and go back to where that was."""
    answer = HttpResponseRedirect(local_path(request.POST.get("next", "")))
    language, theme = request.POST.get("language", ""), request.POST.get("theme", "")
    if language in set(COMPLETE):
        _keep(answer, LANGUAGE_COOKIE, language)
    if theme in set(THEMES):
        _keep(answer, THEME_COOKIE, theme)
    return answer


def _keep(answer: HttpResponse, name: str, value: str) -> None:
    answer.set_cookie(
        name,
        value,
        max_age=KEPT_FOR,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
