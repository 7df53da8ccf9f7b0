import pytest

from handrail.sop import parse_procedure
from handrail.suggest import called_for
from handrail.words import Language
from tests.sop.examples import shop_procedure

UPSET = shop_procedure("upset-customer")
COMPLAINT = shop_procedure("complaint")


def why(text, language=Language.EN):
    return [each.why for each in called_for(text, language=language, interrupts=(UPSET,))]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        (Language.EN, "This is OUTRAGEOUS. My lawyer will write to you.", ("OUTRAGEOUS", "lawyer")),
        (Language.DE, "Das ist unerhört, mein Anwalt meldet sich.", ("unerhört", "Anwalt")),
        (Language.PL, "Jestem wściekły!", ("wściekły",)),
        (Language.HU, "Ez felháborító.", ("felháborító",)),
        (Language.HR, "Ovo je nečuveno.", ("nečuveno",)),
        (Language.NB, "Dette er uhørt.", ("uhørt",)),
    ],
)
def test_words_at_which_an_interrupt_opens_are_heard_in_every_language(language, text, words):
    assert why(text, language) == [words]


def test_a_calm_letter_calls_for_nothing():
    assert why("Good morning, where is my parcel? Kind regards") == []


def test_without_a_language_every_language_is_listened_to():
    assert why("Mein Anwalt schreibt.", None) == [("Anwalt",)]


def test_what_is_no_interrupt_has_no_words_at_which_it_opens():
    letter = "I want to complain: terrible service"

    assert called_for(letter, language=Language.EN, interrupts=(COMPLAINT,)) == ()


def test_a_phrase_of_several_words_is_not_heard_by_one_of_them():
    threat = parse_procedure(
        """
handrail: 1
procedure: threat
kind: interrupt
title: Threat
department: Front office
purpose: Nobody is alone with it.
outcome: Everybody is safe.
owner: team_leader
opens when: {en: [bomb threat]}
steps:
  - {id: tell, escalate: Tell the team leader., who: team_leader}
""",
        name="threat.yaml",
    )

    assert called_for("a threat of rain", language=Language.EN, interrupts=(threat,)) == ()
    assert called_for("a bomb threat", language=Language.EN, interrupts=(threat,)) != ()
