"""What is promised on a case, as its stream keeps it: nothing that is changed later changes it.

The event `standards_set` holds the promises that are meant for the case. It is written when the
case is opened, and when what is promised changes.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from handrail.clock import Promise, Standard, TimedMeasure, parse_duration
from handrail.desk.case_event import CaseEvent
from handrail.record.json_text import JSONObject
from handrail.record.stream import NewEvent

STANDARDS_SET = "standards_set"


@dataclass(frozen=True)
class Decided:
    """What the promises of a case were chosen by.

    Attributes:
        versions: of the case's runs.
        priority: the case's, "" for the usual one.
    """

    versions: tuple[str, ...]
    priority: str = ""


@dataclass(frozen=True)
class StandardsSet:
    """What is promised on a case from a moment on.

    Attributes:
        shares: in per cent of its time, when each clock is warned of.
    """

    decided: Decided
    promises: tuple[Promise, ...]
    shares: tuple[int, ...]

    def to_event(self) -> NewEvent:
        """Return the event that keeps it."""
        body: JSONObject = {
            "versions": list(self.decided.versions),
            "priority": self.decided.priority,
            "shares": list(self.shares),
            "promises": [_written(each) for each in self.promises],
        }
        return NewEvent(STANDARDS_SET, body)

    @classmethod
    def of(cls, body: Mapping[str, object]) -> "StandardsSet":
        """Return what an event keeps."""
        promises = cast("list[Mapping[str, str]]", body["promises"])
        return cls(
            Decided(tuple(cast("list[str]", body["versions"])), str(body["priority"])),
            tuple(map(_read, promises)),
            tuple(cast("list[int]", body["shares"])),
        )


@dataclass(frozen=True)
class InForce:
    """What is promised on a case from a moment on."""

    since: datetime
    promises: tuple[Promise, ...]
    shares: tuple[int, ...]


def in_force(events: Iterable[CaseEvent]) -> tuple[InForce, ...]:
    """Return what was promised from when on, the oldest first, as the case's events say."""
    return tuple(_in_force(events))


def _in_force(events: Iterable[CaseEvent]) -> Iterator[InForce]:
    for event in events:
        if event.type == STANDARDS_SET:
            kept = StandardsSet.of(event.body)
            yield InForce(event.at, kept.promises, kept.shares)


def last_set(events: Iterable[CaseEvent]) -> StandardsSet | None:
    """Return what was promised last, None if the stream does not say so."""
    bodies = [event.body for event in events if event.type == STANDARDS_SET]
    return StandardsSet.of(bodies[-1]) if bodies else None


def _written(promise: Promise) -> JSONObject:
    standard = promise.standard
    law: JSONObject = {"law": True} if standard.statutory else {}
    return {
        "measure": standard.measure.value,
        "allowance": standard.allowance.to_text(),
        "source": promise.source,
        **law,
    }


def _read(written: Mapping[str, str]) -> Promise:
    measure, allowance = TimedMeasure(written["measure"]), parse_duration(written["allowance"])
    return Promise(Standard(measure, allowance, bool(written.get("law"))), written["source"])
