"""Colleagues are told of clocks that run out in their own languages."""

from datetime import UTC, datetime
from email import message_from_bytes, policy

import pytest

from handrail.channels.email.escalation_letters import escalation_letter
from handrail.channels.email.write import write_letter
from handrail.desk.escalation_letters import EscalationLetter
from handrail.people.values import PersonView
from handrail.sop.text import Text
from handrail.words import Language
from tests.channels.email.post import office

DUE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def told(language=Language.EN, person_id=7, name="Marta", clock="first_reply"):
    person = PersonView(person_id, name, "marta@shop.example", language, None, True, 1)
    title = Text(((Language.EN, "A reply is late"), (Language.DE, "Eine Antwort ist spät")))
    return EscalationLetter(12, person, clock, DUE, title, "Europe/Warsaw")


def read(letter):
    return message_from_bytes(write_letter(letter), policy=policy.default)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.EN, "first reply"),
        (Language.DE, "erste Antwort"),
        (Language.PL, "pierwsza odpowiedź"),
        (Language.HU, "első válasz"),
        (Language.HR, "prvi odgovor"),
        (Language.NB, "første svar"),
    ],
)
def test_a_letter_says_what_is_late_and_where_in_the_reader_s_language(language, words):
    letter = read(escalation_letter(told(language), key="k", office=office()))

    text = letter.get_body(("plain",)).get_content()
    assert words in letter["Subject"]
    assert words in text
    assert "/cases/12" in text
    assert "10:30" in text.replace(".", ":")
    assert letter["Auto-Submitted"] == "auto-generated"


@pytest.mark.parametrize(
    ("clock", "words"),
    [("next_reply 2", "next reply"), ("resolve law", "resolution"), ("step 7 restate", "step")],
)
def test_each_of_a_case_s_clocks_can_be_told_of(clock, words):
    letter = read(escalation_letter(told(clock=clock), key="k", office=office()))

    assert words in letter["Subject"]


def test_each_try_carries_the_same_message_id_and_no_other_letter_has_it():
    def message_id(key, person_id=7):
        return escalation_letter(told(person_id=person_id), key=key, office=office()).message_id

    assert message_id("a") == message_id("a")
    assert len({message_id("a"), message_id("b"), message_id("a", person_id=8)}) == 3


def test_a_name_with_a_line_break_makes_no_header():
    letter = read(escalation_letter(told(name="Eve\r\nBcc: x@y.example"), key="k", office=office()))

    assert letter["Bcc"] is None
