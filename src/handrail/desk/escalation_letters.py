"""Letters to colleagues about a clock that runs out: their keys, and what stands in them."""

from dataclasses import dataclass
from datetime import datetime

from handrail.desk.clock_plan import Planned
from handrail.desk.models import Case, Clock
from handrail.desk.outgoing import NothingToSend
from handrail.library.company import escalation_in_force
from handrail.people import queries as people
from handrail.people.queries import UnknownPerson
from handrail.people.values import PersonView
from handrail.record.json_text import JSONObject
from handrail.sop.text import NOTHING, Text

ESCALATION_EFFECT = "escalation"
"""The kind of effect by which a colleague is told of a clock that runs out."""


@dataclass(frozen=True)
class EscalationLetter:
    """What a colleague is told.

    Attributes:
        clock: what is timed, such as "resolve".
        ladder: what its title says, nothing if it is not written down any more.
        branch_zone: by which clock on the wall its time is told.
    """

    case_id: int
    to: PersonView
    clock: str
    due_at: datetime
    ladder: Text
    branch_zone: str


def letter_key(clock: Clock, planned: Planned, *, person_id: int) -> str:
    """Return the key under which a colleague is told of a rung of one life of a clock."""
    life = f"{clock.started_at.isoformat()}:{clock.allowance}"
    return (
        f"escalation:{clock.case_id}:{clock.measure}:{life}"
        f":{planned.ladder}:{planned.which}:{person_id}"
    )


def escalation_to_send(payload: JSONObject) -> EscalationLetter:
    """Return what the letter says for which an effect stands.

    Raises:
        NothingToSend: the case or the colleague is gone, or the clock was not due.
    """
    case_id = int(str(payload["case"]))
    row = Case.objects.select_related("branch").filter(pk=case_id).first()
    if row is None or payload["due"] is None:
        raise NothingToSend("case", case_id)
    try:
        person = people.person_view(int(str(payload["person"])))
    except UnknownPerson as problem:
        raise NothingToSend("person", case_id) from problem
    return EscalationLetter(
        case_id=case_id,
        to=person,
        clock=str(payload["clock"]).partition(" ")[0],
        due_at=datetime.fromisoformat(str(payload["due"])),
        ladder=_title(str(payload["ladder"])),
        branch_zone=people.branch(row.branch_id).zone,
    )


def _title(ladder: str) -> Text:
    company = escalation_in_force()
    titles = {} if company is None else {each.id: each.title for each in company.ladders}
    return titles.get(ladder, NOTHING)
