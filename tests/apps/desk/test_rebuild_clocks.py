"""The clocks of cases are what their events say; what is stored otherwise is found and mended."""

import threading
import time
from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handrail.desk.actions import rebuild_clocks as rebuilding
from handrail.desk.actions.add_matter import add_matter
from handrail.desk.actions.close_case import close_case
from handrail.desk.actions.rebuild_clocks import rebuild_clocks
from handrail.desk.actions.send_reply import send_reply
from handrail.desk.actions.unsend_reply import unsend_reply
from handrail.desk.actions.wait_for_customer import wait_for_customer
from handrail.desk.actions.write_note import write_note
from handrail.desk.models import Case, Clock, Matter
from handrail.desk.refused import DeskRefused
from handrail.desk.status import NEVER, Outcome
from handrail.library import queries as library
from handrail.library.models import Version
from handrail.words import Language
from tests import cast

from .live_history import LiveCase, some_customer
from .test_import_histories import HOUR, LETTERS, NUMBERS, TRIED, edge, happening

CHANGED_BY_HAND = [
    {"state": "met"},
    {"due_at": None},
    {"due_at": cast.NOW},
    {"started_at": cast.NOW - HOUR},
    {"allowance": "9 hours"},
    {"is_statutory": True},
    {"took": HOUR},
]


def looked_at(at, *, mends=False):
    """Look at every case, batch by batch; return what came of it, batch by batch."""
    batches, last_id = [], 0
    while batch := rebuild_clocks(after=last_id, at=at, mends=mends):
        batches.append(batch)
        last_id = batch.last_id
    return batches


def differences(at, *, mends=False, after=0):
    found = [found for batch in looked_at(at, mends=mends) for found in batch.differences]
    return [each for each in found if each.case_id > after]


def newest_case():
    return Case.objects.order_by("pk").values_list("pk", flat=True).last() or 0


def columns_of(case_id):
    cases, clocks = Case.objects.filter(pk=case_id), Clock.objects.filter(case_id=case_id)
    kept = [name.name for name in Clock._meta.fields if name.name != "id"]
    return list(cases.values()), list(clocks.order_by("measure").values(*kept))


@pytest.fixture
def case_id(desk):
    """Return a case with two clocks that run."""
    return desk.a_case()


@pytest.mark.usefixtures("timed_desk")
@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(letter=LETTERS, tried=TRIED, minutes=st.integers(0, 59))
def test_after_every_action_the_rows_are_what_the_events_give(letter, tried, minutes):
    before = newest_case()  # earlier examples went on to later moments
    address = some_customer(next(NUMBERS)).addresses[0].value
    live = LiveCase(address, cast.branch_warsaw().id, edge(cast.NOW).chance)
    live.receive(*letter, Language.EN, at=cast.NOW)
    now, found = cast.NOW, differences(cast.NOW, after=before)

    for hours, (who, what) in tried:
        now += HOUR * hours
        try:
            live.play(happening(now, who, what))
        except DeskRefused:
            continue
        found += differences(now + timedelta(minutes=minutes), after=before)

    assert newest_case() > before
    assert found == []


def test_a_case_is_equal_after_each_action_of_its_life(desk, case_id):
    by = cast.alice()
    sent = []

    def reply():
        sent.append(send_reply(case_id=case_id, text="We look.", by=by, edge=desk.edge))

    life = [
        reply,
        lambda: unsend_reply(
            case_id=case_id, message_id=sent[-1].message_id, by=by, edge=desk.edge
        ),
        lambda: wait_for_customer(case_id=case_id, waits=True, by=by, edge=desk.edge),
        lambda: wait_for_customer(case_id=case_id, waits=False, by=by, edge=desk.edge),
        lambda: add_matter(case_id=case_id, procedure="parcel", by=by, edge=desk.edge),
        reply,
        lambda: desk.receive(thread=_contact(case_id)),
        lambda: write_note(case_id=case_id, text="Called.", by=by, edge=desk.edge),
    ]

    found = []
    for act in life:
        desk.later(seconds=1)
        act()
        found += differences(desk.now) + differences(desk.now + timedelta(days=9))

    assert Case.objects.count() == 2
    assert found == []


