"""Cases as figures: what measures are computed from. No names, no texts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Q, QuerySet

from handrail.clock import ClockState, TimedMeasure
from handrail.desk.models import Case, Clock, Run, Survey
from handrail.desk.routines import INTERNAL
from handrail.desk.status import Status
from handrail.library.version_name import procedure_of
from handrail.people.access import Grants, at_branches, branches_where
from handrail.people.roles import Permission


@dataclass(frozen=True)
class Span:
    """From one moment on, up to but without another."""

    begins: datetime
    ends: datetime


@dataclass(frozen=True)
class CaseFigures:
    """What a case contributes to the measures.

    Attributes:
        version: of the matter's procedure, such as "late-delivery@3"; "" without one.
        first_reply, resolution: the time each took as its standard counts time, None while open.
        first_reply_kept: whether the first reply came in time; None while that is open.
        score: the customer's answer from 1 to 5, None without one.
        followed, concerned: steps of the matter's ended procedure; None while it goes on.
    """

    case_id: int
    branch_id: int
    version: str
    opened_at: datetime
    first_reply: timedelta | None
    first_reply_kept: bool | None
    resolution: timedelta | None
    is_ended: bool
    outcome: str
    score: int | None
    followed: int | None
    concerned: int | None

    @property
    def procedure(self) -> str:
        """Return the matter's procedure without the version's number."""
        return procedure_of(self.version)


def case_figures(
    *,
    by: Grants,
    opened: Span,
    now: datetime,
    branch_id: int | None = None,
    procedure: str | None = None,
) -> Iterator[CaseFigures]:
    """Yield the figures of the cases opened in the span, at branches whose measures one may read.

    Four queries, however many cases; in the order in which the cases were opened.
    """
    where = branches_where(by, Permission.READ_MEASURES)
    wanted = Q(opened_at__gte=opened.begins, opened_at__lt=opened.ends) & at_branches(where)
    if branch_id is not None:
        wanted &= Q(branch_id=branch_id)
    if procedure is not None:
        wanted &= Q(procedure=procedure)
    cases = Case.objects.filter(wanted).exclude(channel=INTERNAL)
    clocks = _clocks(cases, now)
    scores = dict(
        Survey.objects.filter(case__in=cases, score__isnull=False).values_list("case_id", "score")
    )
    steps = _steps(cases)
    for row in cases.order_by("opened_at", "id").values_list(
        "id", "branch_id", "version", "opened_at", "status", "outcome"
    ):
        case_id, branch, version, opened_at, status, outcome = row
        reply = clocks.get((case_id, TimedMeasure.FIRST_REPLY), _NO_CLOCK)
        resolve = clocks.get((case_id, TimedMeasure.RESOLVE), _NO_CLOCK)
        followed, concerned = steps.get(case_id, (None, None))
        yield CaseFigures(
            case_id=case_id,
            branch_id=branch,
            version=version,
            opened_at=opened_at,
            first_reply=reply.took,
            first_reply_kept=_KEPT.get(reply.state),
            resolution=resolve.took,
            is_ended=status == Status.RESOLVED,
            outcome=outcome,
            score=scores.get(case_id),
            followed=followed,
            concerned=concerned,
        )


@dataclass(frozen=True)
class _ClockFigures:
    state: str
    took: timedelta | None


_NO_CLOCK = _ClockFigures("", None)
_KEPT: dict[str, bool] = {
    ClockState.MET: True,
    ClockState.MET_LATE: False,
    ClockState.OVERDUE: False,
}


def _clocks(cases: QuerySet[Case], now: datetime) -> dict[tuple[int, str], _ClockFigures]:
    rows = Clock.objects.filter(case__in=cases).values_list(
        "case_id", "measure", "state", "took", "due_at"
    )
    return {
        (case_id, measure): _ClockFigures(_state_now(state, due_at, now), took)
        for case_id, measure, state, took, due_at in rows
    }


def _state_now(state: str, due_at: datetime | None, now: datetime) -> str:
    """Return the state that a row has come to since it was written."""
    ran_out = state == ClockState.RUNNING and due_at is not None and due_at < now
    return ClockState.OVERDUE if ran_out else state


def _steps(cases: QuerySet[Case]) -> dict[int, tuple[int | None, int | None]]:
    rows = Run.objects.filter(case__in=cases, concerned__isnull=False).order_by("ended_at")
    return {
        int(case_id or 0): (followed, concerned)
        for case_id, followed, concerned in rows.values_list("case_id", "followed", "concerned")
    }
