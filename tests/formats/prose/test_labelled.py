"""Times, waits, deadlines, people and channels, as they are written in six languages."""

import pytest

from handrail.sop import parse_procedure
from handrail.sop.formats.prose import from_prose
from handrail.words import Language
from tests.formats.prose.labelled import HELD_OUT, LABELLED

KNOWN_MISSES = {
    "Phone the shop at most five times.",
    "Keep the ticket open for ten days.",
    "Klingeln Sie maximal zwei Mal.",
    "Lassen Sie das Ticket zehn Tage offen.",
}
"""Verbs that no table has; the sentences stay steps, and nothing of them is lost."""


def cases(labelled):
    return [
        pytest.param(language, text, line, id=text)
        for language, sentences in labelled.items()
        for text, line in sentences
    ]


def lines_of(text, language):
    source = from_prose(f"# T\n\n1. {text}\n", name="t", language=Language(language)).source
    parse_procedure(source, name="t")
    return [line.strip() for line in source.partition("steps:")[2].splitlines()]


@pytest.mark.parametrize(("language", "text", "line"), cases(LABELLED))
def test_a_sentence_becomes_what_it_says(language, text, line):
    assert line in lines_of(text, language)


@pytest.mark.parametrize(("language", "text", "line"), cases(HELD_OUT))
def test_a_sentence_for_which_no_table_was_filled_becomes_what_it_says_too(language, text, line):
    lines = lines_of(text, language)

    assert (line in lines) is (text not in KNOWN_MISSES)
    assert any(text.rstrip(".")[:12] in each for each in lines)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Call the courier. Try up to three times."),
        ("de", "Rufen Sie den Paketdienst an. Versuchen Sie es bis zu dreimal."),
        ("pl", "Zadzwoń do kuriera. Spróbuj najwyżej trzy razy."),
        ("hu", "Hívja fel a futárt. Próbálja meg legfeljebb háromszor."),
        ("hr", "Nazovite dostavljača. Pokušajte najviše tri puta."),
        ("nb", "Ring budet. Prøv opptil tre ganger."),
    ],
)
def test_how_often_something_is_tried_is_said_of_the_step_before(language, text):
    lines = lines_of(text, language)

    assert sum(line.startswith("repeat: ") for line in lines) == 1
    assert "limit: 3" in lines
    assert sum(line.startswith(("do: ", "ask: ", "say: ")) for line in lines) == 1


def test_what_must_not_be_done_more_often_is_no_loop():
    assert not any(
        line.startswith("repeat") for line in lines_of("Never call more than three times.", "en")
    )


def test_a_channel_at_the_beginning_asks_whether_it_is_the_only_one():
    assert '# ? Only on this channel? If not, delete "channels".' in lines_of(
        "On the phone, read the number back.", "en"
    )
