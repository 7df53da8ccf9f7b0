import pytest

from handrail.words import SOURCE, BadSentence, Language, UnknownSentence, say


def test_what_is_not_translated_is_said_in_english():
    assert say("words-language", Language.HU) == "Magyar"


def test_an_unknown_sentence_is_named():
    with pytest.raises(UnknownSentence, match="no-such-thing"):
        say("no-such-thing", Language.DE)


def test_a_missing_value_is_named():
    with pytest.raises(BadSentence):
        say("words-cases", SOURCE)
