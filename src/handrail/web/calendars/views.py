"""The doors of calendars, for who manages branches."""

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_http_methods

from handrail.clock import (
    OpeningTimes,
    opening_times_from_json,
)
from handrail.clock.wall_clock import on_the_wall
from handrail.people.access import NotAllowed, may_somewhere
from handrail.people.calendars.kept import kept_calendars
from handrail.people.calendars.place import CalendarPlace
from handrail.people.calendars.queries import (
    CalendarView,
    UnknownCalendar,
    managed_calendar,
    managed_calendars,
)
from handrail.people.roles import Permission
from handrail.web.calendars.changing import Sheet, answer
from handrail.web.calendars.files import written
from handrail.web.calendars.show import Told, calendars_page
from handrail.web.calendars.typed import (
    typed_of,
    with_place,
)
from handrail.web.components.notice import Notice
from handrail.web.preferences.reader import reader_of
from handrail.web.visit import Visit, frame_of, page, signed_in
from handrail.words import say


@require_GET
@signed_in
def all_of_them(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Show every calendar."""
    found = managed_calendars(visit.grants)
    shown = calendars_page(found, kept_calendars(), reader_of(visit), notice=_said(request, visit))
    frame = frame_of(visit, nav="calendars")
    return page(request, visit, "calendars/page.html", frame=frame, page=shown)


@require_http_methods(["GET", "POST"])
@signed_in
def new(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Make a calendar."""
    if not may_somewhere(visit.grants, Permission.MANAGE_BRANCHES):
        raise NotAllowed(Permission.MANAGE_BRANCHES)
    sheet = Sheet(visit, reader_of(visit), kept_calendars(), None)
    if request.method == "POST":
        return answer(request, sheet)
    first = next(iter(sheet.branches()), None)
    wanted = None if first is None else sheet.kept.wanted(CalendarPlace(branch_id=first))
    typed = with_place(typed_of(wanted, visit.language), "", "")
    return sheet.show(request, typed, Told())


@require_http_methods(["GET", "POST"])
@signed_in
def one(request: HttpRequest, visit: Visit, calendar_id: int) -> HttpResponse:
    """Show a calendar, look at what a change would mean, change it."""
    found = _theirs(calendar_id, visit)
    sheet = Sheet(visit, reader_of(visit), kept_calendars(), found)
    if request.method == "POST":
        return answer(request, sheet)
    typed = typed_of(found.wanted, visit.language, seen=found.changes)
    return sheet.show(request, typed, Told(notice=_said(request, visit)))


@require_GET
@signed_in
def as_file(_: HttpRequest, visit: Visit, calendar_id: int, form: str) -> HttpResponse:
    """Give a calendar as a file."""
    found = _theirs(calendar_id, visit)
    if not found.opening or form not in {"ics", "json"}:
        raise NotAllowed(Permission.MANAGE_BRANCHES)
    calendar = opening_times_from_json(found.opening)
    content, kind = written(
        calendar,
        form=form,
        today=_today(calendar, visit),
        at=visit.edge.real_at,
        language=visit.language,
    )
    headers = {"Content-Disposition": f'attachment; filename="calendar-{found.id}.{form}"'}
    return HttpResponse(content, content_type=kind, headers=headers)


def _theirs(calendar_id: int, visit: Visit) -> CalendarView:
    """Return the calendar; one that is not there and one that is not theirs are refused alike."""
    try:
        return managed_calendar(calendar_id, by=visit.grants)
    except UnknownCalendar as unknown:
        raise NotAllowed(Permission.MANAGE_BRANCHES) from unknown


def _today(calendar: OpeningTimes, visit: Visit) -> date:
    return on_the_wall(visit.edge.at, calendar.time_zone).date()


def _said(request: HttpRequest, visit: Visit) -> Notice | None:
    if request.GET.get("said") != "saved":
        return None
    return Notice(
        kind="ok",
        title=say("hours-said-saved", visit.language),
        text=say("hours-said-saved-more", visit.language),
    )