def _contact(case_id):
    return Matter.objects.filter(case_id=case_id).first().contact_id


def test_a_closed_and_reopened_case_is_equal_after_each_action(desk):
    case_id = desk.a_case(text="Good day.", subject="Hello")
    send_reply(case_id=case_id, text="Good day.", by=cast.alice(), edge=desk.later(hours=1).edge)
    close_case(
        case_id=case_id, outcome=Outcome.RESOLVED, by=cast.alice(), edge=desk.later(hours=30).edge
    )
    closed = differences(desk.now)

    desk.later(hours=20).receive(thread=_contact(case_id))

    assert closed == []
    assert differences(desk.now) == []


@pytest.mark.parametrize("changed", CHANGED_BY_HAND, ids=lambda changed: next(iter(changed)))
def test_a_clock_changed_by_hand_is_found_and_mended(desk, case_id, changed):
    before = columns_of(case_id)
    ((column, value),) = changed.items()
    Clock.objects.filter(case_id=case_id, measure="resolve").update(**changed)

    (checked,) = differences(desk.now)
    still = Clock.objects.get(case_id=case_id, measure="resolve")
    mended = differences(desk.now, mends=True)

    assert (checked.case_id, checked.clock, checked.column) == (case_id, "resolve", column)
    assert checked.stored == value == getattr(still, column)
    assert mended == [checked]
    assert columns_of(case_id) == before
    assert differences(desk.now) == []


@pytest.mark.parametrize(
    "changed", [{"next_due_at": NEVER}, {"status": "waiting"}, {"resolved_at": cast.NOW}]
)
def test_a_column_of_the_case_changed_by_hand_is_found_and_mended(desk, case_id, changed):
    before = columns_of(case_id)
    Case.objects.filter(pk=case_id).update(**changed)

    mended = differences(desk.now, mends=True)

    assert [(found.clock, found.column) for found in mended] == [("", next(iter(changed)))]
    assert columns_of(case_id) == before


def test_a_clock_that_is_missing_or_too_much_is_found_and_mended(desk, case_id):
    before = columns_of(case_id)
    Clock.objects.filter(case_id=case_id, measure="resolve").update(measure="answer")

    checked = differences(desk.now)
    differences(desk.now, mends=True)

    assert {(found.clock, found.stored is None) for found in checked} >= {
        ("answer", False),
        ("resolve", True),
    }
    assert columns_of(case_id) == before


def test_a_clock_that_ran_out_since_it_was_written_is_no_difference(desk, case_id):
    desk.later(days=30)

    late = differences(desk.now)

    assert Clock.objects.get(case_id=case_id, measure="resolve").state == "running"
    assert late == []


def test_a_clock_stored_as_overdue_before_it_is_due_is_one(desk, case_id):
    Clock.objects.filter(case_id=case_id, measure="resolve").update(state="overdue")

    (found,) = differences(desk.now)

    assert (found.stored, found.from_events) == ("overdue", "running")


def test_a_case_whose_version_cannot_be_read_is_told_and_not_touched(desk, case_id):
    other = desk.a_case(text="Good day.", subject="Hello", sender="else@mail.example")
    Clock.objects.filter(measure="resolve", case_id=case_id).update(state="met")
    before = columns_of(case_id)
    Version.objects.filter(procedure="parcel").update(source="{{{ parcel")
    library.forget_versions()

    (batch,) = looked_at(desk.now, mends=True)

    assert [(each.case_id, each.versions) for each in batch.unread] == [(case_id, ("parcel@1",))]
    assert (batch.cases, batch.differences) == (1, [])
    assert columns_of(case_id) == before
    assert other != case_id


