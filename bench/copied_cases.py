"""A database of cases made a hundred times as large: every row again, under other numbers.

A copy has the ids of its original plus one number, the same in every table, and so have the ids in
the bodies of its events. It happened a little earlier. Persons, branches and procedures are shared.
The database copies by itself: a hundred thousand cases with two million events in about a minute.
"""

from dataclasses import dataclass

from django.core.management.color import no_style
from django.db import connection, transaction
from django.db.models import DateTimeField, Field, Max, Model

from handrail.desk.models import Case, Clock, Contact, Fact, Matter, Message, Promise, Run, Survey
from handrail.people.models import Customer, CustomerAddress
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

POINTERS = ("run", "contact", "message", "customer", "promise", "survey")
"""What names a copied row in the body of an event."""
POINTERS_BY_TYPE = {"fact_learnt": (*POINTERS, "id")}

SECONDS_EARLIER = 611
"""From one copy to the next, so that copies mingle with those of other cases."""
NUMBERED_AFRESH = frozenset({"id", "transaction"})
"""Columns of an event that the database fills."""


@dataclass(frozen=True)
class Copy:
    """One copy of everything with an id up to `originals`."""

    originals: int
    added: int
    seconds_earlier: int


def copy_cases(times: int) -> None:
    """Add so many copies of all cases, with their customers and histories, and analyse."""
    step, events = _largest_id(), Event.objects.aggregate(last=Max("pk"))["last"] or 0
    with connection.cursor() as cursor:
        for number in range(1, times + 1):
            copy = Copy(step, step * number, SECONDS_EARLIER * number)
            with transaction.atomic():
                for model in COPIED:
                    cursor.execute(_rows(model, copy))
                cursor.execute(_events(events, copy))
        for statement in connection.ops.sequence_reset_sql(no_style(), [*COPIED, Event]):
            cursor.execute(statement)
        cursor.execute("ANALYZE")


def _largest_id() -> int:
    newest = (model._default_manager.aggregate(last=Max("pk"))["last"] for model in COPIED)
    return max(last or 0 for last in newest)


def _rows(model: type[Model], copy: Copy) -> str:
    """Return the statement that copies the rows of one model."""
    values = {each.attname: _value(model, each, copy) for each in model._meta.concrete_fields}
    return _insert(model, values, f"id <= {copy.originals}")


def _value(model: type[Model], field: "Field[object, object]", copy: Copy) -> str:
    if field.primary_key or field.related_model in COPIED:
        return f"{field.attname} + {copy.added}"
    if isinstance(field, DateTimeField):
        return _earlier(field.attname, copy)
    if (model, field.name) == (Fact, "of_id"):
        return f"of_id + {copy.added}"
    if (model, field.name) == (CustomerAddress, "value"):
        return f"'{copy.added}-' || value"
    return f'"{field.attname}"'


def _events(originals: int, copy: Copy) -> str:
    """Return the statement that copies the events of cases and contacts."""
    own = {
        "stream_id": _added_to_text("stream_id", copy),
        "at": _earlier("at", copy),
        "body": _body(copy),
        "actor_id": f"CASE WHEN actor_kind = 'customer' THEN {_added_to_text('actor_id', copy)}"
        " ELSE actor_id END",
    }
    columns = [each.attname for each in Event._meta.concrete_fields]
    values = {each: own.get(each, f'"{each}"') for each in columns if each not in NUMBERED_AFRESH}
    return _insert(
        Event, values, f"id <= {originals} AND stream_kind IN ('case', 'contact') ORDER BY id"
    )


def _insert(model: type[Model], values: dict[str, str], where: str) -> str:
    table, columns = model._meta.db_table, ", ".join(f'"{each}"' for each in values)
    selected = f"SELECT {', '.join(values.values())} FROM {table} WHERE {where}"
    return f"INSERT INTO {table} ({columns}) {selected}"


def _body(copy: Copy) -> str:
    special = "".join(
        f" WHEN '{kind}' THEN {_moved(pointers, copy)}"
        for kind, pointers in POINTERS_BY_TYPE.items()
    )
    return f"CASE type{special} ELSE {_moved(POINTERS, copy)} END"


def _moved(pointers: tuple[str, ...], copy: Copy) -> str:
    """Return the body with each of the pointers that are in it moved."""
    if connection.vendor == "sqlite":
        moved = (f"'$.{each}', json_extract(body, '$.{each}') + {copy.added}" for each in pointers)
        return f"json_replace(body, {', '.join(moved)})"
    moved = (f"'{each}', (body::jsonb ->> '{each}')::bigint + {copy.added}" for each in pointers)
    built = f"jsonb_strip_nulls(jsonb_build_object({', '.join(moved)}))"
    return f"(body::jsonb || {built})::text"


def _added_to_text(column: str, copy: Copy) -> str:
    return f"CAST(CAST({column} AS BIGINT) + {copy.added} AS TEXT)"


def _earlier(column: str, copy: Copy) -> str:
    """Return the moment so much earlier, unless it is never; SQLite keeps moments as text."""
    if connection.vendor == "sqlite":
        shifted = f"datetime({column}, '-{copy.seconds_earlier} seconds') || substr({column}, 20)"
    else:
        shifted = f"{column} - interval '{copy.seconds_earlier} seconds'"
    return f"CASE WHEN {column} < '9999-01-01' THEN {shifted} ELSE {column} END"
