"""Open cases under what is promised today: after the company's standards, or a group, changed."""

from dataclasses import dataclass

from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.models import Case
from handrail.desk.open_case import opened
from handrail.desk.saving import save
from handrail.desk.status import Status
from handrail.desk.streams import SYSTEM
from handrail.record.stream import Actor as Recorder
from handrail.run import Actor

CASES_AT_ONCE = 100


@dataclass(frozen=True)
class SetAnew:
    """What came of a batch: its last case, and the cases on which something else counts now."""

    last_id: int
    case_ids: tuple[int, ...]


def set_standards_anew(*, after: int, edge: Edge, customer_id: int | None = None) -> SetAnew | None:
    """Look up what is promised on the next open cases; None after the last of them.

    What was kept or missed before stays as it was. A case on which nothing changes gets no event.

    Args:
        after: the id of the last case that was looked at before, 0 to begin.
        customer_id: only this customer's cases.
    """
    rows = Case.objects.filter(pk__gt=after).exclude(status=Status.RESOLVED)
    if customer_id is not None:
        rows = rows.filter(customer_id=customer_id)
    ids = list(rows.order_by("pk").values_list("pk", flat=True)[:CASES_AT_ONCE])
    if not ids:
        return None
    return SetAnew(ids[-1], tuple(case_id for case_id in ids if _set_anew(case_id, edge=edge)))


def _set_anew(case_id: int, *, edge: Edge) -> bool:
    """Return whether something else is promised on the case from now on."""

    def attempt() -> bool:
        row = Case.objects.select_related("branch").get(pk=case_id)
        case = opened(row, actor=Actor(SYSTEM), recorder=Recorder("system", "clocks"))
        case.looks_up_standards = True
        before = len(case.events[case.stream])
        save(case, edge=edge)
        return len(case.events[case.stream]) > before

    return decided_anew(attempt)
