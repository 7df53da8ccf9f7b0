"""The demonstration's own pages: the letters that left, and the clock that may be moved."""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_GET, require_POST

from handrail.demo.clock_steps import ClockStep, length_of
from handrail.demo.frame import frame_of, visitor_of
from handrail.demo.page import Clock, LetterPage, PostPage, row_of
from handrail.demo.postbox import letter_in, letters_in
from handrail.people.access import Grants, may_somewhere
from handrail.people.queries import branch, person_view
from handrail.people.roles import Permission
from handrail.record.moments import desk_now, move_forward
from handrail.record.outbox import bring_nearer
from handrail.words import say
from handrail.words.figures import moment

SHOWN = 200
"""Letters on the page; older ones are kept but not listed."""

FORBIDDEN, GONE, WRONG = 403, 404, 422
AT_THE_SHOP = ZoneInfo("Europe/Warsaw")


@require_GET
def post(request: HttpRequest) -> HttpResponse:
    """Show the letters that the desk has sent, the newest first."""
    return _post_page(request)


@require_GET
def letter(request: HttpRequest, number: int) -> HttpResponse:
    """Show one letter, in its words and as it left."""
    found = letter_in(_folder(), number)
    if found is None:
        return _post_page(request, refusal="demo-post-gone", status=GONE)
    now = _now()
    frame = frame_of(request, now=now)
    shown = LetterPage(
        head=row_of(found, language=frame.language, zone=_zone(visitor_of(request))),
        sender=str(found.message["From"] or ""),
        text=found.text,
        raw=found.raw.decode("utf-8", "backslashreplace"),
        survey_link=found.survey_link or "",
    )
    context = {"frame": frame, "language": frame.language.value, "page": shown}
    return render(request, "demo/letter.html", context)


@require_POST
def move_now(request: HttpRequest) -> HttpResponse:
    """Move the desk's clock forward, for every process, and go back to where that was asked."""
    visitor = visitor_of(request)
    if not may_somewhere(visitor, Permission.MOVE_TIME):
        return _post_page(request, refusal="demo-not-yours", status=FORBIDDEN)
    wanted = request.POST.get("by", "")
    if wanted not in set(ClockStep):
        return _post_page(request, refusal="demo-unknown-step", status=WRONG)
    by = length_of(ClockStep(wanted), now=_now(), zone=_zone(visitor))
    move_forward(by, real_now=datetime.now(UTC))
    bring_nearer(by)
    return HttpResponseRedirect(_onward(request.POST.get("next", "")))


def _post_page(request: HttpRequest, *, refusal: str = "", status: int = 200) -> HttpResponse:
    now = _now()
    frame = frame_of(request, now=now)
    visitor = visitor_of(request)
    zone = _zone(visitor)
    letters = list(letters_in(_folder()))
    shown = PostPage(
        clock=Clock(
            now=say("demo-now-is", frame.language, moment=moment(now, frame.language, zone=zone)),
            may_move=may_somewhere(visitor, Permission.MOVE_TIME),
        ),
        refusal=say(refusal, frame.language) if refusal else "",
        count=say("demo-post-count", frame.language, count=len(letters)),
        letters=tuple(row_of(each, language=frame.language, zone=zone) for each in letters[:SHOWN]),
    )
    context = {"frame": frame, "language": frame.language.value, "page": shown}
    return render(request, "demo/post.html", context, status=status)


def _folder() -> Path:
    return Path(settings.DATA_DIR) / "postbox"


def _now() -> datetime:
    return desk_now(real_now=datetime.now(UTC))


def _zone(visitor: Grants) -> ZoneInfo:
    """Return the zone by whose clock the visitor works."""
    home = person_view(visitor.person_id).home_branch_id if visitor.person_id else None
    return AT_THE_SHOP if home is None else ZoneInfo(branch(home).zone)


def _onward(path: str) -> str:
    is_ours = path.startswith("/") and url_has_allowed_host_and_scheme(path, allowed_hosts=None)
    return path if is_ours else "/demo/post"
