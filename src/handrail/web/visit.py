"""Who asks, when, and in which language: what every view knows before it begins."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Concatenate, ParamSpec
from urllib.parse import urlencode, urlsplit, urlunsplit

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from handrail.channels.work.moment import edge_now
from handrail.desk.edge import Edge
from handrail.desk.refused import DeskRefused, NoSuchCase
from handrail.people.access import Grants, NotAllowed, grants_of_user, may_somewhere
from handrail.people.roles import Permission, Role
from handrail.record.read import head
from handrail.web.base.frame import PLACES, Account, Frame, Place, PlaceName, Theme
from handrail.web.base.refusals import title_of
from handrail.web.components.avatar import Avatar
from handrail.web.components.button import Button
from handrail.web.components.notice import Notice
from handrail.web.local_path import local_path
from handrail.words import COMPLETE, SOURCE, Language, say

LANGUAGE_COOKIE = "handrail_language"
THEME_COOKIE = "handrail_theme"

BACK = "/signed-in"
"""Where somebody signs in again beside a page that stayed open; see `sign_in.views.back`."""

NEEDED = {
    "inbox": Permission.READ_CASE,
    "library": Permission.READ_PROCEDURE,
    "measures": Permission.READ_MEASURES,
    "quarantine": Permission.READ_QUARANTINE,
    "calendars": Permission.MANAGE_BRANCHES,
    "mailboxes": Permission.MANAGE_MAILBOXES,
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
    grants = _grants(request)
    return Visit(
        grants=grants,
        edge=edge_now(),
        language=language_of(request, grants),
        theme=theme_of(request),
        path=request.get_full_path(),
        is_partial=is_partial(request),
    )


def is_partial(request: HttpRequest) -> bool:
    """Return whether a part of a page is asked for, to be put into one that is open."""
    return request.headers.get("HX-Request") == "true"


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
            return _to_sign_in(request, visit)
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


def refusal_page(
    request: HttpRequest, visit: Visit, text: str, *, status: int, title: str = ""
) -> HttpResponse:
    """Return what says why this is refused, and the way on: a page, or a notice for an open one."""
    if visit.is_partial:
        return notice_in_place(request, visit, Notice(kind="refusal", title=text), status=status)
    title = title or say(title_of(status), visit.language)
    return page(
        request,
        visit,
        "refused/page.html",
        frame=frame_of(visit),
        status=status,
        title=title,
        text=text,
    )


def notice_in_place(
    request: HttpRequest, visit: Visit, notice: Notice, *, status: int
) -> HttpResponse:
    """Return a notice that an open page shows beside what was tried; see `refused/refused.ts`."""
    frame = frame_of(visit)
    return page(request, visit, Notice.template, frame=frame, status=status, props=notice)


def initials_of(name: str) -> str:
    """Return the first letters of the first and the last word of a name."""
    words = name.split()
    return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()


def language_of(request: HttpRequest, grants: Grants = NOBODY) -> Language:
    """Return the reader's language: as chosen, as the person's, as the browser's."""
    chosen = request.COOKIES.get(LANGUAGE_COOKIE, "")
    if chosen in set(Language):
        return Language(chosen)
    if grants.person_id:
        return grants.language
    accepted = request.headers.get("Accept-Language", "").lower()
    wanted = [part.partition(";")[0].strip()[:2] for part in accepted.split(",")]
    wanted = ["nb" if code in {"no", "nn"} else code for code in wanted]
    return next((Language(code) for code in wanted if code in set(COMPLETE)), SOURCE)


def theme_of(request: HttpRequest) -> Theme:
    """Return the theme that was chosen in this browser."""
    match request.COOKIES.get(THEME_COOKIE):
        case "light":
            return "light"
        case "dark":
            return "dark"
        case _:
            return "auto"


def _grants(request: HttpRequest) -> Grants:
    """Return what the person may do; whoever is refused at the door has not been looked at yet."""
    user = getattr(request, "user", None)
    return grants_of_user(user) if user is not None and user.is_authenticated else NOBODY


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


def _to_sign_in(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Ask to sign in; on an open page without leaving it, for something may be written there."""
    if visit.is_partial:
        return notice_in_place(request, visit, _signed_out(visit.language), status=401)
    return HttpResponseRedirect(f"/sign-in?{urlencode({'next': _back_to(request)})}")


def _signed_out(language: Language) -> Notice:
    way = Button(
        text=say("signin-ended-do", language), href=f"/sign-in?next={BACK}", in_new_tab=True
    )
    return Notice(
        kind="refusal",
        title=say("signin-ended", language),
        text=say("signin-ended-what", language),
        ways=(way,),
    )


def _back_to(request: HttpRequest) -> str:
    """Return the page to come back to; what was posted to can only be come to from its page."""
    if request.method in {"GET", "HEAD"}:
        return request.get_full_path()
    came_from = urlsplit(request.headers.get("Referer", ""))
    is_ours = came_from.netloc == request.get_host()
    return local_path(urlunsplit(("", "", *came_from[2:4], ""))) if is_ours else "/"
