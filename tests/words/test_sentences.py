"""Every sentence has its place in the files, and every file of a language what it ought to say."""

import re
from importlib.resources import files

import pytest

from handrail import words
from handrail.words import COMPLETE, SOURCE, Language, known_ids

PLACE = re.compile(r"\$([a-z_]+)")
ENTRY = re.compile(r"^([a-z][a-z0-9_-]*) =(.*(?:\n[ }].*|\n(?=\n[ ]))*)", re.MULTILINE)


def sentences(language):
    """Return each sentence's source text by its id, and by its file."""
    folder = files(words) / "sentences" / language.value
    return {
        (file.name.removesuffix(".ftl"), found[1]): found[2]
        for file in folder.iterdir()
        for found in ENTRY.finditer(file.read_text(encoding="utf-8"))
    }


@pytest.mark.parametrize("language", COMPLETE)
def test_no_sentence_is_missing_in_a_complete_language(language):
    assert known_ids(SOURCE) - known_ids(language) == set()


@pytest.mark.parametrize("language", Language)
def test_no_language_has_a_sentence_that_nobody_says(language):
    assert known_ids(language) - known_ids(SOURCE) == set()


@pytest.mark.parametrize("language", Language)
def test_a_translation_names_the_same_values_as_its_source(language):
    source = {key: set(PLACE.findall(text)) for key, text in sentences(SOURCE).items()}

    different = {
        key for key, text in sentences(language).items() if set(PLACE.findall(text)) != source[key]
    }

    assert different == set()


@pytest.mark.parametrize("language", Language)
def test_the_file_that_holds_a_sentence_begins_its_id(language):
    assert [key for key in sentences(language) if not key[1].startswith(f"{key[0]}-")] == []


@pytest.mark.parametrize("language", Language)
def test_every_sentence_in_the_files_was_understood(language):
    assert {key[1] for key in sentences(language)} == known_ids(language)
