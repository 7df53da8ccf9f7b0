from django.db import transaction

from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.models import Case, Contact, Matter
from handrail.desk.open_case import OpenCase, open_case, opened
from handrail.desk.refused import NobodyToWriteTo
from handrail.desk.saving import save
from handrail.people.access import Grants
from handrail.people.roles import Permission
from handrail.record.json_text import JSONObject
from handrail.record.stream import NewEvent


def add_matter(*, case_id: int, procedure: str, by: Grants, edge: Edge, entry: str = "") -> int:
    """Open another matter of the same contact as a case of its own, and return the case's id.

    It shares the contact's letters and facts, has its own procedure and clocks, and is answered
    by the same reply.

    Args:
        entry: what was pressed, so that pressing it again opens no third case.

    Raises:
        NoSuchCase: there is none, or not for this person.
        NoSuchVersion: the procedure was never published.
        VersionUnreadable: its newest version cannot be read.
        NobodyToWriteTo: the case has no contact.
        EntryTaken: the entry was taken before.
    """

    def attempt() -> int:
        first = open_case(case_id, by=by, permission=Permission.WORK_CASE)
        if not first.contact_ids:
            raise NobodyToWriteTo
        contact = Contact.objects.get(pk=first.contact_ids[-1])
        with transaction.atomic():
            return _open_beside(first, contact, procedure, edge=edge, entry=entry)

    return decided_anew(attempt)


def _open_beside(
    first: OpenCase, contact: Contact, procedure: str, *, edge: Edge, entry: str
) -> int:
    row = Case.objects.create(
        title=first.row.title,
        customer_id=first.row.customer_id,
        branch_id=first.row.branch_id,
        channel=contact.channel,
        language=first.row.language,
        opened_at=contact.began_at,
        last_received_at=contact.began_at,
    )
    Matter.objects.create(contact=contact, case=row)
    case = opened(row, actor=first.actor, recorder=first.recorder)
    body: JSONObject = {
        "customer": row.customer_id,
        "branch": row.branch_id,
        "channel": row.channel,
        "contact": contact.pk,
        "beside": first.row.pk,
        "since": contact.began_at.isoformat(),
    }
    case.add(NewEvent("case_opened", body))
    case.start_run(case.version_to_open(procedure).name, at=edge.at)
    save(case, edge=edge, entry=entry)
    return row.pk
