"""A new desk made ready: its tables, a first branch, and the procedures that come with us."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from handrail.channels.work.moment import edge_now
from handrail.cli.operator import OPERATOR
from handrail.cli.terminal import tell
from handrail.clock import Calendar, Span, calendar_to_json
from handrail.library.actions.publish_version import publish_version
from handrail.library.queries import current_versions, unreadable_versions
from handrail.library.shipped import shipped_procedures
from handrail.people.actions.add_branch import add_branch
from handrail.people.queries import branches

NOWHERE = "ZZ"
"""The country of a branch that has not said where it is (Unicode CLDR)."""


def set_up() -> None:
    """Bring the tables up to date; give a new desk a branch and the shipped procedures.

    Whoever comes second at the same time waits, and finds everything done.
    """
    with _alone(settings.DATA_DIR):
        migrate()
        if not branches():
            _add_first_branch()
        if not current_versions() and not unreadable_versions():
            _publish_shipped()


def migrate() -> int:
    """Bring the tables up to date and return how many migrations that took."""
    pending = pending_migrations()
    if pending:
        call_command("migrate", verbosity=0, interactive=False)
    return pending


def pending_migrations() -> int:
    """Return how many migrations the database has not seen."""
    executor = MigrationExecutor(connection)
    return len(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def _add_first_branch() -> None:
    nine_to_five = (Span.of("09:00", "17:00"),)
    add_branch(
        by=OPERATOR,
        slug="main",
        name=tell("cli-first-branch"),
        brand=tell("cli-first-brand"),
        zone="UTC",
        country=NOWHERE,
        calendar=calendar_to_json(Calendar("UTC", (nine_to_five,) * 5 + ((),) * 2)),
        mail_address=settings.HANDRAIL.mail_address,
    )


def _publish_shipped() -> None:
    edge = edge_now()
    for each in shipped_procedures():
        publish_version(each.source, file=each.file, by=None, at=edge.at, real_at=edge.real_at)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    with (folder / "set-up.lock").open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
