"""What is said in all six languages, area by area, and by which commands."""

import re
from importlib.resources import files

import pytest

import handrail
from handrail.words import SOURCE, Language, known_ids, say
from handrail.words.language import WHOLE_AREAS

FOLDER = files(handrail)
COMMANDS = ("walking", "reading", "checking.py", "procedure.py", "scenarios.py", "effective.py")
COMMANDS_BESIDE = ("publishing.py", "law_pack.py", "folder.py", "procedure_file.py", "refusing.py")
FILES_BESIDE = ("sound_files.py", "whole_file.py")
SAID_BY_A_COMMAND = re.compile(r'"(cli-[a-z-]+)"')
WISHES = ("help", "why", "where", "back", "skip", "later", "go", "quit")


def files_of(name):
    """Return the sources of a command."""
    found = FOLDER / "cli" / name
    return [found] if found.is_file() else [each for each in found.iterdir() if each.is_file()]


def said_by_commands():
    """Return the ids of what the commands about procedures say themselves."""
    texts = (
        file.read_text(encoding="utf-8")
        for name in COMMANDS + COMMANDS_BESIDE + FILES_BESIDE
        for file in files_of(name)
        if file.name.endswith(".py")
    )
    return {found for text in texts for found in SAID_BY_A_COMMAND.findall(text)}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("area", sorted(WHOLE_AREAS))
def test_no_sentence_of_a_whole_area_is_missing_in_any_language(language, area):
    missing = {
        each for each in known_ids(SOURCE) - known_ids(language) if each.startswith(f"{area}-")
    }

    assert missing == set()


def test_a_whole_area_has_sentences():
    assert {each.partition("-")[0] for each in known_ids(SOURCE)} >= WHOLE_AREAS


@pytest.mark.parametrize("language", Language)
def test_what_the_commands_about_procedures_say_is_said_in_every_language(language):
    said = said_by_commands()

    assert "cli-procedure-sound" in said
    assert said - known_ids(language) == set()


@pytest.mark.parametrize("language", Language)
def test_no_word_of_a_walk_is_two_wishes_or_an_answer_to_yes_or_no(language):
    from handrail.sop.answers import NO, YES

    words = [
        word.strip() for wish in WISHES for word in say(f"walk-word-{wish}", language).split(",")
    ]

    assert len(words) == len(set(words))
    assert not set(words) & (YES | NO)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("wish", WISHES)
def test_the_help_of_a_walk_begins_with_the_word_that_is_understood(language, wish):
    word = say(f"walk-word-{wish}", language).split(",")[0]

    assert word in say(f"walk-help-{wish}", language).partition(":")[0]


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        (Language.PL, 1, "„Lista” ma najwyżej 1 pozycję,"),
        (Language.PL, 3, "„Lista” ma najwyżej 3 pozycje,"),
        (Language.PL, 5, "„Lista” ma najwyżej 5 pozycji,"),
        (Language.HR, 1, "„Lista” nema više od 1 stavke,"),
        (Language.HR, 3, "„Lista” nema više od 3 stavke,"),
        (Language.HR, 5, "„Lista” nema više od 5 stavki,"),
        (Language.NB, 1, "«Lista» har ikke mer enn ett punkt,"),
        (Language.NB, 5, "«Lista» har ikke mer enn 5 punkter,"),
        (Language.HU, 5, "„Lista” legfeljebb 5 tételből áll,"),
    ],
)
def test_a_list_that_is_enough_is_counted_as_the_language_counts(language, count, said):
    told = say("sop-enough-is-all", language, block="Lista", items=count)

    assert _plain(told).startswith(_plain(said))


def _plain(text):
    for quote in "„”«»":
        text = text.replace(quote, '"')
    return text.replace("A(z) ", "")
