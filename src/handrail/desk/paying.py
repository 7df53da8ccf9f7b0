"""Payments of an open case: counted when it is decided, written with the events."""

from collections.abc import Iterable

from handrail.desk.models import Payment
from handrail.desk.open_case import OpenCase
from handrail.desk.open_runs import OpenRun
from handrail.desk.purses import Entry, columns_of, entries_between, month_at, taken_out
from handrail.run.event import Settled
from handrail.run.gifts import is_about_gifts


def keep_payments(case: OpenCase) -> None:
    """Write what the new events of the case take out of purses, in the open transaction.

    Raises:
        IntegrityError: somebody has paid out of the same purse since it was counted.
    """
    paying = {run.id: run for run, event, _ in case.happened if _may_pay(event)}
    for run in paying.values():
        before, after = case.gifts_before(run), case.gifts_of(run)
        _keep(case, run, entries_between(before, after))


def _may_pay(event: object) -> bool:
    purse = getattr(event, "purse", None)
    return is_about_gifts(event) and (purse is not None or isinstance(event, Settled))


def _keep(case: OpenCase, run: OpenRun, entries: Iterable[Entry]) -> None:
    for entry in entries:
        purse, month = entry.gift.purse or "", month_at(case.branch, entry.gift.at)
        if (purse, month) not in case.counted:
            case.counted[purse, month] = taken_out(purse, month=month).seq
        case.counted[purse, month] += 1
        Payment.objects.create(
            **columns_of(entry),
            month=month,
            seq=case.counted[purse, month],
            case=case.row,
            run_id=run.id,
            branch_id=case.branch.id,
        )
