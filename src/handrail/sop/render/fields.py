"""The values behind the keys of a table, in the table's order."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from handrail.clock import Duration
from handrail.rules import Money
from handrail.sop.document import Style
from handrail.sop.keys import Key, Shape, Table
from handrail.sop.render import yaml
from handrail.sop.render.yaml import Short, Written
from handrail.sop.text import Text
from handrail.words import SOURCE

Thing = TypeVar("Thing")

Writers = Mapping[str, Callable[[Thing], Written | None]]
"""For each key of a table, what stands behind it; None leaves the key out."""


def fields_of(thing: Thing, table: Table, writers: Writers[Thing]) -> yaml.Mapping:
    """Return what stands behind each key of the table, in its order.

    An id comes first and blocks come last, so that what is said of a block stands together.

    Raises:
        KeyError: a key of the table has no line among the writers.
    """
    values = ((key.name, writers[key.name](thing)) for key in sorted(table, key=_rank))
    return {name: value for name, value in values if value is not None}


def _rank(key: Key) -> int:
    if key.name == "id":
        return 0
    return 2 if key.shape in {Shape.BLOCKS, Shape.WAYS} else 1


def constant(value: Written | None) -> Callable[[object], Written | None]:
    """Return a writer of one value, whatever the thing is."""
    return lambda _: value


def text(written: Text | None) -> Written | None:
    """Return a text: one wording if it is English alone, else one by language."""
    if written is None:
        return None
    if len(written.wordings) == 1 and written.wordings[0][0] == SOURCE:
        return written.wordings[0][1]
    return {language.value: wording for language, wording in written.wordings}


def short_text(written: Text | None) -> Written | None:
    """Return a text whose languages stand on one line where they fit."""
    value = text(written)
    return Short(value) if isinstance(value, dict) else value


def words(several: tuple[str, ...]) -> Written | None:
    """Return a list of words, nothing for none."""
    return Short(list(several)) if several else None


def one_or_several(several: tuple[str, ...]) -> Written | None:
    """Return the one word by itself, several as a list, nothing for none."""
    return several[0] if len(several) == 1 else words(several)


def style(of: Style) -> Written | None:
    """Return how a list is worked, and nothing for item by item."""
    return None if of is Style.READ_DO else of.value


def yes(is_so: bool) -> Written | None:
    """Return `yes`, and nothing for no."""
    return "yes" if is_so else None


def money(amount: Money) -> str:
    """Return an amount such as "20 EUR"."""
    return f"{amount.amount:f} {amount.currency}"


def duration(length: Duration | None) -> Written | None:
    """Return a length of time such as "2 business hours"."""
    return None if length is None else length.to_text()
