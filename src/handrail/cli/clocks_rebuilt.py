"""All clocks of an open desk held against their events, batch by batch, and what came of it."""

import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import click
from django.conf import settings
from django.utils.duration import duration_iso_string

from handrail.channels.work.moment import edge_now
from handrail.cli.refusing import print_plain
from handrail.cli.set_up import pending_migrations
from handrail.cli.terminal import tell
from handrail.desk.actions.rebuild_clocks import Compared, Unread, rebuild_clocks
from handrail.desk.column_differences import Difference
from handrail.sop.plain import Plain

MOST_FOR_PROGRAMS = 10_000
"""So many differences stand in the JSON; all of them are counted."""


@dataclass
class Account:
    """What came of all batches so far.

    Attributes:
        is_whole: every case was looked at; not so when somebody has stopped it.
    """

    mends: bool
    cases: int = 0
    clocks: int = 0
    differences: int = 0
    unread: int = 0
    busy: int = 0
    is_whole: bool = False

    @property
    def is_well(self) -> bool:
        """Return whether the rows say what the events say, as far as they can be compared."""
        return self.is_whole and not self.busy and (self.mends or not self.differences)

    def add(self, batch: Compared) -> None:
        """Count a batch."""
        self.cases += batch.cases
        self.clocks += batch.clocks
        self.differences += len(batch.differences)
        self.unread += len(batch.unread)
        self.busy += len(batch.busy)


def print_for_people(*, mends: bool) -> bool:
    """Print each difference as it is found, then the account; return whether all is well."""
    account = Account(mends)
    for batch in _batches(account):
        for found in batch.differences:
            click.echo(_line(found))
        for unread in batch.unread:
            click.echo(_unread_line(unread), err=True)
        for case_id in batch.busy:
            click.echo(tell("clocks-busy", case=str(case_id)), err=True)
    if not account.is_whole:
        click.echo(tell("clocks-stopped"), err=True)
    click.echo(_closing_line(account))
    return account.is_well


def print_for_programs(*, mends: bool) -> bool:
    """Print one JSON value; return whether all is well."""
    account = Account(mends)
    differences: list[Plain] = []
    unread: list[Plain] = []
    busy: list[Plain] = []
    for batch in _batches(account):
        room = MOST_FOR_PROGRAMS - len(differences)
        differences += map(_plain, batch.differences[:room])
        unread += [{"case": each.case_id, "versions": list(each.versions)} for each in batch.unread]
        busy += batch.busy
    print_plain(
        {
            "ok": account.is_well,
            "mended": mends,
            "whole": account.is_whole,
            "cases": account.cases,
            "clocks": account.clocks,
            "different": account.differences,
            "differences": differences,
            "unread": unread,
            "busy": busy,
        }
    )
    return account.is_well


def _batches(account: Account) -> Iterator[Compared]:
    """Go through all cases; Ctrl+C ends it between two batches or takes the open one back."""
    _require_tables()
    last_id = 0
    try:
        while True:
            batch = rebuild_clocks(after=last_id, at=edge_now().at, mends=account.mends)
            if batch is None:
                break
            account.add(batch)
            yield batch
            last_id = batch.last_id
    except KeyboardInterrupt:
        return
    account.is_whole = True


def _require_tables() -> None:
    pending = pending_migrations()
    if pending:
        folder = shlex.quote(str(settings.DATA_DIR))
        ill, mend = "cli-check-tables-ill", "cli-check-tables-mend"
        raise click.ClickException(f"{tell(ill, count=pending)} {tell(mend, folder=folder)}")


def _line(found: Difference) -> str:
    values = {
        "case": str(found.case_id),
        "column": found.column,
        "stored": _told(found.stored),
        "given": _told(found.from_events),
    }
    if not found.clock:
        return tell("clocks-case-differs", **values)
    return tell("clocks-differs", clock=found.clock, **values)


def _told(value: object) -> str:
    plain = _plain_value(value)
    return tell("clocks-nothing") if plain in (None, "") else str(plain)


def _unread_line(unread: Unread) -> str:
    versions = ", ".join(unread.versions)
    return tell("clocks-unread", case=str(unread.case_id), versions=versions)


def _closing_line(account: Account) -> str:
    compared = tell("clocks-compared", cases=account.cases, clocks=account.clocks)
    if not account.differences:
        return f"{compared} {tell('clocks-equal')}"
    sentence = "clocks-mended" if account.mends else "clocks-different"
    return f"{compared} {tell(sentence, count=account.differences)}"


def _plain(found: Difference) -> Plain:
    return {
        "case": found.case_id,
        "clock": found.clock,
        "column": found.column,
        "stored": _plain_value(found.stored),
        "from_events": _plain_value(found.from_events),
    }


def _plain_value(value: object) -> Plain:
    """Return a column's value for programs: moments and spans of time in ISO 8601."""
    match value:
        case None | bool() | int():
            return value
        case datetime():
            return value.isoformat()
        case timedelta():
            return duration_iso_string(value)
        case _:
            return str(value)
