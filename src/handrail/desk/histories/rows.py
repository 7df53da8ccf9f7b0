"""Rows that are written together, past the ORM: it would take three times as long."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from operator import attrgetter
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db import connection
from django.db.models import (
    BooleanField,
    DateTimeField,
    Field,
    ForeignKey,
    IntegerField,
    Model,
    TextField,
)

from handrail.desk.models import (
    Approval,
    Case,
    Clock,
    Contact,
    Fact,
    Matter,
    Message,
    Payment,
    Promise,
    Run,
    Survey,
)
from handrail.record.fields import JSONText, storable
from handrail.record.json_text import to_text

IN_ORDER: tuple[type[Model], ...] = (
    Contact,
    Case,
    Matter,
    Message,
    Run,
    Payment,
    Fact,
    Clock,
    Approval,
    Promise,
    Survey,
)
"""Whatever a row points to comes before it."""

Ready = Callable[[Any], Any]
Values = dict[str, object]
Fields = Sequence["Field[Any, Any]"]


@dataclass(frozen=True, slots=True)
class ReadyRows:
    """Rows of a table as they are handed to the database: plain values, which any process may make.

    Attributes:
        names: of the columns, in the order of the values.
    """

    table: str
    names: tuple[str, ...]
    values: list[tuple[Any, ...]]

    def write(self) -> None:
        """Write them in the open transaction: COPY on PostgreSQL, prepared inserts else."""
        quoted = connection.ops.quote_name
        names = ", ".join(map(quoted, self.names))
        into = f"{quoted(self.table)} ({names})"
        with connection.cursor() as cursor, connection.wrap_database_errors:
            if connection.vendor == "postgresql":
                with cursor.copy(f"COPY {into} FROM STDIN") as copy:
                    for each in self.values:
                        copy.write_row(each)
            else:
                places = ", ".join(["%s"] * len(self.names))
                cursor.executemany(f"INSERT INTO {into} VALUES ({places})", self.values)  # noqa: S608 (our own names)


class Rows:
    """Rows to be written once everything in them is known.

    What may still change is kept as its model; the others as bare values, since making a model
    takes ten times as long. A model's rows are all of one sort, and all have ids or none has.
    """

    def __init__(self) -> None:
        self._by_model: dict[type[Model], list[Model]] = {model: [] for model in IN_ORDER}
        self._values: dict[type[Model], list[Values]] = {model: [] for model in IN_ORDER}

    def add(self, row: Model) -> None:
        """Keep a row; it may still be changed."""
        self._by_model[type(row)].append(row)

    def add_values(self, model: type[Model], **values: object) -> None:
        """Keep a row that will not change, by its columns; what is not named gets its default."""
        self._values[model].append(values)

    def ready(self) -> Iterator[ReadyRows]:
        """Yield all of them as they are handed to the database, in the order to write them in."""
        moment = cache(connection.ops.adapt_datetimefield_value)
        for model in IN_ORDER:
            if rows := self._by_model[model]:
                fields = _fields(model, has_ids=rows[0].pk is not None)
                as_they_are = map(attrgetter(*(each.attname for each in fields)), rows)
                yield _ready(model, fields, as_they_are, moment)
            if values := self._values[model]:
                fields = _fields(model, has_ids="id" in values[0])
                yield _ready(model, fields, _complete(values, fields), moment)


def _fields(model: type[Model], *, has_ids: bool) -> Fields:
    return [each for each in model._meta.concrete_fields if has_ids or not each.primary_key]


def _complete(rows: Iterable[Values], fields: Fields) -> Iterator[tuple[Any, ...]]:
    usual: Values = {each.attname: each.get_default() for each in fields}
    for row in rows:
        if unknown := row.keys() - usual.keys():
            raise FieldDoesNotExist(*sorted(unknown))
        yield tuple((usual | row).values())


def _ready(
    model: type[Model], fields: Fields, rows: Iterable[tuple[Any, ...]], moment: Ready
) -> ReadyRows:
    names = tuple(str(each.column) for each in fields)
    return ReadyRows(model._meta.db_table, names, list(_stored(rows, fields, moment)))


def _stored(
    rows: Iterable[tuple[Any, ...]], fields: Fields, moment: Ready
) -> Iterator[tuple[Any, ...]]:
    """Yield each row as it is handed to the database, made ready column by column."""
    columns = zip(*rows, strict=True)
    ready = (
        map(_as_stored(each, moment), column) for each, column in zip(fields, columns, strict=True)
    )
    return zip(*ready, strict=True)


def _as_stored(field: "Field[Any, Any]", moment: Ready) -> Ready:
    """Return how a value of the field is handed to the database; `moment` does it for times."""
    match field:
        case JSONText():
            return to_text
        case ForeignKey() | IntegerField() | BooleanField():
            return _as_it_is
        case DateTimeField():
            return moment
        case TextField():
            return storable
        case _:
            return partial(field.get_db_prep_save, connection=connection)


def _as_it_is(value: object) -> object:
    return value
