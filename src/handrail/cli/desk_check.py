"""What is to be seen of an open desk: its database, its mail, its procedures, its work."""

import shlex
import smtplib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from django.conf import settings
from django.db import Error, connection

from handrail.channels.email.mail_server import connected
from handrail.channels.email.mailboxes.alarms import what_is_wrong
from handrail.channels.email.mailboxes.queries import mailboxes
from handrail.channels.work.ports import ports
from handrail.cli.finding import Finding, found
from handrail.cli.set_up import pending_migrations
from handrail.cli.terminal import terminal_language
from handrail.desk.failed_letters import failed_letters
from handrail.desk.not_opened import procedures_not_to_be_opened, versions_of_stuck_runs
from handrail.desk.routines_not_begun import routines_not_begun
from handrail.library.queries import current_versions, unreadable_versions
from handrail.record.intake import counts_by_state
from handrail.record.moments import desk_now
from handrail.record.subscribe import subscriber_states
from handrail.record.timers import failing_timers
from handrail.words import say

LOOKED_BACK = timedelta(days=30)


def desk_checked() -> Iterator[Finding]:
    """Look at everything; where the database or its tables are not there, at nothing in them."""
    database = _database()
    yield database
    if settings.HANDRAIL.mailer_is_set:
        yield _mail_out()
    if not database.is_well:
        return
    if connection.vendor == "sqlite":
        yield _journal()
    tables = _tables()
    yield tables
    if tables.is_well:
        yield from (
            look()
            for look in (
                _procedures,
                _openings,
                _runs,
                _ledger,
                _letters,
                _mailboxes,
                _readers,
                _routines,
                _timers,
            )
        )


def _tables() -> Finding:
    """Look at the tables; the mend names this desk's folder, wherever it is typed."""
    pending = pending_migrations()
    folder = shlex.quote(str(settings.DATA_DIR))
    return found("tables", is_well=pending == 0, count=pending, folder=folder)


def _database() -> Finding:
    try:
        connection.ensure_connection()
    except Error as problem:
        return found("database", is_well=False, why=str(problem).strip())
    return found("database", is_well=True, kind=connection.display_name)


def _journal() -> Finding:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA journal_mode")
        mode = str(cursor.fetchone()[0])
    return found("journal", is_well=mode == "wal", mode=mode)


def _mail_out() -> Finding:
    server = ports().office.server
    values = {"host": server.host, "port": str(server.port)}
    try:
        connected(server).quit()
    except (OSError, smtplib.SMTPException) as problem:
        return found("mail-out", is_well=False, why=str(problem), **values)
    return found("mail-out", is_well=True, **values)


def _procedures() -> Finding:
    unreadable = unreadable_versions()
    if unreadable:
        return found("procedures", is_well=False, why=", ".join(unreadable))
    return found("procedures", is_well=True, count=len(current_versions()))


def _openings() -> Finding:
    """Look whether every procedure can be opened at every branch, with what lies on it there."""
    closed = procedures_not_to_be_opened(now=desk_now(real_now=datetime.now(UTC)))
    return found("openings", is_well=not closed, names=", ".join(closed))


def _runs() -> Finding:
    stuck = versions_of_stuck_runs()
    return found("runs", is_well=not stuck, names=", ".join(stuck))


def _routines() -> Finding:
    """Look at the routines whose time has come: each has begun, or it is told why not."""
    missing = routines_not_begun(now=desk_now(real_now=datetime.now(UTC)))
    names = dict.fromkeys(f"{each.procedure} ({each.why})".replace(" ()", "") for each in missing)
    return found("routines", is_well=not missing, count=len(missing), names=", ".join(names))


def _ledger() -> Finding:
    counts = {state.value: count for state, count in counts_by_state().items()}
    return found("ledger", is_well=True, **counts)


def _letters() -> Finding:
    since = desk_now(real_now=datetime.now(UTC)) - LOOKED_BACK
    failed = failed_letters(since=since)
    return found("letters", is_well=failed == 0, count=failed)


def _mailboxes() -> Finding:
    """Look at the mailboxes as their watchers last saw them; nothing is connected to."""
    wrong = [
        say(seen.why, terminal_language()) for seen in what_is_wrong(real_now=datetime.now(UTC))
    ]
    return found("mailboxes", is_well=not wrong, count=len(mailboxes()), why=" ".join(wrong))


def _readers() -> Finding:
    stopped = [each.name for each in subscriber_states() if each.stopped_at is not None]
    return found("readers", is_well=not stopped, names=", ".join(stopped))


def _timers() -> Finding:
    failing = failing_timers()
    return found("timers", is_well=not failing, count=len(failing))
