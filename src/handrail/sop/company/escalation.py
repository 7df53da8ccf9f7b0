"""Reads who is told when a clock runs out; a rung that would tell nobody is refused."""

import re
from collections.abc import Callable
from datetime import time

from handrail.clock import Circumstances, TimedMeasure
from handrail.sop.company.entries import entries, named
from handrail.sop.company.keys import ABSENCE, LADDER, QUIET_HOURS, RUNG
from handrail.sop.company.meant_for import meant_for
from handrail.sop.company.problem import object_to
from handrail.sop.company.sources import day
from handrail.sop.escalation.ladder import (
    Absence,
    Escalation,
    From,
    How,
    Ladder,
    QuietHours,
    Rung,
)
from handrail.sop.escalation.telling import deputy_loop
from handrail.sop.nodes import Listing, Node
from handrail.sop.quantities import duration
from handrail.sop.reading import Fields, Read, Reading, fields
from handrail.sop.text import NOTHING
from handrail.sop.values import (
    each,
    identifier,
    member,
    one_of,
    some_of,
    text,
    word,
    yes_or_no,
)
from handrail.sop.vocabulary import PRIORITIES

PERSON = re.compile(r"[a-z0-9][a-z0-9._+-]{0,63}@[a-z0-9-]+(?:\.[a-z0-9-]+)+")
"""The address by which a colleague signs in, in small letters."""

TARGET = re.compile(rf"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*|{PERSON.pattern}")
TIME_OF_DAY = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")

CLOCKS = tuple(measure.value.replace("_", " ") for measure in TimedMeasure)

MOST_RUNGS = 20
"""So many a ladder has at most: it ends, whatever is written."""


def read_escalation(found: Fields) -> Escalation:
    """Return the ladders, the last resort, and who stands in for whom."""
    return Escalation(
        ladders=found.read(
            "escalation", lambda reading, node: entries(reading, node, LADDER, _ladder)
        )
        or (),
        last_resort=found.read("last resort", some(person)) or (),
        quiet=found.read("quiet hours", _quiet_hours),
        absent=found.read("absent", _absent) or (),
        deputies=found.read("deputies", _deputies) or (),
    )


def some(
    reader: Callable[[Reading, Node], Read | None],
) -> Callable[[Reading, Node], tuple[Read, ...]]:
    """Return a reader of one or several; none at all would be nobody."""

    def read(reading: Reading, node: Node) -> tuple[Read, ...]:
        if isinstance(node, Listing) and not node.items:
            object_to(reading, node.place, "tells-nobody")
        return each(reading, node, reader)

    return read


def person(reading: Reading, node: Node) -> str | None:
    """Return the address of a colleague."""
    written = word(reading, node)
    if written is None or PERSON.fullmatch(written):
        return written
    object_to(reading, node.place, "not-a-colleague", text=written)
    return None


def _target(reading: Reading, node: Node) -> str | None:
    written = word(reading, node)
    if written is None or TARGET.fullmatch(written):
        return written
    object_to(reading, node.place, "tells-a-stranger", text=written)
    return None


def _ladder(name: str, found: Fields) -> Ladder:
    measures = found.read("clocks", some_of(CLOCKS)) or ()
    return Ladder(
        id=name,
        title=found.read("title", text) or NOTHING,
        clocks=tuple(TimedMeasure(each.replace(" ", "_")) for each in measures),
        rungs=found.read("rungs", _rungs) or (),
        meant_for=found.read("for", meant_for) or Circumstances(),
    )


def _rungs(reading: Reading, node: Node) -> tuple[Rung, ...]:
    if isinstance(node, Listing) and len(node.items) > MOST_RUNGS:
        object_to(reading, node.place, "too-many-rungs", most=MOST_RUNGS)
        return ()
    return some(_rung)(reading, node)


def _rung(reading: Reading, node: Node) -> Rung | None:
    found = fields(reading, node, RUNG)
    if found is None:
        return None
    return Rung(
        since=found.read("from", member(From)) or From.OVERDUE,
        after=found.read("after", duration),
        tell=found.read("tell", some(_target)) or (),
        by=found.read("by", some(member(How))) or (),
        assigns=found.read("assign", yes_or_no) or False,
        priority=found.read("priority", one_of(PRIORITIES)) or "",
        opens=found.read("open", identifier) or "",
        rings_at_night=found.read("at night", yes_or_no) or False,
    )


def _quiet_hours(reading: Reading, node: Node) -> QuietHours | None:
    found = fields(reading, node, QUIET_HOURS)
    begin = None if found is None else found.read("from", _time_of_day)
    until = None if found is None else found.read("until", _time_of_day)
    return None if begin is None or until is None else QuietHours(begin, until)


def _time_of_day(reading: Reading, node: Node) -> time | None:
    written = word(reading, node)
    if written is None:
        return None
    if TIME_OF_DAY.fullmatch(written):
        return time.fromisoformat(written)
    object_to(reading, node.place, "not-a-time", text=written)
    return None


def _absent(reading: Reading, node: Node) -> tuple[tuple[str, tuple[Absence, ...]], ...]:
    found = named(reading, node, name=person)
    return tuple((who, each(reading, value, _absence)) for who, value in found.items())


def _absence(reading: Reading, node: Node) -> Absence | None:
    found = fields(reading, node, ABSENCE)
    first = None if found is None else found.read("from", day)
    last = None if found is None else found.read("until", day)
    return None if first is None or last is None else Absence(first, last)


def _deputies(reading: Reading, node: Node) -> tuple[tuple[str, str], ...]:
    read = (
        (who, person(reading, value)) for who, value in named(reading, node, name=person).items()
    )
    found = tuple((who, deputy) for who, deputy in read if deputy is not None)
    loop = deputy_loop(found)
    if loop is not None:
        place = reading.marks.get((loop, ""), node.place)
        object_to(reading, place, "deputies-in-a-loop", who=loop)
    return found
