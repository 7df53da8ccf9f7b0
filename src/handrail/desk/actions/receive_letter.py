"""A letter has come: find or open its case, and offer the procedure that fits."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from django.db import transaction

from handrail.desk.edge import Edge
from handrail.desk.facts import Whose, known_facts
from handrail.desk.following import reopen
from handrail.desk.models import Attachment, Case, Contact, Matter, Message
from handrail.desk.open_case import OpenCase, just_opened, opened
from handrail.desk.opening import OPENS_BY_ITSELF, SENDER_IS_KNOWN
from handrail.desk.saving import save
from handrail.desk.shelf import Shelf
from handrail.desk.status import Direction, Status
from handrail.desk.streams import SYSTEM, contact_stream
from handrail.desk.threads import cases_of_thread
from handrail.library.queries import UnreadableVersion
from handrail.library.values import VersionView
from handrail.people.actions.find_or_add_customer import Found, find_or_add_customer
from handrail.people.values import CustomerView
from handrail.record.json_text import JSONObject
from handrail.record.stream import Actor as Recorder
from handrail.record.stream import NewEvent
from handrail.run import Actor
from handrail.sop.document import FactOf
from handrail.sop.recognise import recognise
from handrail.suggest import called_for, rank
from handrail.words import Language


@dataclass(frozen=True)
class ReceivedFile:
    """A file that came with a letter; its content already lies in a blob.

    Attributes:
        content_id: by which the letter's HTML shows it, "" where it does not.
        blob: "" where the content was left out on purpose; a warning says why.
        warnings: sentences as the channel keeps them; so are `remarks`.
    """

    name: str
    media_type: str
    size_bytes: int
    blob: str
    content_id: str = ""
    warnings: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class ReceivedLetter:
    """A letter as its channel has read it.

    Attributes:
        thread: the contact that the letter answers, proven by a signed id, or None.
        intake_item: the ledger's item; the same item is never received twice.
        warnings: what whoever reads the letter has to know, as the channel keeps sentences.
        remarks: what was odd or found out about it, likewise.
        if_no_part: a further warning, if its sender takes no part in the thread.
    """

    channel: str
    branch_id: int
    sender_name: str
    sender_address: str
    subject: str
    text: str
    language: Language | None
    letter_id: str
    intake_item: int | None
    thread: int | None = None
    quoted: str = ""
    signature: str = ""
    html_blob: str = ""
    files: tuple[ReceivedFile, ...] = field(default_factory=tuple)
    warnings: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    if_no_part: str = ""


@dataclass(frozen=True)
class Received:
    """Where the letter went."""

    customer_id: int
    contact_id: int
    case_ids: tuple[int, ...]
    opened_case: bool


def receive_letter(letter: ReceivedLetter, *, edge: Edge) -> Received:
    """Put the letter on its case or open a new one, in one transaction.

    A letter joins a case only if it answers a letter of ours by its signed id and comes from
    somebody who takes part in it; whatever else, it opens a case of its own.
    """
    with transaction.atomic():
        known = Message.objects.filter(intake_item=letter.intake_item).first()
        if letter.intake_item is not None and known is not None and known.contact is not None:
            return _where(known.contact.pk, customer_id=known.contact.customer_id)
        found = _customer(letter, edge=edge)
        customer = found.customer
        contact = Contact.objects.create(
            channel=letter.channel,
            customer_id=customer.id,
            branch_id=letter.branch_id,
            address=letter.sender_address,
            began_at=edge.at,
            subject=letter.subject,
        )
        rows = cases_of_thread(letter.thread, customer_id=customer.id)
        message = _keep(letter, contact, takes_part=bool(rows), edge=edge)
        shelf = Shelf()
        case_ids = []
        for at, case in enumerate(_cases(rows, letter, contact, found, edge=edge)):
            _tell(case, contact, message, letter, edge=edge)
            if at == 0:
                _frame(case, contact, shelf, sender_is_known=not found.is_new, edge=edge)
            _recognise(case, letter, shelf, edge=edge)
            if case.is_new:
                _offer_procedure(case, letter, shelf, edge=edge)
            if at == 0:
                _offer_interrupts(case, message, letter, shelf)
            save(case, edge=edge)
            case_ids.append(case.row.pk)
    return Received(customer.id, contact.pk, tuple(case_ids), opened_case=not rows)


def _where(contact_id: int, *, customer_id: int) -> Received:
    case_ids = Matter.objects.filter(contact_id=contact_id).values_list("case_id", flat=True)
    return Received(customer_id, contact_id, tuple(case_ids), opened_case=False)


def _customer(letter: ReceivedLetter, *, edge: Edge) -> Found:
    return find_or_add_customer(
        email=letter.sender_address,
        name=letter.sender_name,
        language=letter.language or Language.EN,
        branch_id=letter.branch_id,
        at=edge.at,
    )


def _recorder(customer: CustomerView) -> Recorder:
    return Recorder("customer", str(customer.id))


def _keep(letter: ReceivedLetter, contact: Contact, *, takes_part: bool, edge: Edge) -> Message:
    warnings = [*letter.warnings, "" if takes_part else letter.if_no_part]
    message = Message.objects.create(
        contact=contact,
        direction=Direction.RECEIVED,
        at=edge.at,
        subject=letter.subject,
        text=letter.text,
        quoted=letter.quoted,
        signature=letter.signature,
        language=letter.language or "",
        html_blob=letter.html_blob,
        letter_id=letter.letter_id,
        intake_item=letter.intake_item,
        warnings=list(filter(None, warnings)),
        remarks=list(letter.remarks),
    )
    Attachment.objects.bulk_create(
        Attachment(
            message=message,
            name=file.name,
            media_type=file.media_type,
            size_bytes=file.size_bytes,
            blob=file.blob,
            content_id=file.content_id,
            warnings=list(file.warnings),
            remarks=list(file.remarks),
        )
        for file in letter.files
    )
    return message


def _cases(
    rows: tuple[Case, ...], letter: ReceivedLetter, contact: Contact, found: Found, *, edge: Edge
) -> Iterator[OpenCase]:
    """Yield the cases that the letter is for, each when the one before is saved, or a new one."""
    for row in rows:
        Matter.objects.create(contact=contact, case=row)
        yield opened(row, actor=Actor(SYSTEM), recorder=_recorder(found.customer))
    if not rows:
        yield _open(letter, contact, found, edge=edge)


def _open(letter: ReceivedLetter, contact: Contact, found: Found, *, edge: Edge) -> OpenCase:
    customer = found.customer
    row = Case.objects.create(
        title=letter.subject,
        customer_id=customer.id,
        branch_id=letter.branch_id,
        channel=letter.channel,
        language=letter.language or customer.language,
        opened_at=edge.at,
        last_received_at=edge.at,
    )
    Matter.objects.create(contact=contact, case=row)
    facts = () if found.is_new else known_facts(customer_id=customer.id)
    return just_opened(row, contact, facts=facts, actor=Actor(SYSTEM), recorder=_recorder(customer))


def _tell(
    case: OpenCase,
    contact: Contact,
    message: Message,
    letter: ReceivedLetter,
    *,
    edge: Edge,
) -> None:
    body: JSONObject = {"contact": contact.pk, "message": message.pk}
    if case.is_new:
        case.add(
            NewEvent(
                "case_opened",
                {
                    "customer": contact.customer_id,
                    "branch": contact.branch_id,
                    "channel": letter.channel,
                    **body,
                },
            )
        )
    elif case.row.status == Status.RESOLVED:
        reopen(case, edge=edge)
    elif case.row.status == Status.WAITING:
        case.add(NewEvent("waiting_ended", {}))
    case.add(NewEvent("letter_received", body))


def _frame(
    case: OpenCase, contact: Contact, shelf: Shelf, *, sender_is_known: bool, edge: Edge
) -> None:
    """Begin the channel's own procedure, once per contact, with what is known of the sender."""
    stream = contact_stream(contact.pk)
    body: JSONObject = {"channel": contact.channel, "customer": contact.customer_id}
    case.add(NewEvent("contact_began", body), stream=stream)
    framing = shelf.on(contact.channel).frame
    version = None if framing is None else _as_it_is_here(case, framing, shelf)
    if version is None:
        return
    if any(fact.name == SENDER_IS_KNOWN for fact in version.procedure.facts):
        whose = Whose(FactOf.CONTACT, contact.pk)
        case.learn(whose, SENDER_IS_KNOWN, sender_is_known, source="desk", at=edge.at)
    case.start_run(version.name, at=edge.at, contact_id=contact.pk)


