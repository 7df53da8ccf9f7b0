import pytest
from django.db import transaction
from django.db.models import F

from handrail.record.append import append
from handrail.record.models import Event, Subscription
from handrail.record.position import START
from handrail.record.read import head, read_after
from handrail.record.restored import come_from_another_server, renumber_restored_events
from handrail.record.stream import Actor, NewEvent, Stream
from handrail.record.subscribe import run_subscribers
from tests.apps.conftest import NOW

pytestmark = pytest.mark.django_db(transaction=True)
FAR = 10**12


class Listener:
    name = "listener"
    kinds = frozenset({"case"})

    def __init__(self):
        self.heard = []

    def handle(self, events, /):
        self.heard += [event.type for event in events]


def record(case, *types):
    with transaction.atomic():
        append(
            Stream("case", case),
            [NewEvent(type, {}) for type in types],
            expected=0,
            actor=Actor("system", "test"),
            at=NOW,
            real_at=NOW,
        )


@pytest.mark.postgres
def test_events_of_another_server_are_found_renumbered_and_read_in_their_order():
    listener = Listener()
    record("1", "a", "b")
    Event.objects.filter(type="b").update(transaction=F("transaction") - 1)
    run_subscribers([listener], limit=1, real_now=NOW)
    Event.objects.update(transaction=F("transaction") + FAR)
    move_the_position_as_well()
    assert come_from_another_server()
    assert head() == START

    assert renumber_restored_events() == 2
    record("2", "c")
    run_subscribers([listener], limit=9, real_now=NOW)

    assert [event.type for event in read_after(START, limit=9).events] == ["b", "a", "c"]
    assert listener.heard == ["b", "a", "c"]
    assert not come_from_another_server()


def move_the_position_as_well():
    row = Subscription.objects.get()
    place, number = row.position.split(".")
    row.position = f"{int(place) + FAR}.{number}"
    row.save()


def test_there_is_nothing_to_renumber_on_the_server_where_things_happened():
    record("1", "a", "b")

    assert renumber_restored_events() == 0
    assert not come_from_another_server()
