"""Which cases somebody wants measured, read from the address."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from urllib.parse import urlencode

from django.http import QueryDict

from handrail.desk.figures import Span

PERIODS = (7, 30, 90, 365)
"""Days back from now."""

USUAL_PERIOD = 90

LAST_YEAR = 9999
"""Its December has no month behind it that a date could be in."""


@dataclass(frozen=True)
class AskedFor:
    """The cases opened in a period, at one branch or all, with one procedure or any.

    Attributes:
        days: how far back the period goes; None for a month as a whole.
        month: a month, such as "2026-11", of which what lies in the period counts; "" for the
            whole period.
    """

    days: int | None = USUAL_PERIOD
    branch_id: int | None = None
    procedure: str = ""
    month: str = ""

    def span(self, now: datetime) -> Span:
        """Return from when to when the cases were opened; nothing where the two do not meet."""
        days = timedelta(days=self.days or USUAL_PERIOD)
        period = Span(now - days, now + timedelta(seconds=1))
        if not self.month:
            return period
        month = _span_of(self.month, now)
        if self.days is None:
            return month
        return Span(max(period.begins, month.begins), min(period.ends, month.ends))

    def address(self, path: str, **changed: object) -> str:
        """Return the address of a page for these cases, or for others that differ in something."""
        asked = replace(self, **changed)  # type: ignore[arg-type]  # named as the fields
        wanted = {
            "days": asked.days if asked.month or asked.days != USUAL_PERIOD else "",
            "branch": asked.branch_id or "",
            "procedure": asked.procedure,
            "month": asked.month,
        }
        query = urlencode({name: value for name, value in wanted.items() if value})
        return f"{path}?{query}" if query else path


def read_asked(query: QueryDict) -> AskedFor:
    """Return what the address asks for; what makes no sense in it is left out."""
    branch, month = query.get("branch", ""), query.get("month", "")
    month = month if _is_month(month) else ""
    return AskedFor(
        days=_days(query.get("days", ""), usual=None if month else USUAL_PERIOD),
        branch_id=int(branch) if _is_number(branch) else None,
        procedure=query.get("procedure", "")[:60],
        month=month,
    )


def _days(text: str, *, usual: int | None) -> int | None:
    return int(text) if text in {str(each) for each in PERIODS} else usual


def _span_of(month: str, now: datetime) -> Span:
    begins = datetime.strptime(month, "%Y-%m").replace(tzinfo=now.tzinfo)
    return Span(begins, (begins + timedelta(days=32)).replace(day=1))


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 19


def _is_month(text: str) -> bool:
    try:
        year = datetime.strptime(text, "%Y-%m").year  # noqa: DTZ007 (a month has no zone)
    except ValueError:
        return False
    return 1970 <= year < LAST_YEAR
