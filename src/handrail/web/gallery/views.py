from collections.abc import Mapping

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from handrail.web.base.frame import Account, Frame, Theme
from handrail.web.components.avatar import Avatar
from handrail.web.components.examples import NOW
from handrail.web.components.suggestions import Suggestion, Suggestions
from handrail.web.gallery.shelf import case_page, case_page_names, exhibits
from handrail.web.middleware import POLICY
from handrail.words import Language


@require_GET
def index(request: HttpRequest) -> HttpResponse:
    """Show every component's examples, each in a frame of its own."""
    shown = {"exhibits": exhibits(), "pages": case_page_names()}
    return _render(request, "gallery/gallery.html", shown)


@require_GET
@xframe_options_sameorigin
def example(request: HttpRequest, component: str, number: int) -> HttpResponse:
    """Show one example alone."""
    for exhibit in exhibits():
        if exhibit.name == component and number < len(exhibit.examples):
            return _render(request, "gallery/example.html", {"example": exhibit.examples[number]})
    raise Http404(f"The gallery has no example {number} of {component}.")


@require_http_methods(["GET", "POST"])
@xframe_options_sameorigin
def whole_case(request: HttpRequest, name: str) -> HttpResponse:
    """Show the case page in one state; whatever is posted changes nothing."""
    page = case_page(name)
    if page is None:
        raise Http404(f"The gallery has no case page called {name}.")
    part = "#case" if request.headers.get("HX-Request") else ""
    return _render(request, f"case/page.html{part}", {"page": page}, nav_inbox=True)


@require_GET
def suggestions(request: HttpRequest) -> HttpResponse:
    """Answer a combobox with three suggestions, or none for letters that fit nothing."""
    found = () if request.GET.get("q") == "zzz" else SUGGESTIONS
    props = Suggestions(id="line-list", suggestions=found)
    return _render(request, "gallery/bare.html", {"props": props})


@require_POST
def kept(request: HttpRequest) -> HttpResponse:
    """Accept a draft, and keep nothing."""
    return HttpResponse(status=204)


FRAMED = POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'")
"""The gallery shows its examples in frames of its own; else as strict as every page."""

SUGGESTIONS = (
    Suggestion(kind="Answer", title="Courier times", insert="Our courier comes by 14:00."),
    Suggestion(kind="Step", title="Promise a day", detail="step 6", entry=".promise"),
    Suggestion(kind="Procedure", title="Upset customer", detail="interrupt", entry=".upset"),
)


def _render(
    request: HttpRequest, template: str, shown: Mapping[str, object], *, nav_inbox: bool = False
) -> HttpResponse:
    frame = Frame(
        language=_language(request),
        theme=_theme(request),
        now=NOW,
        path=request.get_full_path(),
        nav="inbox" if nav_inbox else None,
        account=Account(avatar=Avatar(initials="AN", name="Alice Nowak"), role="Agent"),
    )
    answer = render(request, template, {"frame": frame, "language": frame.language, **shown})
    answer["Content-Security-Policy"] = FRAMED
    return answer


def _language(request: HttpRequest) -> Language:
    try:
        return Language(request.GET.get("language", Language.EN))
    except ValueError:
        return Language.EN


def _theme(request: HttpRequest) -> Theme:
    themes: dict[str, Theme] = {"light": "light", "dark": "dark"}
    return themes.get(request.GET.get("theme", ""), "auto")
