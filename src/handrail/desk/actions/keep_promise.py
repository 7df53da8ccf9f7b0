from django.db import transaction

from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.follow_ups import remind_no_more
from handrail.desk.models import Promise
from handrail.desk.open_case import open_case
from handrail.desk.saving import save
from handrail.people.access import Grants
from handrail.people.roles import Permission
from handrail.record.stream import NewEvent


def keep_promise(*, case_id: int, promise_id: int, by: Grants, edge: Edge) -> None:
    """Say that what was promised has been done; a second time changes nothing.

    Raises:
        NoSuchCase: there is none, or not for this person.
    """

    def attempt() -> None:
        case = open_case(case_id, by=by, permission=Permission.WORK_CASE)
        with transaction.atomic():
            kept = Promise.objects.filter(pk=promise_id, case=case.row, kept_at=None)
            if kept.update(kept_at=edge.at):
                case.add(NewEvent("promise_kept", {"promise": promise_id}))
                remind_no_more(promise_id)
                save(case, edge=edge)

    decided_anew(attempt)
