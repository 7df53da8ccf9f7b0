"""A shop on a busy morning, for looking at the screens with something on them."""

from datetime import timedelta
from pathlib import Path
from zlib import crc32

from handrail.channels.email.kept_sentence import kept
from handrail.desk.actions.assign_case import assign_case
from handrail.desk.actions.close_case import Outcome, close_case
from handrail.desk.actions.command_run import command_run
from handrail.desk.actions.open_procedure import open_procedure
from handrail.desk.actions.receive_letter import ReceivedLetter, receive_letter
from handrail.desk.actions.take_step import take_step
from handrail.desk.actions.wait_for_customer import wait_for_customer
from handrail.desk.answers import Answer
from handrail.desk.models import Survey
from handrail.desk.survey_links import survey_token
from handrail.people.actions.set_password import set_password
from handrail.record.intake import ItemState, claim, receive, settle
from handrail.rules import read_money
from handrail.run.command import AskApproval
from handrail.words import Language, sentence
from tests import cast
from tests.apps.desk.desk import publish

PASSWORD = "seven brass handrails"
PROCEDURES = Path(__file__).parents[3] / "procedures"
LONG = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesänderungsantrag"

MATTERS = (
    ("Katarzyna Wójcik", "Blender arrived with a cracked jug", "I want to return it.", "pl"),
    ("Bálint Nagy", "Hol van a csomagom?", "A csomag még nem érkezett meg.", "hu"),
    ("Ivana Horvat", "Pogrešna veličina", "Vraćanje, pogrešna veličina.", "hr"),
    ("Ola Nordmann", "Klage på betjeningen", "Jeg vil klage, dette er uakseptabelt.", "nb"),
    ("Jörg Freiherr von und zu Guttenstein-Löwenberg", LONG, "Rückgabe und Erstattung.", "de"),
    ("Ada Lovelace", "My parcel has not arrived", "My late parcel has not arrived.", "en"),
    ("Grace Hopper", "Complaint", "I am disappointed, terrible service, unacceptable.", "en"),
    ("Mary Shelley", "", "Do you sell umbrellas?", "en"),
)


class Shop:
    """The desk with letters in every state; the person's doors are those of the desk itself."""

    def __init__(self, desk):
        self.desk = desk
        for file in sorted(PROCEDURES.glob("*.yaml")):
            publish(file.read_text(), file=file.name)
        cast.branch_oslo()
        for grants in (cast.alice(), cast.marta(), cast.ada()):
            set_password(by=grants, password=PASSWORD, at=desk.now, real_at=desk.real_now)
        self.cases = tuple(self.letter(*matter) for matter in MATTERS)
        self._work()
        self._hold()
        self.survey = self._resolve()

    def letter(self, name, subject, text, language):
        self.desk.later(minutes=17)
        address = f"c{crc32(name.encode())}@mail.example"
        letter = ReceivedLetter(
            channel="email",
            branch_id=cast.branch_warsaw().id,
            sender_name=name,
            sender_address=address,
            subject=subject,
            text=text,
            language=Language(language),
            letter_id=f"<{address}>",
            intake_item=None,
        )
        return receive_letter(letter, edge=self.desk.edge).case_ids[0]

    def _work(self):
        alice, bob, edge = cast.alice(), cast.bob(), self.desk.edge
        for case_id in self.cases[:2]:
            assign_case(case_id=case_id, to=alice.person_id, by=alice, edge=edge)
        assign_case(case_id=self.cases[2], to=bob.person_id, by=bob, edge=edge)
        wait_for_customer(case_id=self.cases[2], waits=True, by=bob, edge=edge)
        self._ask_marta()

    def _ask_marta(self):
        case_id = self.desk.a_case(sender="hedy@mail.example")
        open_procedure(case_id=case_id, procedure="parcel", by=cast.alice(), edge=self.desk.edge)
        run_id = self.desk.matter_run(case_id)
        at = {"case_id": case_id, "run_id": run_id, "by": cast.alice(), "edge": self.desk.edge}
        assign_case(
            case_id=case_id, to=cast.alice().person_id, by=cast.alice(), edge=self.desk.edge
        )
        take_step(step="restate", **at)
        take_step(step="number", answer=Answer("10-5521", Language.EN), **at)
        take_step(step="days", answer=Answer("3", Language.EN), **at)
        sixty = read_money("60 EUR")
        command_run(command=AskApproval("voucher", sixty), **at)

    def _hold(self):
        reasons = ("email-no-sender", "email-nothing")
        for number, reason in enumerate(reasons):
            self._held(f"Subject: Letter {number}\r\n\r\n<script>alert(1)</script> {LONG}", reason)
        item = self._held("Auto-Submitted: auto-replied\r\n\r\nI am away.", None)
        why = sentence("email-says-automatic", header="Auto-Submitted", value="auto-replied")
        settle(item, ItemState.IGNORED, reason=kept(why), real_at=self.desk.real_now)

    def _held(self, raw, reason):
        desk = self.desk
        receipt = receive(
            raw.encode(),
            source="email",
            sender="someone@mail.example",
            recipients=["warsaw@shop.example"],
            at=desk.now,
            real_at=desk.real_now,
            chance=desk.chance,
        )
        claim(receipt.item_id, worker="test", real_now=desk.real_now)
        if reason:
            error = kept(sentence(reason))
            settle(receipt.item_id, ItemState.QUARANTINED, error=error, real_at=desk.real_now)
            self.held = receipt.item_id
        return receipt.item_id

    def _resolve(self):
        case_id = self.cases[-1]
        self.desk.later(minutes=30)
        close_case(case_id=case_id, outcome=Outcome.RESOLVED, by=cast.alice(), edge=self.desk.edge)
        survey = Survey.objects.get(case_id=case_id)
        self.desk.now += timedelta(minutes=40)
        return f"/s/{survey_token(survey)}"
