"""A letter as it came then: what `actions.receive_letter` does to the live desk."""

from handrail.desk.histories.history import History, Wrote
from handrail.desk.histories.past import Past
from handrail.desk.histories.past_case import PastCase, PastContact, Turn
from handrail.desk.models import Case, Contact, Matter, Message
from handrail.desk.opening import OPENS_BY_ITSELF, SENDER_IS_KNOWN
from handrail.desk.shelf import OnChannel
from handrail.desk.status import Direction, Status
from handrail.desk.streams import SYSTEM, contact_stream
from handrail.record.json_text import JSON, JSONObject
from handrail.record.stream import Actor as Recorder
from handrail.record.stream import NewEvent
from handrail.run import Actor
from handrail.sop.document import FactOf
from handrail.sop.recognise import recognise
from handrail.suggest import rank
from handrail.words import Language


def first_letter(past: Past, history: History) -> PastCase:
    """Return the case that the letter opens, with the procedure that it suggests."""
    letter = history.letter
    row = Case(
        pk=past.ids.next(Case),
        title=letter.subject,
        customer_id=history.customer_id,
        branch_id=history.branch_id,
        channel=history.channel,
        language=letter.language,
        opened_at=letter.at,
        last_received_at=letter.at,
    )
    turn = Turn(letter.at, Actor(SYSTEM), Recorder("customer", str(history.customer_id)))
    case = PastCase(past, row, turn)
    contact, message_id = _keep(case, letter.subject, letter.text)
    past.rows.add(row)
    _join(case, contact)
    body: JSONObject = {"contact": contact.id, "message": message_id}
    opened: JSONObject = {
        "customer": row.customer_id,
        "branch": row.branch_id,
        "channel": row.channel,
    }
    case.add(NewEvent("case_opened", {**opened, **body}))
    case.add(NewEvent("letter_received", body))
    _frame(case, contact, sender_is_known=history.sender_is_known)
    _recognise(case, letter.subject, letter.text)
    _offer_procedure(case, letter.subject, letter.text)
    return case


def further_letter(case: PastCase, wrote: Wrote) -> None:
    """Put a letter that answers one of ours on the case."""
    contact, message_id = _keep(case, wrote.subject, wrote.text)
    _join(case, contact)
    match case.index.status:
        case Status.RESOLVED:
            case.add(NewEvent("case_reopened", {}))
        case Status.WAITING:
            case.add(NewEvent("waiting_ended", {}))
    case.add(NewEvent("letter_received", {"contact": contact.id, "message": message_id}))
    _frame(case, contact, sender_is_known=True)
    _recognise(case, wrote.subject, wrote.text)


def _keep(case: PastCase, subject: str, text: str) -> tuple[PastContact, int]:
    past, row, at = case.past, case.row, case.turn.at
    contact = PastContact(past.ids.next(Contact), subject)
    past.rows.add_values(
        Contact,
        id=contact.id,
        channel=row.channel,
        customer_id=row.customer_id,
        branch_id=row.branch_id,
        address=past.address_of(row.customer_id),
        began_at=at,
        subject=subject,
    )
    message_id = past.ids.next(Message)
    past.rows.add_values(
        Message,
        id=message_id,
        contact_id=contact.id,
        direction=Direction.RECEIVED,
        at=at,
        subject=subject,
        text=text,
        language=row.language,
    )
    return contact, message_id


def _join(case: PastCase, contact: PastContact) -> None:
    case.contacts.append(contact)
    case.past.rows.add_values(Matter, contact_id=contact.id, case_id=case.row.pk)


def _frame(case: PastCase, contact: PastContact, *, sender_is_known: bool) -> None:
    body: JSONObject = {"channel": case.row.channel, "customer": case.row.customer_id}
    case.add(NewEvent("contact_began", body), stream=contact_stream(contact.id))
    framing = _on_channel(case).frame
    if framing is None:
        return
    version = case.as_it_is_here(framing)
    if any(fact.name == SENDER_IS_KNOWN for fact in version.procedure.facts):
        case.learn(case.whose(FactOf.CONTACT), SENDER_IS_KNOWN, sender_is_known, source="desk")
    case.start_run(version.name, contact=contact)


def _recognise(case: PastCase, subject: str, text: str) -> None:
    here = _on_channel(case)
    matters = tuple(case.as_it_is_here(version) for version in here.matters.values())
    declarations = here.recognisable(matters)
    for seen in recognise(f"{subject}\n{text}", declarations.values()):
        if seen.fact not in case.facts:
            whose = case.whose(declarations[seen.fact].of)
            case.learn(whose, seen.fact, seen.value, source="letter")


def _offer_procedure(case: PastCase, subject: str, text: str) -> None:
    here = _on_channel(case)
    suggestions = rank(
        text,
        subject,
        language=Language(case.row.language),
        channel=here.channel,
        candidates=here.index,
    )
    if not suggestions:
        return
    offered: JSON = [
        {
            "version": here.matters[each.procedure_id].name,
            "share": round(each.share, 3),
            "why": list(each.why),
        }
        for each in suggestions
    ]
    case.add(NewEvent("procedure_suggested", {"suggestions": offered}))
    if suggestions[0].share >= OPENS_BY_ITSELF:
        case.start_run(case.as_it_is_here(here.matters[suggestions[0].procedure_id]).name)


def _on_channel(case: PastCase) -> OnChannel:
    return case.past.library.on(case.row.channel)
