"""Go on after a dump was restored into another PostgreSQL server.

The order of events is (transaction, id). Another server counts its transactions anew, so restored
events may bear numbers that it has yet to reach; readers would take them for unfinished and wait.
They are renumbered below zero, in the same order, and the subscribers' positions with them.
"""

from django.db import transaction
from django.db.models import F, Max

from handrail.record.fields import NextTransaction
from handrail.record.models import Event, Subscription
from handrail.record.position import START, Position, place_of, position_of


def come_from_another_server() -> bool:
    """Return whether there are events of transactions that this server has yet to begin."""
    return Event.objects.filter(transaction__gte=NextTransaction()).exists()


def renumber_restored_events() -> int:
    """Renumber the events of another server and return how many; nothing when there are none.

    Do this before anybody writes. Positions kept outside the database start anew.
    """
    with transaction.atomic():
        if not come_from_another_server():
            return 0
        last = Event.objects.aggregate(last=Max("transaction"))["last"]
        for row in Subscription.objects.exclude(position=START):
            row.position = _moved(Position(row.position), by=-last - 1)
            row.save(update_fields=["position"])
        return Event.objects.update(transaction=F("transaction") - last - 1)


def _moved(position: Position, *, by: int) -> Position:
    number_of_transaction, number = place_of(position)
    return position_of(transaction=number_of_transaction + by, number=number)
