"""A desk to test on: a small shop's procedures, a letter, and its case."""

from dataclasses import dataclass, field
from datetime import timedelta
from random import Random

from handrail.desk.actions.receive_letter import ReceivedLetter, receive_letter
from handrail.desk.edge import Edge
from handrail.desk.models import Case, Message, Run
from handrail.desk.queries import case_view
from handrail.library import queries as library
from handrail.library.actions.publish_version import publish_version
from handrail.record.chance import Chance
from handrail.words import Language
from tests import cast

MATTER = """
handrail: 1
procedure: parcel
kind: matter
title: Late parcel
department: Service
purpose: Find the parcel.
outcome: The customer has the parcel.
owner: team_leader
channels: [email]
when:
  en: [parcel has not arrived, late parcel]
standards:
  email: {first reply: 2 business hours, resolve: 2 business days}
facts:
  order.number: {label: Order number, type: text, looks like: "##-####"}
  parcel.days_late: {label: Days late, type: number}
steps:
  - {id: restate, restate: Say it back.}
  - {id: number, ask: Ask for the order number., into: order.number}
  - id: days
    ask: Ask how late it is.
    into: parcel.days_late
    strength: must
    rule of: company
    source: Rule 1
  - id: late
    choose: Is it late?
    when: parcel.days_late > 0
    yes:
      - id: voucher
        offer: Offer a voucher.
        up to: 20 EUR
        above: {approve: team_leader}
        strength: may
      - {id: promise, promise: Name the day., within: 1 business day}
    no: []
  - {id: wait, wait: Wait for the customer., who: customer, strength: may}
  - {id: closed, end: resolved}
"""

TIMED = (
    MATTER.replace(
        "resolve: 2 business days",
        "resolve: 2 business days, next reply: 3 hours, "
        "status: {allowance: 1 business day, statutory: yes}, acknowledge: 1 hour, answer: 3 rings",
    )
    .replace("into: order.number}", "into: order.number, within: 3 business hours}")
    .replace(
        "    source: Rule 1\n",
        "    source: Rule 1\n    within: {allowance: 2 hours, after: number}\n",
    )
)
"""The same procedure, with a time for everything that the desk times."""

CHANNEL = """
handrail: 1
procedure: letters
kind: channel
title: E-mail
department: Service
purpose: Answer letters.
outcome: One reply for the whole letter.
owner: team_leader
channels: [email]
standards:
  email: {first reply: 4 business hours}
steps:
  - {id: identity, check: Confirm who writes., strength: must, rule of: law, source: GDPR 5}
  - {id: send, send: Send the reply.}
  - {id: answered, end: resolved}
"""


def publish(source, file="test.yaml", at=cast.NOW):
    return publish_version(source, file=file, by=None, at=at, real_at=cast.REAL_NOW)


@dataclass
class Desk:
    """The desk at a moment; time moves when it is told to."""

    now: object = cast.NOW
    real_now: object = cast.REAL_NOW
    chance: Chance = field(default_factory=lambda: Chance(Random(7).randbytes))

    def __post_init__(self):
        library.forget_versions()
        publish(CHANNEL)
        publish(MATTER)

    @property
    def edge(self):
        return Edge(at=self.now, real_at=self.real_now, chance=self.chance)

    def later(self, **time):
        self.now += timedelta(**time)
        self.real_now += timedelta(**time)
        return self

    def receive(
        self,
        text="My parcel has not arrived.",
        subject="Parcel",
        sender="ines@mail.example",
        **more,
    ):
        letter = ReceivedLetter(
            channel="email",
            branch_id=cast.branch_warsaw().id,
            sender_name="Ines",
            sender_address=sender,
            subject=subject,
            text=text,
            language=Language.EN,
            letter_id="<1@mail.example>",
            intake_item=more.pop("intake_item", None),
            **more,
        )
        return receive_letter(letter, edge=self.edge)

    def a_case(self, **letter):
        return self.receive(**letter).case_ids[0]

    def view(self, case_id, by=None):
        return case_view(case_id, by=by or cast.alice(), now=self.now)

    def clock(self, case_id, name):
        """Return one of the case's clocks by its name."""
        return next(each for each in self.view(case_id).clocks if each.name == name)

    @staticmethod
    def row(case_id):
        return Case.objects.get(pk=case_id)

    @staticmethod
    def matter_run(case_id):
        return Run.objects.get(case_id=case_id).pk

    @staticmethod
    def channel_run(case_id):
        return Run.objects.get(contact__matters__case_id=case_id).pk

    @staticmethod
    def message(message_id):
        return Message.objects.get(pk=message_id)

    def types(self, case_id):
        """Return the types of the case's events in their order."""
        return [event.type for event in self.view(case_id).events]
