"""Dialogues played on a desk by the actions that its screens call, at the dialogues' own times."""

import secrets
from collections.abc import Iterable
from datetime import datetime

from bench.colleagues import colleague
from bench.star_dialogues import Dialogue, Utterance
from handrail.cli.operator import OPERATOR
from handrail.clock import always_open, calendar_to_json
from handrail.desk.actions.answer_survey import answer_survey
from handrail.desk.actions.close_case import close_case
from handrail.desk.actions.receive_letter import Received, ReceivedLetter, receive_letter
from handrail.desk.actions.send_reply import send_reply
from handrail.desk.edge import Edge
from handrail.desk.models import Survey
from handrail.desk.status import Outcome
from handrail.desk.survey_links import survey_token
from handrail.library.actions.publish_version import publish_version
from handrail.people.access import Grants
from handrail.people.actions.add_branch import add_branch
from handrail.people.roles import Role
from handrail.record.chance import Chance
from handrail.words import Language

CHANNEL = "chat"
CHANCE = Chance(secrets.token_bytes)
PROMISED_SECONDS = 60
"""The first reply that the procedure promises: some of the dialogues keep it, some do not."""

PROCEDURE = f"""
handrail: 1
procedure: chat
kind: channel
title: Answer in the chat
department: Customer service
purpose: Answer everybody who writes in the chat.
outcome: The customer has an answer.
owner: team_leader
channels: [{CHANNEL}]
standards:
  {CHANNEL}: {{first reply: {PROMISED_SECONDS // 60} business minute, resolve: 1 business hour}}
steps:
  - {{id: send, send: Answer the customer.}}
  - {{id: answered, end: answered}}
"""


def play(dialogues: Iterable[Dialogue]) -> dict[int, int]:
    """Play each dialogue as a case and return the cases' ids by the dialogues' numbers."""
    dialogues = tuple(dialogues)
    began = min(dialogue.said[0].at for dialogue in dialogues)
    branch_id = _always_open_branch()
    publish_version(PROCEDURE, file="chat.yaml", by=None, at=began, real_at=began)
    agent = colleague("Alice", Role.AGENT, [branch_id])
    return {each.number: _play(each, branch_id, agent) for each in dialogues}


def _play(dialogue: Dialogue, branch_id: int, agent: Grants) -> int:
    first, *others = dialogue.said
    received = _receive(dialogue, first, branch_id, thread=None)
    case_id = received.case_ids[0]
    for each in others:
        if each.by_customer:
            received = _receive(dialogue, each, branch_id, thread=received.contact_id)
        else:
            send_reply(case_id=case_id, text=each.text, by=agent, edge=_edge(each.at))
    edge = _edge(dialogue.ended_at)
    close_case(case_id=case_id, outcome=Outcome.RESOLVED, by=agent, edge=edge)
    if dialogue.score is not None:
        token = survey_token(Survey.objects.get(case_id=case_id))
        answer_survey(token=token, score=dialogue.score, comment="", edge=edge)
    return case_id


def _receive(
    dialogue: Dialogue, said: Utterance, branch_id: int, *, thread: int | None
) -> Received:
    letter = ReceivedLetter(
        channel=CHANNEL,
        branch_id=branch_id,
        sender_name=f"Customer {dialogue.number}",
        sender_address=f"customer-{dialogue.number}@mail.example",
        subject=f"Dialogue {dialogue.number}",
        text=said.text,
        language=Language.EN,
        letter_id="",
        intake_item=None,
        thread=thread,
    )
    return receive_letter(letter, edge=_edge(said.at))


def _edge(at: datetime) -> Edge:
    return Edge(at=at, real_at=at, chance=CHANCE)


def _always_open_branch() -> int:
    return add_branch(
        by=OPERATOR,
        slug="always-open",
        name="Always open",
        brand="Lantern",
        zone="UTC",
        country="DE",
        calendar=calendar_to_json(always_open("UTC")),
        mail_address="always-open@shop.example",
    ).id
