"""What due times and plans are worked out from besides the streams: zones, holidays, ladders."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from importlib.metadata import version
from zoneinfo import ZoneInfo

from handrail.library.company import escalation_name
from handrail.people import queries as people

CLOCKS_BASIS = "clocks"

LOOKS_AHEAD = timedelta(days=3 * 366)
DAY = timedelta(days=1)


def clock_basis(*, now: datetime) -> str:
    """Return a text that is another one when clocks may have to be worked out anew.

    It holds how the clocks of every branch go over the next years, as this machine's time-zone data
    has it, which tells more than the name of a release; the release of the holidays; and which
    ladders are in force. It changes by itself once a year.
    """
    found = sha256("\n".join(_facts(now)).encode()).hexdigest()[:16]
    return f"{now.year} holidays {version('holidays')} {escalation_name()} zones {found}"


def _facts(now: datetime) -> Iterator[str]:
    begin = datetime(now.year, 1, 1, tzinfo=UTC)
    for zone in sorted({branch.zone for branch in people.branches()}):
        yield zone
        before = None
        for number in range(LOOKS_AHEAD // DAY):
            day = begin + number * DAY
            offset = day.astimezone(ZoneInfo(zone)).utcoffset()
            if offset != before:
                yield f"{number} {offset}"
            before = offset
