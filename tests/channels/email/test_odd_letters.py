"""Every odd letter of the corpus is read as it should be."""

import pytest

from handrail.channels.email.language_of import language_of
from handrail.channels.email.letter_json import from_json, to_json
from handrail.channels.email.read import read_letter
from handrail.words import Language, say
from tests.channels.email.corpus.oddities import (
    CALENDARS,
    ODD_LETTERS,
    WINMAIL,
    bounce,
    raw_letter,
)
from tests.channels.email.corpus.wording import WORDINGS


@pytest.mark.parametrize("odd", ODD_LETTERS, ids=lambda odd: odd.name)
def test_an_odd_letter_says_what_it_says(odd):
    letter = read_letter(odd.raw)

    assert odd.text is None or letter.text.startswith(odd.text)
    assert tuple(one.name for one in letter.attachments) == odd.files
    if odd.remarks is not None:
        assert {one.id.removeprefix("email-") for one in letter.remarks} == odd.remarks
    assert (letter.automatic and letter.automatic.kind.value) == odd.automatic
    assert from_json(to_json(letter)) == letter


def test_the_corpus_of_odd_letters_has_names_of_its_own():
    assert len({odd.name for odd in ODD_LETTERS}) == len(ODD_LETTERS) >= 100


def test_an_invitation_is_told_in_words():
    (file,) = read_letter(CALENDARS[0].raw).attachments

    assert say(file.remarks[0], Language.EN) == (
        "Invitation: “Fitting, lamp”, 2024-03-12, 14:05 (Europe/Vienna)"
        " to 2024-03-12, 15:00 (Europe/Vienna), Shop, from Hall, Ann"
    )
    assert say(file.remarks[0], Language.DE).startswith("Einladung: „Fitting, lamp“")


def test_a_calendar_without_a_day_tells_nothing():
    (file,) = read_letter(CALENDARS[2].raw).attachments

    assert file.remarks == ()


def test_what_outlook_packed_is_taken_out_whole():
    head = "Content-Type: application/ms-tnef; name=winmail.dat"
    files = read_letter(raw_letter(head, WINMAIL)).attachments

    assert [(file.media_type, file.content) for file in files] == [
        ("application/pdf", b"%PDF-1.4 lamp"),
        ("application/octet-stream", b"hello"),
    ]


@pytest.mark.parametrize("shape", ["report", "headers", "plain"])
def test_a_bounce_names_the_letter_that_came_back(shape):
    letter = read_letter(bounce("7.1.abc@shop.example", shape=shape))

    assert "7.1.abc@shop.example" in letter.returned_ids
    if shape != "plain":
        (told,) = letter.undelivered
        assert (told.recipient, told.action, told.status) == ("ann@mail.example", "failed", "5.1.1")
        assert "no such user" in told.why


@pytest.mark.parametrize("language", WORDINGS)
def test_the_language_of_a_letter_is_found(language):
    words = WORDINGS[language]

    for lines in (*words.replies, *words.ours):
        assert language_of("\n".join(lines)) in (Language(language), None)
    everything = "\n".join(line for lines in (*words.replies, *words.ours) for line in lines)
    assert language_of(everything) is Language(language)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "10-4471",
        "OK",
        "Bonjour, je vous écris parce que la lampe est cassée et je ne suis pas content.",
        "Hola, la lámpara que compré por el sitio está rota y no me gusta.",
        "Hej, lampan är trasig och jag vill inte ha den, tack.",
        "Ciao, la lampada che ho comprato non funziona, grazie per la risposta.",
        "Hallo, de lamp is kapot en ik wil het geld terug, dank u.",
    ],
)
def test_a_letter_in_another_language_or_none_is_not_given_one_of_ours(text):
    assert language_of(text) is None
