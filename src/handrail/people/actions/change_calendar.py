from datetime import datetime
from typing import Any

from django.db import transaction

from handrail.clock import opening_times_from_json
from handrail.people.access import require
from handrail.people.calendars.kept import Kept, State, kept_calendars
from handrail.people.calendars.place import CalendarPlace
from handrail.people.calendars.wanted import Wanted
from handrail.people.models import Branch, CalendarState, KeptCalendar
from handrail.people.queries import UnknownBranch, person_names
from handrail.people.refused import Refused
from handrail.people.roles import Permission
from handrail.people.told import Telling
from handrail.record.append import append
from handrail.record.json_text import JSONObject
from handrail.record.read import last_seq
from handrail.record.stream import Actor, NewEvent, Stream
from handrail.record.timers import set_timer
from handrail.words import sentence

CALENDAR_CHANGED = "calendar_changed"
COUNT_AGAIN = "count_again"
"""The kind of timer by which the clocks of open cases are brought up to date."""


class CalendarMoved(Refused):
    """Somebody else has changed the calendar since it was looked at; `.by` says who."""

    def __init__(self, *, by: str, at: datetime) -> None:
        super().__init__(sentence("people-calendar-moved", by=by or "-"))
        self.by = by
        self.at = at


class OpensNever(Refused):
    """By such a calendar nothing would ever be due."""

    def __init__(self) -> None:
        super().__init__(sentence("people-calendar-opens-never"))


class NothingElse(Refused):
    """A branch's calendar is put away, and its brand has none by which to go on."""

    def __init__(self) -> None:
        super().__init__(sentence("people-calendar-nothing-else"))


def change_calendar(
    place: CalendarPlace, *, wanted: Wanted | None, seen: int, telling: Telling
) -> int:
    """Let a place's calendar be this from now on, or put it away; return its id.

    What was before stays as it was. Calendars that it is laid into change with it.

    Args:
        place: for whose cases it is; a place without a calendar gets one.
        wanted: what it is to be, None to put it away.
        seen: how many changes of it the person has seen.
        telling: who, and when.

    Raises:
        NotAllowed: the person may not manage branches there.
        UnknownBranch: there is no such branch.
        CalendarMoved: somebody else has changed it since.
        OpensNever: it, or one that it is laid into, would never open.
        NoSuchPart, NothingElse, BadCalendar, UnknownZone: it cannot be so.
    """
    require(telling.by, Permission.MANAGE_BRANCHES, branch_id=place.branch_id)
    with transaction.atomic():
        # One change at a time, of any: calendars are laid into each other.
        list(Branch.objects.select_for_update(no_key=True).order_by("pk"))
        kept = kept_calendars()
        _check(kept, place, wanted, seen)
        states = kept.states.get(place, ())
        at = max((telling.at, *(each.since for each in states[-1:])))
        changed = kept.changed(place, wanted, at=at, by=telling.by.person_id)
        for each, found in changed.states.items():
            if found != kept.states.get(each, ()):
                _write(each, len(found), found[-1], telling)
        write_hours(changed)
        return KeptCalendar.objects.get(**_columns(place)).pk


def refuse_what_never_opens(state: State) -> None:
    """Refuse a calendar by which nothing would ever be due.

    Raises:
        OpensNever: it is one.
    """
    if state.opening and not opening_times_from_json(state.opening).opens_every_week:
        raise OpensNever


def write_hours(kept: Kept) -> None:
    """Write which calendars count at each branch, where that has changed."""
    for branch in kept.branches.values():
        hours = kept.hours(branch.id)
        if hours != branch.hours:
            Branch.objects.filter(pk=branch.id).update(hours=hours)


def _check(kept: Kept, place: CalendarPlace, wanted: Wanted | None, seen: int) -> None:
    if place.branch_id is not None and place.branch_id not in kept.branches:
        raise UnknownBranch(place.branch_id)
    states = kept.states.get(place, ())
    if len(states) != seen:
        last = states[-1]
        raise CalendarMoved(by=_name(last), at=last.since)
    if wanted is None and place.branch_id is not None and not place.channel:
        brand = kept.branches[place.branch_id].brand
        if not brand or not kept.now(CalendarPlace(brand=brand)):
            raise NothingElse


def _name(state: State) -> str:
    if state.changed_by_id is None:
        return ""
    return person_names(frozenset({state.changed_by_id})).get(state.changed_by_id, "")


def _write(place: CalendarPlace, number: int, state: State, telling: Telling) -> None:
    refuse_what_never_opens(state)
    row, _ = KeptCalendar.objects.get_or_create(**_columns(place))
    CalendarState.objects.create(
        calendar=row,
        number=number,
        since=state.since,
        wanted=state.wanted,
        opening=state.opening,
        changed_by_id=state.changed_by_id,
    )
    stream = calendar_stream(row.pk)
    body: JSONObject = {"place": place.to_plain(), "wanted": state.wanted, "opening": state.opening}
    append(
        stream,
        [NewEvent(CALENDAR_CHANGED, body)],
        expected=last_seq(stream),
        actor=Actor("person", str(telling.by.person_id)),
        at=state.since,
        real_at=telling.real_at,
    )
    set_timer(key=f"{COUNT_AGAIN}:0", kind=COUNT_AGAIN, origin=stream, due_at=telling.at)


def calendar_stream(calendar_id: int) -> Stream:
    """Return the stream in which a calendar's changes are told."""
    return Stream("people", f"calendar:{calendar_id}")


def _columns(place: CalendarPlace) -> dict[str, Any]:
    return {"branch_id": place.branch_id, "brand": place.brand, "channel": place.channel}
