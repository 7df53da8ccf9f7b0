"""Who asks, when, and in which language: what every view knows before it begins."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Concatenate, ParamSpec
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from handrail.channels.work.moment import edge_now
from handrail.desk.edge import Edge
from handrail.desk.refused import DeskRefused, NoSuchCase
from handrail.people.access import Grants, NotAllowed, grants_of_user, may_somewhere
from handrail.people.roles import Permission, Role
from handrail.record.read import head
from handrail.web.base.frame import PLACES, Account, Frame, Place, PlaceName, Theme
from handrail.web.components.avatar import Avatar
from handrail.words import COMPLETE, SOURCE, Language, say

LANGUAGE_COOKIE = "handrail_language"
THEME_COOKIE = "handrail_theme"

NEEDED = {
    "inbox": Permission.READ_CASE,
    "library": Permission.READ_PROCEDURE,
    "measures": Permission.READ_MEASURES,
    "quarantine": Permission.READ_QUARANTINE,
}
"""What one must be allowed to do somewhere to be shown each place."""


@dataclass(frozen=True)
class Visit:
    """One request, as the views see it."""

    grants: Grants
    edge: Edge
    language: Language
    theme: Theme
    path: str
    is_partial: bool

    @property
    def is_signed_in(self) -> bool:
        """Return whether somebody is signed in."""
        return self.grants.person_id != 0


Rest = ParamSpec("Rest")
View = Callable[Concatenate[HttpRequest, Rest], HttpResponse]
VisitedView = Callable[Concatenate[HttpRequest, Visit, Rest], HttpResponse]

NOBODY = Grants(person_id=0, name="", language=SOURCE)


def visit_of(request: HttpRequest) -> Visit:
    """Return the request as a visit; rights are asked anew each time."""
    grants = grants_of_user(request.user) if request.user.is_authenticated else NOBODY
    return Visit(
        grants=grants,
        edge=edge_now(),
        language=_language(request, grants),
        theme=_theme(request),
        path=request.get_full_path(),
        is_partial=request.headers.get("HX-Request") == "true",
    )


def open_to_all(view: VisitedView[Rest]) -> View[Rest]:
    """Return the view, given the visit, for whoever asks."""

    @wraps(view)
    def visited(request: HttpRequest, /, *args: Rest.args, **more: Rest.kwargs) -> HttpResponse:
        return view(request, visit_of(request), *args, **more)

    return visited


def signed_in(view: VisitedView[Rest]) -> View[Rest]:
    """Return the view, given the visit, for colleagues; others are asked to sign in."""

    @wraps(view)
    def visited(request: HttpRequest, /, *args: Rest.args, **more: Rest.kwargs) -> HttpResponse:
        visit = visit_of(request)
        if not visit.is_signed_in:
            return _to_sign_in(request)
        try:
            return view(request, visit, *args, **more)
        except NoSuchCase as refused:
            return refusal_page(request, visit, say(refused.sentence, visit.language), status=404)
        except NotAllowed as refused:
            return refusal_page(request, visit, say(refused.sentence, visit.language), status=403)
        except DeskRefused as refused:
            return refusal_page(request, visit, say(refused.sentence, visit.language), status=409)

    return visited


def frame_of(visit: Visit, *, nav: PlaceName | None = None, live: str = "") -> Frame:
    """Return what stands around the page."""
    return Frame(
        language=visit.language,
        now=visit.edge.at,
        path=visit.path,
        theme=visit.theme,
        nav=nav,
        places=_places(visit),
        account=_account(visit) if visit.is_signed_in else None,
        live=live if visit.is_signed_in else "",
    )


def live_address(topics: str) -> str:
    """Return the address of the stream that tells what changes from now on.

    Ask before reading what the page shows, so that nothing falls between the two.
    """
    return f"/live?{urlencode({'topics': topics, 'after': head()})}"


def page(
    request: HttpRequest,
    visit: Visit,
    template: str,
    *,
    frame: Frame,
    status: int = 200,
    **values: object,
) -> HttpResponse:
    """Return a page or a part of one, drawn in the reader's language."""
    context = {
        "frame": frame,
        "language": visit.language.value,
        "now": frame.now_iso,
        **values,
    }
    return render(request, template, context, status=status)


def refusal_page(request: HttpRequest, visit: Visit, text: str, *, status: int) -> HttpResponse:
    """Return the page that says what is not to be had here, and the way on."""
    return page(
        request, visit, "base/refusal.html", frame=frame_of(visit), status=status, text=text
    )


def initials_of(name: str) -> str:
    """Return the first letters of the first and the last word of a name."""
    words = name.split()
    return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()


def _language(request: HttpRequest, grants: Grants) -> Language:
    chosen = request.COOKIES.get(LANGUAGE_COOKIE, "")
    if chosen in set(Language):
        return Language(chosen)
    if grants.person_id:
        return grants.language
    accepted = request.headers.get("Accept-Language", "").lower()
    wanted = [part.partition(";")[0].strip()[:2] for part in accepted.split(",")]
    wanted = ["nb" if code in {"no", "nn"} else code for code in wanted]
    return next((Language(code) for code in wanted if code in set(COMPLETE)), SOURCE)


def _theme(request: HttpRequest) -> Theme:
    match request.COOKIES.get(THEME_COOKIE):
        case "light":
            return "light"
        case "dark":
            return "dark"
        case _:
            return "auto"


def _places(visit: Visit) -> tuple[Place, ...]:
    return tuple(place for place in PLACES if may_somewhere(visit.grants, NEEDED[place.name]))


def _account(visit: Visit) -> Account:
    held = {role for roles in visit.grants.roles.values() for role in roles}
    highest = next((role for role in reversed(Role) if role in held), Role.AGENT)
    return Account(
        avatar=Avatar(
            initials=initials_of(visit.grants.name), name=visit.grants.name, size="small"
        ),
        role=say(f"people-role-{highest.replace('_', '-')}", visit.language),
    )


def _to_sign_in(request: HttpRequest) -> HttpResponse:
    where = f"/sign-in?{urlencode({'next': request.get_full_path()})}"
    if request.headers.get("HX-Request") == "true":
        return HttpResponse(status=401, headers={"HX-Redirect": where})
    return HttpResponseRedirect(where)
