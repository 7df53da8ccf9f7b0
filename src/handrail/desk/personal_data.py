"""What the desk keeps about people, and how a customer's part of it is given out and erased."""

from collections.abc import Mapping
from datetime import datetime

from handrail.desk.models import Case, Contact, Draft, Fact, Message, Promise, Survey
from handrail.desk.refused import NotACustomer
from handrail.record.json_text import JSONObject
from handrail.record.personal_data import Classification, PersonalDataPort, classified
from handrail.sop.document import FactOf

SUBJECT = "customer:"


class DesksOwn:
    """Cases and what was written, known and promised in them."""

    @property
    def fields(self) -> Mapping[str, Classification]:
        """Return the class of every field of the desk."""
        return _FIELDS

    def export(self, subject: str) -> JSONObject:
        """Return the customer's cases, letters, facts, promises and answers."""
        customer_id = _customer_id(subject)
        cases = Case.objects.filter(customer_id=customer_id).order_by("id")
        return {
            "cases": [
                {
                    "number": case.pk,
                    "title": case.title,
                    "opened_at": case.opened_at.isoformat(),
                    "outcome": case.outcome,
                }
                for case in cases
            ],
            "messages": [
                {
                    "at": message.at.isoformat(),
                    "direction": message.direction,
                    "subject": message.subject,
                    "text": message.text,
                }
                for message in _messages(customer_id)
            ],
            "facts": [
                {"name": fact.name, "value": fact.value, "at": fact.at.isoformat()}
                for fact in _facts(customer_id)
            ],
            "promises": [
                {"text": promise.text, "due_at": promise.due_at.isoformat()}
                for promise in Promise.objects.filter(case__in=cases).order_by("id")
            ],
            "answers": [
                {"score": survey.score, "comment": survey.comment}
                for survey in Survey.objects.filter(case__in=cases).order_by("id")
            ],
        }

    def erase(self, subject: str, *, at: datetime, real_at: datetime) -> None:
        """Empty what the customer wrote and told; cases, times and numbers stay as figures."""
        customer_id = _customer_id(subject)
        cases = Case.objects.filter(customer_id=customer_id)
        messages = Message.objects.filter(pk__in=[each.pk for each in _messages(customer_id)])
        messages.update(
            subject="",
            text="",
            quoted="",
            signature="",
            html_blob="",
            letter_id="",
            warnings=[],
            remarks=[],
        )
        for message in messages:
            message.attachments.all().delete()
        Fact.objects.filter(pk__in=[each.pk for each in _facts(customer_id)]).update(
            value={"text": ""}
        )
        Promise.objects.filter(case__in=cases).update(text="")
        Survey.objects.filter(case__in=cases).update(comment="")
        Draft.objects.filter(case__in=cases).delete()
        Contact.objects.filter(customer_id=customer_id).update(subject="", address="")
        cases.update(title="")


def _customer_id(subject: str) -> int:
    number = subject.removeprefix(SUBJECT)
    if not subject.startswith(SUBJECT) or not number.isdecimal():
        raise NotACustomer(subject)
    return int(number)


def _messages(customer_id: int) -> list[Message]:
    letters = Message.objects.filter(contact__customer_id=customer_id)
    notes = Message.objects.filter(case__customer_id=customer_id)
    return sorted({*letters, *notes}, key=lambda message: (message.at, message.pk))


def _facts(customer_id: int) -> list[Fact]:
    contacts = Contact.objects.filter(customer_id=customer_id).values("id")
    cases = Case.objects.filter(customer_id=customer_id).values("id")
    return [
        *Fact.objects.filter(of=FactOf.CUSTOMER, of_id=customer_id).order_by("id"),
        *Fact.objects.filter(of=FactOf.CONTACT, of_id__in=contacts).order_by("id"),
        *Fact.objects.filter(of=FactOf.CASE, of_id__in=cases).order_by("id"),
    ]


_FIELDS: Mapping[str, Classification] = {
    **classified(
        "desk.Case",
        none="id branch channel language procedure version status opened_at first_replied_at "
        "last_received_at resolved_at outcome is_unread next_due_at priority",
        identifier="customer assignee",
        content="title",
    ),
    **classified(
        "desk.Contact",
        none="id channel branch began_at",
        identifier="customer",
        personal="address",
        content="subject",
    ),
    **classified("desk.Matter", none="id contact case"),
    **classified(
        "desk.Message",
        none="id contact case direction at language intake_item effect_key is_unsent leaves_at",
        identifier="person html_blob letter_id",
        content="subject text quoted signature warnings remarks",
    ),
    **classified(
        "desk.Attachment",
        none="id message media_type size_bytes",
        identifier="blob content_id",
        content="name warnings remarks",
    ),
    **classified(
        "desk.Fact",
        none="id of name revision source at",
        identifier="of_id person",
        content="value",
    ),
    **classified(
        "desk.Run",
        none="id case contact version started_at ended_at outcome followed concerned",
    ),
    **classified(
        "desk.Clock",
        none="id case measure allowance is_statutory source because started_at state due_at took "
        "plan",
    ),
    **classified(
        "desk.Promise", none="id case made_at due_at kept_at", identifier="made_by", content="text"
    ),
    **classified(
        "desk.Survey",
        none="id case asked_at expires_at answered_at",
        personal="score",
        content="comment",
        keys="nonce",
    ),
    **classified("desk.Draft", none="id case saved_at", identifier="person", content="text"),
    **classified("desk.Approval", none="id run case step role asked_at", identifier="asked_by"),
    **classified(
        "desk.Payment",
        none="id purse month seq case run number step branch currency amount at",
        identifier="person",
    ),
    **classified("desk.ToldRung", none="id case clock ladder rung at", identifier="person"),
    **classified("desk.Entry", none="id token taken_at", identifier="person"),
}

PORT: PersonalDataPort = DesksOwn()