def test_cases_are_looked_at_in_batches_and_each_once(desk, monkeypatch):
    monkeypatch.setattr(rebuilding, "CASES_AT_ONCE", 2)
    ids = [desk.a_case(sender=f"ines{number}@mail.example") for number in range(5)]

    batches = looked_at(desk.now)

    assert [batch.cases for batch in batches] == [2, 2, 1]
    assert sum(batch.clocks for batch in batches) == 2 * len(ids)


def test_a_case_that_changes_meanwhile_is_looked_at_again(desk, case_id, monkeypatch):
    Clock.objects.filter(case_id=case_id, measure="first_reply").update(state="overdue")
    look, looks = rebuilding.cases_together, []

    def reply_meanwhile(ids):
        cases = look(ids)
        looks.append(ids)
        if len(looks) == 1:
            send_reply(case_id=case_id, text="We look.", by=cast.alice(), edge=desk.edge)
        return cases

    monkeypatch.setattr(rebuilding, "cases_together", reply_meanwhile)

    (batch,) = looked_at(desk.now, mends=True)

    assert looks == [[case_id], [case_id]]
    assert (batch.cases, batch.differences, batch.busy) == (1, [], ())
    assert Clock.objects.get(case_id=case_id, measure="first_reply").state == "met"


def test_a_case_that_changes_every_time_is_told_and_left_as_it_is(desk, case_id, monkeypatch):
    Clock.objects.filter(case_id=case_id, measure="resolve").update(state="cancelled")
    look = rebuilding.cases_together

    def note_meanwhile(ids):
        cases = look(ids)
        write_note(case_id=case_id, text="Called.", by=cast.alice(), edge=desk.edge)
        Clock.objects.filter(case_id=case_id, measure="resolve").update(state="cancelled")
        return cases

    monkeypatch.setattr(rebuilding, "cases_together", note_meanwhile)

    (batch,) = looked_at(desk.now, mends=True)

    assert (batch.busy, batch.cases, batch.differences) == ((case_id,), 0, [])
    assert Clock.objects.get(case_id=case_id, measure="resolve").state == "cancelled"


def test_a_reply_is_counted_though_somebody_saves_with_an_earlier_time(desk, case_id):
    asked_earlier = desk.edge
    send_reply(case_id=case_id, text="We look.", by=cast.alice(), edge=desk.later(seconds=2).edge)

    write_note(case_id=case_id, text="Called.", by=cast.alice(), edge=asked_earlier)

    assert Clock.objects.get(case_id=case_id, measure="first_reply").state == "met"
    assert differences(desk.now) == []


def test_a_clock_ticks_again_though_the_answer_is_recorded_with_an_earlier_time(desk, case_id):
    answered_at = replace(desk)
    wait_for_customer(case_id=case_id, waits=True, by=cast.alice(), edge=desk.later(seconds=2).edge)

    answered_at.later(seconds=1).receive(thread=_contact(case_id))

    assert Case.objects.get(pk=case_id).status == "open"
    assert Clock.objects.get(case_id=case_id, measure="resolve").state == "running"


@pytest.mark.django_db(transaction=True)
def test_a_rebuild_beside_a_reply_that_is_being_saved_never_writes_what_was_before(desk, at_once):
    case_id = desk.a_case()
    by = cast.alice()
    Clock.objects.filter(case_id=case_id).update(allowance="9 hours")
    is_written = threading.Event()

    def reply():
        with transaction.atomic():
            send_reply(case_id=case_id, text="We look.", by=by, edge=desk.edge)
            is_written.set()
            time.sleep(1)

    def rebuild():
        is_written.wait(timeout=20)
        return differences(desk.now, mends=True)

    came_to = at_once(lambda act: act(), reply, rebuild)

    assert came_to == [None, []]
    assert Clock.objects.get(case_id=case_id, measure="first_reply").state == "met"
    assert differences(desk.now) == []
