from handrail.desk.edge import Edge
from handrail.desk.models import Draft
from handrail.desk.queries import case_for
from handrail.desk.refused import TooLong
from handrail.desk.texts import LONGEST_TEXT
from handrail.people.access import Grants
from handrail.people.roles import Permission


def save_draft(*, case_id: int, text: str, by: Grants, edge: Edge) -> None:
    """Keep what the person is writing to the customer, while they look elsewhere.

    Raises:
        NoSuchCase: there is none, or not for this person.
        TooLong: it is longer than a reply can be.
    """
    if len(text) > LONGEST_TEXT:
        raise TooLong(most=LONGEST_TEXT)
    case_for(case_id, by=by, permission=Permission.WORK_CASE)
    if text.strip():
        Draft.objects.update_or_create(
            case_id=case_id,
            person_id=by.person_id,
            defaults={"text": text, "saved_at": edge.at},
        )
    else:
        Draft.objects.filter(case_id=case_id, person_id=by.person_id).delete()
