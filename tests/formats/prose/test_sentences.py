import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.sop.formats.prose.cues import cues_of
from handrail.sop.formats.prose.guessing import language_of
from handrail.sop.formats.prose.sentences import sentences_of
from handrail.words import Language
from tests.formats.prose.drafts import text_in

languages = st.sampled_from(list(Language))
WORDS = [
    "Prüfen",
    "z. B.",
    "z.B.",
    "np.",
    "pl.",
    "npr.",
    "f.eks.",
    "e.g.",
    "3.",
    "„Ja.“",
    "Nr.",
    "?",
]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (Language.EN, "Ask for one detail, e.g. The postcode of Mr. Smith."),
        (Language.EN, "Open at 9 a.m. Central time, no. 5."),
        (
            Language.DE,
            "Prüfen Sie zwei Angaben, z.B. Anschrift bzw. Geburtsdatum, s. Nr. 3 der Liste.",
        ),
        (Language.DE, "Nennen Sie z. B. Den 3. Mai oder ggf. Montag."),
        (Language.PL, "Sprawdź dane, np. Adres, tj. Ulicę i nr. Domu."),
        (Language.HU, "Ellenőrizze az adatokat, pl. Lakcím, ill. Születési dátum."),
        (Language.HR, "Provjerite podatke, npr. Adresu, tj. Ulicu i br. Kuće."),
        (Language.NB, "Kontroller opplysningene, f.eks. Adressen, jf. Punkt nr. 4."),
    ],
)
def test_an_abbreviation_ends_no_sentence(language, text):
    assert sentences_of(text, cues_of(language)) == (text,)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (Language.EN, "Go to step 3. Then stop."),
        (Language.EN, "Ask for name, address etc. Then go on."),
        (Language.DE, "Es geht weiter mit Schritt 3. Danach warten Sie."),
        (Language.PL, "Zapisz imię, adres itd. Potem zaczekaj."),
        (Language.HU, "Várjon! Azután zárja le."),
        (Language.HR, "Pitajte korisnika. Zatim pričekajte."),
        (Language.NB, "Spør kunden? Deretter venter du."),
    ],
)
def test_two_sentences_are_two(language, text):
    assert len(sentences_of(text, cues_of(language))) == 2


def test_what_is_to_be_said_stays_whole():
    text = "Say: “I am sorry. We named a day. You have it now.” Then wait."

    assert sentences_of(text, cues_of(Language.EN)) == (
        "Say: “I am sorry. We named a day. You have it now.” ",
        "Then wait.",
    )


@given(st.text() | st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join), languages)
def test_sentences_joined_are_the_text_again(text, language):
    assert "".join(sentences_of(text, cues_of(language))) == text


@pytest.mark.parametrize("language", Language)
def test_a_text_tells_its_language(language):
    assert language_of(text_in(language)) is language
