"""A change of a calendar: nothing is saved that was not looked at before."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict

from handrail.clock import (
    ClockProblem,
    OpeningTimes,
    always_open,
    calendar_to_json,
    opening_times_from_json,
)
from handrail.desk.calendar_preview import moves
from handrail.people.access import NotAllowed, may
from handrail.people.actions.change_calendar import (
    CalendarMoved,
    OpensNever,
    change_calendar,
    refuse_what_never_opens,
)
from handrail.people.calendars.kept import Kept
from handrail.people.calendars.place import CalendarPlace
from handrail.people.calendars.queries import (
    CalendarView,
)
from handrail.people.calendars.wanted import Wanted
from handrail.people.refused import Refused
from handrail.people.roles import Permission
from handrail.people.told import Telling
from handrail.people.values import BranchView
from handrail.web.calendars.files import BadFile, Taken, taken_from
from handrail.web.calendars.page import Preview
from handrail.web.calendars.preview import preview_of
from handrail.web.calendars.show import Told, calendar_page, new_page
from handrail.web.calendars.typed import (
    MOST_TYPED,
    TEXTS,
    Typed,
    key_of,
    typed_of,
    with_place,
)
from handrail.web.calendars.understood import NotUnderstood, digest, place_of, wanted_of
from handrail.web.components.notice import Notice
from handrail.web.ids import read_id
from handrail.web.reading import Reader
from handrail.web.visit import Visit, frame_of, page
from handrail.words import Sentence, say, sentence

WRONG = 422
MOVED = 409
MOST_LEFT_OUT = 10


@dataclass(frozen=True)
class Sheet:
    """A calendar that is being changed, with all that its page needs."""

    visit: Visit
    reader: Reader
    kept: Kept
    found: CalendarView | None

    def branches(self) -> Mapping[int, BranchView]:
        """Return the branches for which this person may make calendars."""
        grants = self.visit.grants
        return {
            each.id: each
            for each in self.kept.branches.values()
            if may(grants, Permission.MANAGE_BRANCHES, branch_id=each.id)
        }

    def show(
        self, request: HttpRequest, typed: Typed, told: Told, *, status: int = 200
    ) -> HttpResponse:
        """Show the page with what was typed, and what is said of it."""
        if self.found is None:
            shown = new_page(self.kept, typed, self.reader, told, branches=self.branches())
        else:
            shown = calendar_page(self.found, self.kept, typed, self.reader, told)
        frame = frame_of(self.visit, nav="calendars")
        return page(
            request, self.visit, "calendars/calendar.html", frame=frame, status=status, page=shown
        )


def answer(request: HttpRequest, sheet: Sheet) -> HttpResponse:
    """Look at a change, save one that was looked at, or say what is wrong with it."""
    typed = _typed(request.POST)
    try:
        if request.POST.get("do") == "file":
            return _taken(request, sheet, typed)
        place = sheet.found.place if sheet.found else place_of(typed, sheet.branches())
        parts = {key_of(each): each for each in sheet.kept.parts() if each != place}
        wanted = wanted_of(typed, parts=parts)
        return _looked_at_or_saved(request, sheet, typed, place, wanted)
    except NotUnderstood as problem:
        return _told(request, sheet, typed, problem.errors)
    except BadFile as problem:
        return _told(request, sheet, typed, {"file": problem.sentence})
    except CalendarMoved as moved:
        return _moved(request, sheet, typed, moved)
    except NotAllowed:
        raise
    except OpensNever as refused:
        return _told(request, sheet, typed, {"way": refused.sentence})
    except (Refused, ClockProblem) as refused:
        return _told(request, sheet, typed, {"parts": refused.sentence})


def _looked_at_or_saved(
    request: HttpRequest, sheet: Sheet, typed: Typed, place: CalendarPlace, wanted: Wanted | None
) -> HttpResponse:
    visit = sheet.visit
    seen = len(sheet.kept.states.get(place, ())) if sheet.found is None else typed.seen
    token = digest(place, wanted, seen)
    if request.POST.get("do") == "save" and typed.looked_at == token:
        telling = Telling(visit.grants, visit.edge.at, visit.edge.real_at)
        made = change_calendar(place, wanted=wanted, seen=seen, telling=telling)
        return HttpResponseRedirect(f"/settings/calendars/{made}?said=saved")
    preview = _preview(sheet, place, wanted)
    notice = None
    if request.POST.get("do") == "save":
        notice = Notice(kind="info", title=say("hours-look-first", visit.language))
    told = Told(preview=preview, looked_at=token, notice=notice)
    return sheet.show(request, typed, told)


def _preview(sheet: Sheet, place: CalendarPlace, wanted: Wanted | None) -> Preview:
    visit, kept = sheet.visit, sheet.kept
    after = kept.changed(place, wanted, at=visit.edge.at, by=visit.grants.person_id)
    refuse_what_never_opens(after.states[place][-1])
    return preview_of(
        _counting(kept, place),
        _counting(after, place) or opening_times_from_json(_any_branch(after, place)),
        moves(kept, after, by=visit.grants, now=visit.edge.at),
        sheet.reader,
    )


def _counting(kept: Kept, place: CalendarPlace) -> OpeningTimes | None:
    """Return the calendar by which a place's cases go now, None if they go by several."""
    opening = kept.now(place)
    if not opening and place.branch_id is not None:
        opening = kept.now(kept.place_for(place.branch_id, place.channel))
    return opening_times_from_json(opening) if opening else None


