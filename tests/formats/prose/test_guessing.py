"""The language of a text that is imported is guessed, also where the text is short."""

import pytest

from handrail.sop.formats.prose.guessing import language_of
from handrail.words import Language
from tests.formats.prose.short_texts import TEXTS

NOT_TOLD_APART = {"Rechnung fehlt? Kopie senden.", "Mangler faktura? Send kopi."}
"""What nothing in the tables speaks for; both are taken for English."""


@pytest.mark.parametrize("language", Language)
def test_thirty_short_texts_are_known_in_each_language(language):
    wrong = {text for text in TEXTS[language] if language_of(text) is not language}

    assert len(set(TEXTS[language])) == 30
    assert wrong <= NOT_TOLD_APART


@pytest.mark.parametrize(
    "text",
    [
        "I greet the caller, then I ask for the name.",
        "Send letter at once. I sign for it.",
        "I do this at the counter, for VIPs at once.",
    ],
)
def test_english_in_the_first_person_is_not_taken_for_norwegian(text):
    assert language_of(text) is Language.EN


def test_a_name_in_another_language_decides_nothing():
    assert language_of("Ask Łukasz Świątek for the key and check that it fits.") is Language.EN


@pytest.mark.parametrize("text", ["", "12 34", "???", "İI\u0130"])
def test_what_says_nothing_is_english(text):
    assert language_of(text) is Language.EN
