"""Calendars as who manages branches sees them."""

from dataclasses import dataclass
from datetime import datetime

from handrail.people.access import Grants, may, may_somewhere, require
from handrail.people.calendars.kept import Kept, kept_calendars
from handrail.people.calendars.place import CalendarPlace
from handrail.people.calendars.wanted import Wanted
from handrail.people.models import Branch, KeptCalendar
from handrail.people.refused import Refused
from handrail.people.roles import Permission
from handrail.record.json_text import JSONObject
from handrail.words import sentence


class UnknownCalendar(Refused):
    """There is no such calendar."""

    def __init__(self) -> None:
        super().__init__(sentence("people-calendar-unknown"))


@dataclass(frozen=True)
class CalendarView:
    """A calendar that is kept.

    Attributes:
        wanted: what it was wanted to be, None once it was put away.
        opening: what came of it, as `handrail.clock` reads it; empty once it was put away.
        changes: how many there were.
        changed_at, changed_by_id: the last of them; None without any.
    """

    id: int
    place: CalendarPlace
    wanted: Wanted | None
    opening: JSONObject
    changes: int
    changed_at: datetime | None
    changed_by_id: int | None


def managed_calendars(by: Grants) -> tuple[CalendarView, ...]:
    """Return the calendars that this person may manage, those of branches first.

    Raises:
        NotAllowed: there is no branch that the person manages.
    """
    if not may_somewhere(by, Permission.MANAGE_BRANCHES):
        require(by, Permission.MANAGE_BRANCHES, branch_id=None)
    _see_to_own_calendars()
    kept = kept_calendars()
    rows = KeptCalendar.objects.order_by("branch__name", "branch_id", "brand", "channel", "pk")
    theirs = [each for each in rows if _may(by, each)]
    views = [_view(each, kept) for each in theirs]
    return tuple(sorted(views, key=lambda view: view.place.branch_id is None))


def managed_calendar(calendar_id: int, *, by: Grants) -> CalendarView:
    """Return a calendar that this person may manage.

    Raises:
        UnknownCalendar: there is none, or not for this person.
    """
    row = KeptCalendar.objects.filter(pk=calendar_id).first()
    if row is None or not _may(by, row):
        raise UnknownCalendar
    return _view(row, kept_calendars())


def _see_to_own_calendars() -> None:
    """See to it that every branch's own calendar can be asked for."""
    own = KeptCalendar.objects.filter(channel="", branch__isnull=False)
    missing = Branch.objects.exclude(pk__in=own.values("branch_id"))
    rows = [KeptCalendar(branch=branch) for branch in missing]
    KeptCalendar.objects.bulk_create(rows, ignore_conflicts=True)


def _may(by: Grants, row: KeptCalendar) -> bool:
    return may(by, Permission.MANAGE_BRANCHES, branch_id=row.branch_id)


def _view(row: KeptCalendar, kept: Kept) -> CalendarView:
    place = CalendarPlace(row.branch_id, row.brand, row.channel)
    states = kept.states.get(place, ())
    last = states[-1] if states else None
    return CalendarView(
        id=row.pk,
        place=place,
        wanted=kept.wanted(place),
        opening=kept.now(place),
        changes=len(states),
        changed_at=last.since if last else None,
        changed_by_id=last.changed_by_id if last else None,
    )
