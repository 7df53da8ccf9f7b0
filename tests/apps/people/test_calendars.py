"""Calendars are kept for branches, brands and channels; every change says who and when."""

from datetime import date, timedelta

import pytest
from django.db import transaction

from handrail.clock import Calendar, Span, Together
from handrail.people import queries as people
from handrail.people.access import NotAllowed
from handrail.people.actions.change_calendar import (
    CalendarMoved,
    NothingElse,
    OpensNever,
    calendar_stream,
    change_calendar,
)
from handrail.people.calendars.kept import kept_calendars
from handrail.people.calendars.place import CalendarPlace
from handrail.people.calendars.queries import (
    UnknownCalendar,
    managed_calendar,
    managed_calendars,
)
from handrail.people.calendars.wanted import LaidTogether, NoSuchPart
from handrail.people.queries import UnknownBranch
from handrail.people.told import Telling
from handrail.record.read import read_streams
from tests import cast

pytestmark = pytest.mark.django_db

EIGHT_TO_TWELVE = (Span.of("08:00", "12:00"),)
MORNINGS = Calendar("Europe/Warsaw", (EIGHT_TO_TWELVE,) * 7)
NEVER = Calendar("Europe/Warsaw", ((),) * 7)


def change(place, wanted=MORNINGS, *, by=None, seen=0, at=cast.NOW):
    telling = Telling(by or cast.ada(), at, cast.REAL_NOW)
    return change_calendar(place, wanted=wanted, seen=seen, telling=telling)


def turns(branch_id, channel=""):
    return people.branch(branch_id).hours.get(channel)


@pytest.fixture
def warsaw():
    return CalendarPlace(branch_id=cast.branch_warsaw().id)


def test_a_branch_counts_by_its_new_calendar_from_the_moment_of_the_change(warsaw):
    change(warsaw)

    (since_ever, first), (since, now) = turns(warsaw.branch_id)
    assert since_ever is None
    assert first == people.branch(warsaw.branch_id).calendar
    assert since == cast.NOW.isoformat()
    assert now["week"]["sun"] == [["08:00", "12:00"]]


def test_every_change_is_an_event_with_who_and_when(warsaw):
    calendar_id = change(warsaw)
    change(warsaw, NEVER_ON_SUNDAY, seen=1, at=cast.NOW + timedelta(hours=1))

    stream = calendar_stream(calendar_id)
    first, second = read_streams([stream])[stream]
    assert first.type == "calendar_changed"
    assert (first.actor.kind, first.actor.id) == ("person", str(cast.ada().person_id))
    assert (first.at, second.at) == (cast.NOW, cast.NOW + timedelta(hours=1))
    assert second.body["opening"]["exceptions"] == {"2026-12-06": []}


NEVER_ON_SUNDAY = Calendar(
    "Europe/Warsaw", (EIGHT_TO_TWELVE,) * 7, exceptions={date(2026, 12, 6): ()}
)


@pytest.mark.parametrize("who", [cast.alice, cast.marta, cast.charlie, cast.eve])
def test_who_does_not_manage_branches_sees_and_changes_no_calendar(warsaw, who):
    calendar_id = change(warsaw)

    with pytest.raises(NotAllowed):
        change(warsaw, by=who(), seen=1)
    with pytest.raises(NotAllowed):
        managed_calendars(who())
    with pytest.raises(UnknownCalendar):
        managed_calendar(calendar_id, by=who())


def test_who_looked_before_somebody_else_changed_it_is_told_by_whom(warsaw):
    change(warsaw)

    with pytest.raises(CalendarMoved) as refused:
        change(warsaw, NEVER_ON_SUNDAY)

    assert refused.value.by == "Ada"
    assert len(turns(warsaw.branch_id)) == 2


def test_a_calendar_by_which_nothing_would_ever_be_due_is_refused(warsaw):
    with pytest.raises(OpensNever), transaction.atomic():
        change(warsaw, NEVER)

    assert turns(warsaw.branch_id) is None


def test_a_channel_has_its_own_calendar_before_the_brand_and_the_branch(warsaw):
    change(CalendarPlace(channel="phone"), NEVER_ON_SUNDAY)
    change(CalendarPlace(brand="Lantern", channel="phone"))

    assert turns(warsaw.branch_id) is None
    assert turns(warsaw.branch_id, "phone")[-1][1]["exceptions"] == {}
    place = kept_calendars().place_for(warsaw.branch_id, "phone")
    assert place == CalendarPlace(brand="Lantern", channel="phone")


def test_a_branch_goes_on_by_its_brands_calendar_once_its_own_is_put_away(warsaw):
    with pytest.raises(NothingElse), transaction.atomic():
        change(warsaw, None)

    change(CalendarPlace(brand="Lantern"))
    assert turns(warsaw.branch_id) is None
    change(warsaw, None, at=cast.NOW + timedelta(days=1))

    assert turns(warsaw.branch_id)[-1][1]["week"]["sun"] == [["08:00", "12:00"]]
    assert turns(cast.branch_oslo().id) is None


def test_calendars_laid_together_change_with_each_of_them(warsaw):
    oslo = CalendarPlace(branch_id=cast.branch_oslo().id)
    chat = CalendarPlace(channel="chat")
    change(chat, LaidTogether("Europe/Warsaw", Together.ANY, (warsaw, oslo)))

    change(oslo, Calendar("Europe/Oslo", MORNINGS.week), at=cast.NOW + timedelta(hours=1))

    latest = turns(warsaw.branch_id, "chat")[-1]
    assert latest[0] == (cast.NOW + timedelta(hours=1)).isoformat()
    assert [each["zone"] for each in latest[1]["calendars"]] == ["Europe/Warsaw", "Europe/Oslo"]
    assert latest[1]["calendars"][1]["week"]["sun"] == [["08:00", "12:00"]]


@pytest.mark.parametrize("places", [(CalendarPlace(channel="chat"),), (CalendarPlace(99999),)])
def test_nothing_is_laid_together_of_itself_or_of_what_is_not_there(places):
    wanted = LaidTogether("Europe/Warsaw", Together.ALL, places)

    with pytest.raises(NoSuchPart):
        change(CalendarPlace(channel="chat"), wanted)


def test_what_others_are_laid_together_of_is_not_put_away(warsaw):
    phone = CalendarPlace(warsaw.branch_id, channel="phone")
    change(phone)
    change(CalendarPlace(channel="chat"), LaidTogether("UTC", Together.ANY, (phone, warsaw)))

    with pytest.raises(NoSuchPart):
        change(phone, None, seen=1)


def test_no_calendar_is_kept_for_a_branch_that_is_not_there():
    with pytest.raises(UnknownBranch):
        change(CalendarPlace(branch_id=99999))


def test_every_branch_has_its_own_calendar_in_the_list():
    cast.branch_oslo()
    cast.branch_warsaw()
    change(CalendarPlace(channel="chat"))

    found = managed_calendars(cast.ada())

    assert [each.place.channel for each in found] == ["", "", "chat"]
    assert managed_calendar(found[0].id, by=cast.ada()) == found[0]
