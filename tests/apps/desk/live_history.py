"""A history played through the live desk's own actions, and what both desks are compared by."""

import re
from dataclasses import dataclass

from handrail.desk.actions.answer_survey import answer_survey
from handrail.desk.actions.assign_case import assign_case
from handrail.desk.actions.close_case import close_case
from handrail.desk.actions.command_run import command_run
from handrail.desk.actions.keep_promise import keep_promise
from handrail.desk.actions.open_procedure import open_procedure
from handrail.desk.actions.receive_letter import ReceivedLetter, receive_letter
from handrail.desk.actions.send_reply import send_reply
from handrail.desk.actions.take_step import take_step
from handrail.desk.actions.wait_for_customer import wait_for_customer
from handrail.desk.actions.write_note import write_note
from handrail.desk.answers import Answer
from handrail.desk.edge import Edge
from handrail.desk.histories import (
    AnsweredSurvey,
    Assigned,
    Closed,
    Commanded,
    KeptPromise,
    Learnt,
    Noted,
    Opened,
    Replied,
    Waited,
    Wrote,
)
from handrail.desk.models import (
    Approval,
    Case,
    Clock,
    Contact,
    Fact,
    Message,
    Promise,
    Run,
    Survey,
)
from handrail.desk.open_case import opened
from handrail.desk.queries import case_for
from handrail.desk.refused import NoSuchRun, SurveyClosed
from handrail.desk.saving import reindex
from handrail.desk.streams import case_stream, contact_stream
from handrail.desk.survey_links import survey_token
from handrail.library import queries as library
from handrail.people.access import grants_of
from handrail.people.roles import Permission
from handrail.record.read import read_stream
from handrail.record.stream import Actor as Recorder
from handrail.run import Actor
from handrail.sop.document import Kind
from tests import cast


@dataclass
class LiveCase:
    """The case of a history on the live desk."""

    address: str
    branch_id: int
    chance: object
    case_id: int = 0
    contact_id: int = 0

    def receive(self, subject, text, language, *, at):
        letter = ReceivedLetter(
            channel="email",
            branch_id=self.branch_id,
            sender_name="",
            sender_address=self.address,
            subject=subject,
            text=text,
            language=language,
            letter_id="",
            intake_item=None,
            thread=self.contact_id or None,
        )
        received = receive_letter(letter, edge=self.edge(at))
        self.case_id, self.contact_id = received.case_ids[0], received.contact_id

    def play(self, happening):
        """Let it happen, by the action that an agent's screen would call."""
        edge, what = self.edge(happening.at), happening.what
        here = {"case_id": self.case_id, "edge": edge}
        if happening.who is not None:
            here["by"] = grants_of(happening.who)
            case_for(self.case_id, by=here["by"], permission=Permission.WORK_CASE)
        match what:
            case Wrote(subject=subject, text=text):
                self.receive(subject, text, self.row.language, at=happening.at)
            case Commanded(command=command, kind=kind):
                command_run(**here, run_id=self.run(kind), command=command)
            case Learnt():
                take_step(
                    **here,
                    run_id=self.run(what.kind),
                    step=what.step,
                    answer=Answer(what.text, what.language),
                    again=what.again,
                )
            case Replied(text=text, step=None):
                send_reply(**here, text=text)
            case Replied(text=text, step=step, kind=kind):
                send_reply(**here, text=text, run_id=self.run(kind), step=step)
            case Opened(procedure=procedure):
                self.open(procedure, here)
            case Assigned(to=to):
                assign_case(**here, to=to)
            case KeptPromise():
                for promise in Promise.objects.filter(case_id=self.case_id, kept_at=None)[:1]:
                    keep_promise(**here, promise_id=promise.pk)
            case Noted(text=text):
                write_note(**here, text=text)
            case Waited(waits=waits):
                wait_for_customer(**here, waits=waits)
            case Closed(outcome=outcome):
                close_case(**here, outcome=outcome)
            case AnsweredSurvey(score=score, comment=comment):
                answer_survey(token=self.token(), score=score, comment=comment, edge=edge)

    def open(self, procedure, here):
        version = library.current_version(procedure).name
        if not Run.objects.filter(case_id=self.case_id, version=version, ended_at=None).exists():
            open_procedure(**here, procedure=procedure)

    def run(self, kind):
        """Return the run that was begun last."""
        found = Run.objects.order_by("pk")
        if kind is Kind.MATTER:
            run = found.filter(case_id=self.case_id).last()
        else:
            run = found.filter(contact__matters__case_id=self.case_id).last()
        if run is None:
            raise NoSuchRun
        return run.pk

    def token(self):
        survey = Survey.objects.filter(case_id=self.case_id).first()
        if survey is None:
            raise SurveyClosed
        return survey_token(survey)

    def edge(self, at):
        return Edge(at=at, real_at=at, chance=self.chance)

    @property
    def row(self):
        return Case.objects.get(pk=self.case_id)


def refold(case_id, *, at):
    """Fill the case's columns again, from its streams in the database."""
    row = Case.objects.get(pk=case_id)
    case = opened(row, actor=Actor("system"), recorder=Recorder("system", "test"))
    reindex(case, edge=Edge(at=at, real_at=at, chance=None))


IDS = {"contact", "message", "run", "promise", "survey", "customer", "id"}
"""What differs between two cases that had the same fate."""


def told(case_id):
    """Return everything that the database says about the case, without ids of its own."""
    contacts = [contact.pk for contact in Contact.objects.filter(matters__case_id=case_id)]
    runs = Run.objects.filter(case_id=case_id) | Run.objects.filter(contact_id__in=contacts)
    messages = Message.objects.filter(case_id=case_id) | Message.objects.filter(
        contact_id__in=contacts
    )
    of_case = {"case_id": case_id}
    return {
        "case": _columns(Case.objects.filter(pk=case_id), "id customer_id"),
        "contacts": _columns(Contact.objects.filter(pk__in=contacts), "id customer_id address"),
        "runs": _columns(runs, "id case_id contact_id"),
        "messages": _columns(messages, "id case_id contact_id effect_key"),
        "clocks": sorted(map(str, map(_of_a_clock, Clock.objects.filter(**of_case).values()))),
        "approvals": _columns(Approval.objects.filter(**of_case), "id case_id run_id"),
        "promises": _columns(Promise.objects.filter(**of_case), "id case_id"),
        "survey": _columns(Survey.objects.filter(**of_case), "id case_id nonce"),
        "facts": _columns(Fact.objects.filter(of="case", of_id=case_id), "id of_id"),
        "events": _events(case_stream(case_id)),
        "contact events": [_events(contact_stream(contact)) for contact in contacts],
    }


def _of_a_clock(row):
    """Return what a clock's row says, without the numbers of its case, run or promise."""
    name = re.sub(r"(step|promise) \d+", r"\1", row["measure"])
    return {**row, "measure": name, "id": 0, "case_id": 0}


def _columns(rows, without):
    left_out = set(without.split())
    return [
        {name: value for name, value in row.items() if name not in left_out}
        for row in rows.order_by("pk").values()
    ]


def _events(stream):
    return [
        (
            each.seq,
            each.type,
            {name: value for name, value in each.body.items() if name not in IDS},
            each.at,
            each.actor.kind,
            each.actor.id if each.actor.kind == "person" else "",
        )
        for each in read_stream(stream)
    ]


def some_customer(number):
    """Return a customer of Warsaw whom no other example has."""
    return cast.customer_ines(f"ines{number}@customer.example")