def _any_branch(kept: Kept, place: CalendarPlace) -> Mapping[str, object]:
    """Return what is shown where a brand's or channel's calendar is put away: a branch's own."""
    for branch in kept.branches.values():
        if place.brand in {"", branch.brand}:
            return kept.now(kept.place_for(branch.id, place.channel)) or branch.calendar
    return calendar_to_json(always_open("UTC"))


def _taken(request: HttpRequest, sheet: Sheet, typed: Typed) -> HttpResponse:
    """Fill the fields from a file; nothing is saved by it."""
    visit = sheet.visit
    file = request.FILES.get("file")
    if file is None:
        raise BadFile(sentence("hours-no-file"))
    today = visit.edge.at.astimezone(sheet.reader.zone).date()
    taken = taken_from(file.read(1_000_001), today=today, zone=typed.values["zone"])
    filled = typed_of(taken.calendar, visit.language, seen=typed.seen)
    filled = with_place(filled, typed.values["place"], typed.values["channel"])
    return sheet.show(request, filled, Told(notice=_left_out(taken, visit)))


def _left_out(taken: Taken, visit: Visit) -> Notice:
    language = visit.language
    told = [
        say(
            "hours-left-out",
            language,
            title=title if isinstance(title, str) else say(title, language),
            why=say(why, language),
        )
        for title, why in taken.left_out[:MOST_LEFT_OUT]
    ]
    return Notice(
        kind="info",
        title=say("hours-taken", language, left=len(taken.left_out)),
        text=" ".join(told),
    )


def _told(
    request: HttpRequest, sheet: Sheet, typed: Typed, errors: Mapping[str, Sentence]
) -> HttpResponse:
    notice = Notice(
        kind="refusal", title=say("hours-wrong", sheet.visit.language, count=len(errors))
    )
    return sheet.show(request, typed, Told(errors=errors, notice=notice), status=WRONG)


def _moved(request: HttpRequest, sheet: Sheet, typed: Typed, moved: CalendarMoved) -> HttpResponse:
    """Give everything back, to be looked at again on what somebody else has done."""
    place = sheet.found.place if sheet.found else CalendarPlace()
    seen = len(sheet.kept.states.get(place, ()))
    notice = Notice(kind="refusal", title=say(moved.sentence, sheet.visit.language))
    told = Told(notice=notice)
    return sheet.show(request, replace(typed, seen=seen), told, status=MOVED)


def _typed(posted: QueryDict) -> Typed:
    return Typed(
        way=posted.get("way", ""),
        values={name: posted.get(name, "")[:MOST_TYPED] for name in TEXTS},
        parts=tuple(posted.getlist("parts"))[:100],
        seen=read_id(posted.get("seen", "")) or 0,
        looked_at=posted.get("looked_at", ""),
    )
