"""What past offers took out of their purses: what `desk.paying` does on the live desk.

Nothing is refused for want of money: it was given then.
"""

from handrail.desk.histories.past_case import PastCase, PastRun
from handrail.desk.models import Payment
from handrail.desk.purses import Entry, columns_of, entries_between, month_at
from handrail.run.gifts import gifts_of


def pay(case: PastCase) -> None:
    """Keep what was taken out of purses since this was asked last."""
    for run in case.runs.values():
        if len(run.money) > run.paid:
            before, after = gifts_of(run.money[: run.paid]), gifts_of(run.money)
            run.paid = len(run.money)
            for entry in entries_between(before, after):
                _keep(case, run, entry)


def _keep(case: PastCase, run: PastRun, entry: Entry) -> None:
    month = month_at(case.past.branch(case.row.branch_id), entry.gift.at)
    case.past.rows.add_values(
        Payment,
        **columns_of(entry),
        month=month,
        seq=case.past.next_payment(entry.gift.purse or "", month),
        case_id=case.row.pk,
        run_id=run.id,
        branch_id=case.row.branch_id,
    )
