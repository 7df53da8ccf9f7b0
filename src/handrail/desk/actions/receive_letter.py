"""A letter has come: find or open its case, and offer the procedure that fits."""

from dataclasses import dataclass, field

from django.db import transaction

from handrail.desk.edge import Edge
from handrail.desk.facts import Whose
from handrail.desk.following import reopen
from handrail.desk.models import Attachment, Case, Contact, Matter, Message
from handrail.desk.open_case import OpenCase, opened
from handrail.desk.opening import OPENS_BY_ITSELF, SENDER_IS_KNOWN
from handrail.desk.saving import save
from handrail.desk.status import Direction, Status
from handrail.desk.streams import SYSTEM, contact_stream
from handrail.desk.threads import cases_of_thread
from handrail.library import queries as library
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
        message = _keep(letter, contact, edge=edge)
        joined = cases_of_thread(letter.thread, customer_id=customer.id)
        rows = joined or (_open(letter, customer, edge=edge),)
        for at, row in enumerate(rows):
            Matter.objects.create(contact=contact, case=row)
            case = opened(row, actor=Actor(SYSTEM), recorder=_recorder(customer))
            _tell(case, contact, message, letter, is_new=not joined, edge=edge)
            if at == 0:
                _frame(case, contact, sender_is_known=not found.is_new, edge=edge)
            _recognise(case, letter, edge=edge)
            if not joined:
                _offer_procedure(case, letter, edge=edge)
            if at == 0:
                _offer_interrupts(case, message, letter)
            save(case, edge=edge)
    case_ids = tuple(row.pk for row in rows)
    return Received(customer.id, contact.pk, case_ids, opened_case=not joined)


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


def _keep(letter: ReceivedLetter, contact: Contact, *, edge: Edge) -> Message:
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
        warnings=list(letter.warnings),
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


def _open(letter: ReceivedLetter, customer: CustomerView, *, edge: Edge) -> Case:
    return Case.objects.create(
        title=letter.subject,
        customer_id=customer.id,
        branch_id=letter.branch_id,
        channel=letter.channel,
        language=letter.language or customer.language,
        opened_at=edge.at,
        last_received_at=edge.at,
    )


def _tell(
    case: OpenCase,
    contact: Contact,
    message: Message,
    letter: ReceivedLetter,
    *,
    is_new: bool,
    edge: Edge,
) -> None:
    body: JSONObject = {"contact": contact.pk, "message": message.pk}
    if is_new:
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


def _frame(case: OpenCase, contact: Contact, *, sender_is_known: bool, edge: Edge) -> None:
    """Begin the channel's own procedure, once per contact, with what is known of the sender."""
    stream = contact_stream(contact.pk)
    body: JSONObject = {"channel": contact.channel, "customer": contact.customer_id}
    case.add(NewEvent("contact_began", body), stream=stream)
    framing = library.channel_version(contact.channel)
    version = _as_it_is_here(case, framing)
    if version is None:
        return
    if any(fact.name == SENDER_IS_KNOWN for fact in version.procedure.facts):
        whose = Whose(FactOf.CONTACT, contact.pk)
        case.learn(whose, SENDER_IS_KNOWN, sender_is_known, source="desk", at=edge.at)
    case.start_run(version.name, at=edge.at, contact_id=contact.pk)


def _recognise(case: OpenCase, letter: ReceivedLetter, *, edge: Edge) -> None:
    """Learn the facts that the letter shows by their looks, such as an order number."""
    declarations = {
        fact.name: fact
        for version in case.as_they_are_here(library.matter_versions(letter.channel))
        for fact in version.whole.facts
    }
    for seen in recognise(f"{letter.subject}\n{letter.text}", declarations.values()):
        if seen.fact not in case.facts:
            whose = case.whose(declarations[seen.fact].of)
            case.learn(whose, seen.fact, seen.value, source="letter", at=edge.at)


def _offer_procedure(case: OpenCase, letter: ReceivedLetter, *, edge: Edge) -> None:
    versions = {each.procedure.id: each for each in library.matter_versions(letter.channel)}
    suggestions = rank(
        letter.text,
        letter.subject,
        language=letter.language,
        channel=letter.channel,
        candidates=library.suggestion_index(letter.channel),
    )
    if not suggestions:
        return
    case.add(
        NewEvent(
            "procedure_suggested",
            {
                "suggestions": [
                    {
                        "version": versions[each.procedure_id].name,
                        "share": round(each.share, 3),
                        "why": list(each.why),
                    }
                    for each in suggestions
                ]
            },
        )
    )
    if suggestions[0].share >= OPENS_BY_ITSELF:
        here = _as_it_is_here(case, versions[suggestions[0].procedure_id])
        if here is not None:
            case.start_run(here.name, at=edge.at)


def _as_it_is_here(case: OpenCase, version: VersionView | None) -> VersionView | None:
    """Return a version with the branch's overlays.

    None where it cannot be read with them: a letter is received all the same, and whoever opens
    the procedure is told.
    """
    found = () if version is None else case.as_they_are_here([version])
    return found[0] if found else None


def _offer_interrupts(case: OpenCase, message: Message, letter: ReceivedLetter) -> None:
    """Say which interrupts the letter calls for; a person opens them."""
    versions = {each.procedure.id: each for each in library.interrupt_versions(letter.channel)}
    called = called_for(
        f"{letter.subject}\n{letter.text}",
        language=letter.language,
        interrupts=(each.procedure for each in versions.values()),
    )
    for each in called:
        body: JSONObject = {"version": versions[each.procedure_id].name, "message": message.pk}
        case.add(NewEvent("interrupt_suggested", body))
