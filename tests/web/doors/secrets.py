"""A case of Warsaw in which every word that somebody wrote is known: nobody else may read one."""

from dataclasses import dataclass

from handrail.channels.email.mailboxes.actions.set_up_mailbox import connect_mailbox
from handrail.channels.email.mailboxes.kinds import Encryption
from handrail.channels.email.mailboxes.settings import MailboxSettings
from handrail.desk.actions.assign_case import assign_case
from handrail.desk.actions.receive_letter import ReceivedFile
from handrail.desk.actions.save_draft import save_draft
from handrail.desk.actions.take_step import take_step
from handrail.desk.actions.write_note import write_note
from handrail.desk.answers import Answer
from handrail.desk.models import Attachment, Case, Draft, Fact, Message, Promise
from handrail.people.calendars.queries import managed_calendars
from handrail.people.models import Customer
from handrail.record.blobs import put_blob
from handrail.record.intake import ItemState, claim, receive, settle
from handrail.record.models import Event, IntakeItem
from handrail.words import Language
from tests import cast

SECRET = "Zebrawood"
"""In everything that is Warsaw's alone."""

HELD = "Quarantinewood"
"""In a held letter, which administrators read too."""


@dataclass(frozen=True)
class Guarded:
    """What outsiders try to reach."""

    case_id: int
    message_id: int
    file_id: int
    promise_id: int
    item_id: int
    mailbox_id: int

    @property
    def places(self):
        """Return what stands in addresses."""
        return {
            **vars(self),
            "branch_id": cast.branch_warsaw().id,
            "calendar_id": managed_calendars(cast.ada())[0].id,
            "form": "json",
            "measure_id": "csat",
            "name": "parcel",
            "token": "A" * 43,
        }


def guarded_case(desk):
    """Return a case with a letter, its HTML, a file, a note, a draft, a promise and an answer."""
    case_id = desk.a_case(
        subject=f"My {SECRET}",
        text=f"The {SECRET} has not arrived, the late parcel 10-5521.",
        sender="zebrawood@mail.example",
        html_blob=_blob(desk, f"<p>{SECRET}</p>"),
        files=(ReceivedFile(f"{SECRET}.txt", "text/plain", 9, _blob(desk, SECRET)),),
    )
    Customer.objects.update(name=f"Ines {SECRET}")
    write_note(case_id=case_id, text=f"Note: {SECRET}", by=cast.alice(), edge=desk.edge)
    for step, answer in (("restate", f"Wants the {SECRET}"), ("days", "4"), ("promise", "")):
        take_step(
            case_id=case_id,
            run_id=desk.matter_run(case_id),
            step=step,
            answer=Answer(answer, Language.EN) if answer else None,
            by=cast.alice(),
            edge=desk.edge,
        )
    Promise.objects.update(text=f"Call about the {SECRET}")
    assign_case(case_id=case_id, to=cast.alice().person_id, by=cast.alice(), edge=desk.edge)
    save_draft(case_id=case_id, text=f"Dear {SECRET}", by=cast.alice(), edge=desk.edge)
    message = Message.objects.get(direction="received")
    return Guarded(
        case_id=case_id,
        message_id=message.pk,
        file_id=Attachment.objects.get().pk,
        promise_id=Promise.objects.get().pk,
        item_id=_held_letter(desk),
        mailbox_id=_mailbox(desk),
    )


def state_of_the_desk():
    """Return everything that an outsider must not change."""
    kept = (Event, Case, Message, Draft, Fact, Promise, IntakeItem)
    return {model.__name__: list(model.objects.order_by("pk").values()) for model in kept}


def _blob(desk, text):
    return put_blob(text.encode(), subject="customer:1", real_at=desk.real_now, chance=desk.chance)


def _mailbox(desk):
    settings = MailboxSettings(
        name="Mailbox",
        branch_id=cast.branch_warsaw().id,
        host="127.0.0.1",
        port=1,
        encryption=Encryption.NONE,
        user="us",
        folders=("INBOX",),
        since=desk.now.date(),
    )
    return connect_mailbox(settings=settings, secret=SECRET, by=cast.ada(), edge=desk.edge).id


def _held_letter(desk):
    receipt = receive(
        f"Subject: {HELD}\r\n\r\n{HELD}".encode(),
        source="email",
        sender="quarantinewood@mail.example",
        recipients=[cast.branch_warsaw().mail_address],
        at=desk.now,
        real_at=desk.real_now,
        chance=desk.chance,
    )
    claim(receipt.item_id, worker="w", real_now=desk.real_now)
    settle(receipt.item_id, ItemState.QUARANTINED, error=HELD, real_at=desk.real_now)
    return receipt.item_id