def _recognise(case: OpenCase, letter: ReceivedLetter, shelf: Shelf, *, edge: Edge) -> None:
    """Learn the facts that the letter shows by their looks, such as an order number."""
    here = shelf.on(letter.channel)
    matters = (_as_it_is_here(case, version, shelf) for version in here.matters.values())
    declarations = here.recognisable(tuple(filter(None, matters)))
    for seen in recognise(f"{letter.subject}\n{letter.text}", declarations.values()):
        if seen.fact not in case.facts:
            whose = case.whose(declarations[seen.fact].of)
            case.learn(whose, seen.fact, seen.value, source="letter", at=edge.at)


def _offer_procedure(case: OpenCase, letter: ReceivedLetter, shelf: Shelf, *, edge: Edge) -> None:
    here = shelf.on(letter.channel)
    suggestions = rank(
        letter.text,
        letter.subject,
        language=letter.language,
        channel=letter.channel,
        candidates=here.index,
    )
    if not suggestions:
        return
    case.add(
        NewEvent(
            "procedure_suggested",
            {
                "suggestions": [
                    {
                        "version": here.matters[each.procedure_id].name,
                        "share": round(each.share, 3),
                        "why": list(each.why),
                    }
                    for each in suggestions
                ]
            },
        )
    )
    if suggestions[0].share >= OPENS_BY_ITSELF:
        version = _as_it_is_here(case, here.matters[suggestions[0].procedure_id], shelf)
        if version is not None:
            case.start_run(version.name, at=edge.at)


def _as_it_is_here(case: OpenCase, version: VersionView, shelf: Shelf) -> VersionView | None:
    """Return a version with the branch's overlays.

    None where it cannot be read with them: a letter is received all the same, and whoever opens
    the procedure is told.
    """
    try:
        return shelf.at(version, branch=case.branch, opened_at=case.row.opened_at)
    except UnreadableVersion:
        return None


def _offer_interrupts(
    case: OpenCase, message: Message, letter: ReceivedLetter, shelf: Shelf
) -> None:
    """Say which interrupts the letter calls for; a person opens them."""
    interrupts = shelf.on(letter.channel).interrupts
    called = called_for(
        f"{letter.subject}\n{letter.text}",
        language=letter.language,
        interrupts=(each.procedure for each in interrupts.values()),
    )
    for each in called:
        body: JSONObject = {"version": interrupts[each.procedure_id].name, "message": message.pk}
        case.add(NewEvent("interrupt_suggested", body))
