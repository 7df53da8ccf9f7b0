"""Whom a rung tells: those it names, whoever stands in for them, and never nobody."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from handrail.sop.escalation.ladder import ASSIGNEE, TEAM, Escalation, Rung


@dataclass(frozen=True)
class Colleagues:
    """Who is there, by their addresses: only those who may sign in.

    Attributes:
        everyone: all of them, administrators first.
        assignee: who has the case, None if nobody has.
        team: the teammates of whoever has it.
        roles: who holds each role at the case's branch.
    """

    everyone: tuple[str, ...]
    assignee: str | None = None
    team: tuple[str, ...] = ()
    roles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Told:
    """Who is told.

    Attributes:
        instead_of: for whom each deputy stands in, by the deputy's address.
        is_last_resort: nobody else was there.
    """

    who: tuple[str, ...]
    instead_of: Mapping[str, str] = field(default_factory=dict)
    is_last_resort: bool = False


def who_is_told(rung: Rung, escalation: Escalation, colleagues: Colleagues, *, on: date) -> Told:
    """Return whom a rung tells on a day; nobody only where the company has no colleague at all.

    One who is away is stood in for by their deputy, who may be stood in for in turn. If nobody is
    left, the last resort is told; if nobody of it is there, all of it; and if none of it works here
    any more, one colleague, administrators first.
    """
    instead: dict[str, str] = {}
    for named in dict.fromkeys(_named(rung, colleagues)):
        there = _there(named, escalation, colleagues, on)
        if there is not None and there not in instead:
            instead[there] = named
    if instead:
        deputies = {who: named for who, named in instead.items() if who != named}
        return Told(tuple(instead), deputies)
    return Told(_last_resort(escalation, colleagues, on), is_last_resort=True)


def _named(rung: Rung, colleagues: Colleagues) -> Iterator[str]:
    for target in rung.tell:
        if target == ASSIGNEE:
            yield from () if colleagues.assignee is None else (colleagues.assignee,)
        elif target == TEAM:
            yield from colleagues.team
        elif "@" in target:
            yield target
        else:
            yield from colleagues.roles.get(target, ())


def _there(named: str, escalation: Escalation, colleagues: Colleagues, on: date) -> str | None:
    """Return who is there for a colleague, along their deputies; each is asked once."""
    deputies, asked = dict(escalation.deputies), set[str]()
    who: str | None = named
    while who is not None and who not in asked:
        if who in colleagues.everyone and not escalation.is_away(who, on):
            return who
        asked.add(who)
        who = deputies.get(who)
    return None


def _last_resort(escalation: Escalation, colleagues: Colleagues, on: date) -> tuple[str, ...]:
    named = dict.fromkeys(escalation.last_resort)
    works_here = [each for each in named if each in colleagues.everyone]
    there = [each for each in works_here if not escalation.is_away(each, on)]
    return tuple(there) or tuple(works_here) or colleagues.everyone[:1]


def deputy_loop(deputies: Iterable[tuple[str, str]]) -> str | None:
    """Return a colleague who would stand in for themselves in the end, None if nobody would."""
    known = dict(deputies)
    for first in known:
        who, asked = known.get(first), {first}
        while who is not None and who not in asked:
            asked.add(who)
            who = known.get(who)
        if who == first:
            return first
    return None
