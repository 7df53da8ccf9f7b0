"""What time it is by the database: the same for every worker, on whatever machine it runs."""

from datetime import UTC, datetime

from django.db import connection

ASKED = {
    "postgresql": "SELECT clock_timestamp()",
    "sqlite": "SELECT strftime('%Y-%m-%d %H:%M:%f', 'now')",
}


def database_now() -> datetime:
    """Return the database's time: the server's on PostgreSQL, on SQLite this machine's."""
    with connection.cursor() as cursor:
        cursor.execute(ASKED[connection.vendor])
        (told,) = cursor.fetchone()
    if isinstance(told, datetime):
        return told.astimezone(UTC)
    return datetime.fromisoformat(told).replace(tzinfo=UTC)
