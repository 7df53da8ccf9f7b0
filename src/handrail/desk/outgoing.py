"""What leaves the desk as a letter, for the channel that writes it: replies and surveys."""

from dataclasses import dataclass
from datetime import datetime

from handrail.desk.models import Case, Contact, Message, Survey
from handrail.desk.status import Direction
from handrail.desk.survey_links import survey_token
from handrail.desk.written_to import written_to
from handrail.people import queries as people
from handrail.people.values import BranchView
from handrail.words import Language

MOST_REFERENCES = 20
"""Letters of the customer that a letter of ours refers to, the last ones."""


class NothingToSend(LookupError):
    """What an effect names is not there any more."""

    def __init__(self, what: str, number: int) -> None:
        super().__init__(f"There is no {what} {number} to send.")


@dataclass(frozen=True, kw_only=True)
class Outgoing:
    """What every letter of ours needs to know.

    Attributes:
        contact_id: the thread; an answer to the letter finds its cases by it.
        to_address: "" where the customer has none, or has been erased.
        references: ids of the customer's letters in the thread, the oldest first.
        at: when it was decided, by the desk's clock; of a reply whose time was chosen, that time.
    """

    contact_id: int
    to_name: str
    to_address: str
    branch: BranchView
    language: Language
    references: tuple[str, ...]
    at: datetime


@dataclass(frozen=True, kw_only=True)
class OutgoingReply(Outgoing):
    """A reply to be sent; `answers` is the id of the letter that it answers, "" for none."""

    message_id: int
    subject: str
    text: str
    answers: str


@dataclass(frozen=True, kw_only=True)
class OutgoingSurvey(Outgoing):
    """The question how it went; `token` stands in its link."""

    survey_id: int
    title: str
    token: str
    expires_at: datetime


def reply_to_send(message_id: int) -> OutgoingReply:
    """Return the reply.

    Raises:
        NothingToSend: there is no such reply.
    """
    message = Message.objects.filter(pk=message_id, direction=Direction.SENT).first()
    if message is None or message.contact is None:
        raise NothingToSend("reply", message_id)
    contact = message.contact
    address = _address_of(contact)
    return OutgoingReply(
        contact_id=contact.pk,
        to_name=address[0],
        to_address=address[1],
        branch=people.branch(contact.branch_id),
        language=Language(message.language),
        references=_letters_before(contact, message.at),
        at=message.leaves_at or message.at,
        message_id=message.pk,
        subject=message.subject,
        text=message.text,
        answers=_last_letter(contact, message.at),
    )


def is_planned(message_id: int) -> bool:
    """Return whether the reply is one whose time was chosen."""
    return Message.objects.filter(pk=message_id, leaves_at__isnull=False).exists()


def acknowledgement_to_send(contact_id: int) -> Outgoing:
    """Return the word that a letter has come.

    Raises:
        NothingToSend: there is no such contact.
    """
    contact = Contact.objects.filter(pk=contact_id).first()
    if contact is None:
        raise NothingToSend("acknowledgement", contact_id)
    address = _address_of(contact)
    return Outgoing(
        contact_id=contact.pk,
        to_name=address[0],
        to_address=address[1],
        branch=people.branch(contact.branch_id),
        language=Language(people.customer_view(contact.customer_id).language),
        references=_letters_before(contact, contact.began_at),
        at=contact.began_at,
    )


def survey_to_send(survey_id: int) -> OutgoingSurvey:
    """Return the survey.

    Raises:
        NothingToSend: there is no such survey, or its case has no contact.
    """
    survey = Survey.objects.select_related("case").filter(pk=survey_id).first()
    contact = None if survey is None else _last_contact(survey.case)
    if survey is None or contact is None:
        raise NothingToSend("survey", survey_id)
    address = _address_of(contact)
    return OutgoingSurvey(
        contact_id=contact.pk,
        to_name=address[0],
        to_address=address[1],
        branch=people.branch(survey.case.branch_id),
        language=Language(survey.case.language),
        references=_letters_before(contact, survey.asked_at),
        at=survey.asked_at,
        survey_id=survey.pk,
        title=survey.case.title,
        token=survey_token(survey),
        expires_at=survey.expires_at,
    )


def _address_of(contact: Contact) -> tuple[str, str]:
    """Return the customer's name and the address that is written to, "" for none."""
    customer = people.customer_view(contact.customer_id)
    return customer.name, written_to(customer, wrote_from=contact.address)


def _last_contact(case: Case) -> Contact | None:
    return Contact.objects.filter(matters__case=case).order_by("-pk").first()


def _last_letter(contact: Contact, at: datetime) -> str:
    received = Message.objects.filter(contact=contact, direction=Direction.RECEIVED, at__lte=at)
    last = received.order_by("-at", "-pk").first()
    return "" if last is None else last.letter_id


def _letters_before(contact: Contact, at: datetime) -> tuple[str, ...]:
    cases = Case.objects.filter(matters__contact=contact)
    letters = Message.objects.filter(
        contact__matters__case__in=cases, direction=Direction.RECEIVED, at__lte=at
    ).exclude(letter_id="")
    last = letters.order_by("-at", "-pk").values_list("letter_id", flat=True)
    return tuple(reversed(list(dict.fromkeys(last[: 4 * MOST_REFERENCES]))[:MOST_REFERENCES]))
