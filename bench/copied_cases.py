"""A database of cases made a hundred times as large: every row again, under other numbers.

A copy has the ids of its original plus one number, the same in every table, and so have the ids in
the bodies of its events. It happened a little earlier. Persons, branches and procedures are shared.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core.management.color import no_style
from django.db import connection, transaction
from django.db.models import Field, Max, Model

from handrail.desk.models import Case, Clock, Contact, Fact, Matter, Message, Promise, Run, Survey
from handrail.desk.status import NEVER
from handrail.people.models import Customer, CustomerAddress
from handrail.record.bulk_insert import insert_events
from handrail.record.json_text import JSON, JSONObject
from handrail.record.models import Event

COPIED: tuple[type[Model], ...] = (
    Customer,
    CustomerAddress,
    Contact,
    Case,
    Matter,
    Message,
    Run,
    Fact,
    Clock,
    Promise,
    Survey,
)
"""Whatever a row points to comes before it."""

POINTERS = frozenset({"run", "contact", "message", "customer", "promise", "survey"})
"""What names a copied row in the body of an event."""

ROWS_PER_INSERT = 400
EARLIER = timedelta(seconds=7)


@dataclass(frozen=True)
class Copy:
    """One copy of everything: what is added to each id, and how much earlier it happened."""

    added: int
    earlier: timedelta


def copy_cases(times: int) -> None:
    """Add so many copies of all cases, with their customers and histories, and analyse."""
    step = _largest_id()
    originals = {model: list(model._default_manager.all()) for model in COPIED}
    events = list(Event.objects.filter(stream_kind__in=("case", "contact")).order_by("id"))
    for number in range(1, times + 1):
        copy = Copy(added=step * number, earlier=EARLIER * number)
        with transaction.atomic():
            for model, rows in originals.items():
                copied = [_copied(row, copy) for row in rows]
                model._default_manager.bulk_create(copied, batch_size=ROWS_PER_INSERT)
            insert_events([_copied_event(event, copy) for event in events])
    _put_in_order()


def _largest_id() -> int:
    newest = (model._default_manager.aggregate(last=Max("pk"))["last"] for model in COPIED)
    return max(last or 0 for last in newest)


def _copied(row: Model, copy: Copy) -> Model:
    return type(row)(**dict(_columns(row, copy)))


def _columns(row: Model, copy: Copy) -> Iterator[tuple[str, object]]:
    for field in row._meta.concrete_fields:
        yield field.attname, _value(row, field, getattr(row, field.attname), copy)


def _value(row: Model, field: "Field[object, object]", value: object, copy: Copy) -> object:
    if isinstance(value, datetime) and value < NEVER:
        return value - copy.earlier
    if isinstance(value, int) and (field.primary_key or field.related_model in COPIED):
        return value + copy.added
    if isinstance(row, Fact) and field.name == "of_id":
        return row.of_id + copy.added
    if isinstance(row, CustomerAddress) and field.name == "value":
        return f"{copy.added}-{row.value}"
    return value


def _copied_event(event: Event, copy: Copy) -> Event:
    return Event(
        stream_kind=event.stream_kind,
        stream_id=str(int(event.stream_id) + copy.added),
        seq=event.seq,
        type=event.type,
        format=event.format,
        body=_body(event.body, copy),
        at=event.at - copy.earlier,
        recorded_at=event.recorded_at,
        actor_kind=event.actor_kind,
        actor_id=_actor(event, copy),
    )


def _body(body: JSONObject, copy: Copy) -> JSONObject:
    moved = POINTERS | ({"id"} if "of" in body else frozenset())
    return {name: _moved(name, value, moved, copy) for name, value in body.items()}


def _moved(name: str, value: JSON, moved: frozenset[str], copy: Copy) -> JSON:
    return value + copy.added if name in moved and isinstance(value, int) else value


def _actor(event: Event, copy: Copy) -> str:
    is_copied = event.actor_kind == "customer"
    return str(int(event.actor_id) + copy.added) if is_copied else event.actor_id


def _put_in_order() -> None:
    """Have new rows numbered after these, and the planner know how many there are."""
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), [*COPIED, Event]):
            cursor.execute(statement)
        cursor.execute("ANALYZE")
