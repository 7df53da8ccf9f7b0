"""Administrators are told what is wrong with a mailbox: once, when it begins."""

from datetime import timedelta

import pytest

from handrail.channels.email.mailboxes.actions.pause_mailbox import pause_mailbox
from handrail.channels.email.mailboxes.alarms import ALARM_EFFECT, alarms, look
from handrail.channels.email.mailboxes.kinds import AlarmKind
from handrail.channels.email.mailboxes.models import Mailbox, Reconciliation
from handrail.record.intake import ItemState, settle
from handrail.record.models import Effect
from tests import cast
from tests.channels.email.post import raw

pytestmark = pytest.mark.django_db

MONDAY_MORNING = cast.NOW


@pytest.fixture
def box(settings, post):
    from handrail.channels.email.mailboxes.actions.set_up_mailbox import connect_mailbox

    cast.ada()
    post.now = post.real_now = MONDAY_MORNING
    return connect_mailbox(settings=settings, secret="a password", by=cast.ada(), edge=post.edge)


def seen(at):
    look(real_now=at)
    return {each.kind for each in alarms()}


def test_where_all_is_well_nobody_is_told_anything(box):
    assert seen(MONDAY_MORNING) == set()
    assert not Effect.objects.filter(kind=ALARM_EFFECT).exists()


def test_no_letter_for_four_hours_of_opening_time_alarms_and_a_letter_ends_it(box):
    early = seen(MONDAY_MORNING + timedelta(hours=3, minutes=50))
    late = seen(MONDAY_MORNING + timedelta(hours=4))
    Mailbox.objects.update(last_letter_at=MONDAY_MORNING + timedelta(hours=4, minutes=1))
    after = seen(MONDAY_MORNING + timedelta(hours=4, minutes=2))

    assert (early, late, after) == (set(), {AlarmKind.SILENT}, set())


def test_a_quiet_weekend_alarms_nobody(box):
    friday_noon = MONDAY_MORNING + timedelta(days=4, hours=5)
    Mailbox.objects.update(last_letter_at=friday_noon)

    assert seen(friday_noon + timedelta(days=2, hours=15)) == set()


def test_a_server_that_is_away_for_a_moment_alarms_nobody(box):
    Mailbox.objects.update(failing_since=MONDAY_MORNING)

    soon = seen(MONDAY_MORNING + timedelta(minutes=4))
    later = seen(MONDAY_MORNING + timedelta(minutes=5))

    assert (soon, later) == (set(), {AlarmKind.FAILING})


def test_letters_that_cannot_be_fetched_alarm(box):
    folder = Mailbox.objects.get().folders.get()
    Reconciliation.objects.create(
        folder=folder,
        at=MONDAY_MORNING,
        server_count=3,
        our_count=2,
        missing=[2],
        mended=0,
        gone=0,
    )

    assert seen(MONDAY_MORNING) == {AlarmKind.DIFFERENCE}


def test_five_unreadable_letters_within_an_hour_alarm(box, post):
    for number in range(5):
        assert seen(post.real_now) == set()
        item_id = post.keep(raw(number=number))
        settle(item_id, ItemState.QUARANTINED, error="odd", real_at=post.real_now)

    assert seen(post.real_now) == {AlarmKind.QUARANTINE}
    assert seen(post.real_now + timedelta(minutes=61)) == set()


def test_administrators_are_told_once_while_it_lasts_and_again_when_it_comes_again(box):
    Mailbox.objects.update(failing_since=MONDAY_MORNING)

    for minutes in (5, 6, 7):
        look(real_now=MONDAY_MORNING + timedelta(minutes=minutes))
    first = Effect.objects.filter(kind=ALARM_EFFECT).count()
    Mailbox.objects.update(failing_since=None)
    look(real_now=MONDAY_MORNING + timedelta(minutes=8))
    Mailbox.objects.update(failing_since=MONDAY_MORNING + timedelta(minutes=9))
    look(real_now=MONDAY_MORNING + timedelta(minutes=20))

    told = Effect.objects.filter(kind=ALARM_EFFECT)
    assert first == 1
    assert [each.payload["person"] for each in told] == [cast.ada().person_id] * 2


def test_a_mailbox_that_is_paused_alarms_nobody(box):
    Mailbox.objects.update(failing_since=MONDAY_MORNING)

    pause_mailbox(box.id, is_paused=True, by=cast.ada())

    assert seen(MONDAY_MORNING + timedelta(hours=9)) == set()
