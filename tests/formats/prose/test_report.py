"""Whatever somebody wrote: the draft is valid, and every sentence is accounted for."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handrail.sop import parse_procedure
from handrail.sop.formats.prose import ProseTooLarge, from_prose
from handrail.sop.formats.prose.cues import cues_of
from handrail.sop.formats.prose.lines import pieces_of
from handrail.sop.formats.prose.piece import PieceKind
from handrail.sop.formats.prose.plain import plain
from handrail.sop.formats.prose.sentences import sentences_of
from handrail.words import Language, say
from tests.formats.prose.drafts import text_in

LINES = tuple(line for language in Language for line in text_in(language).splitlines())
SCRAPS = st.text(
    st.sampled_from(list("*_`[]{}()<>#&;|~!\\-+=.1 \tab$äł:/\"“”„'\x00\u2028")), max_size=12
)
WHOLE = frozenset({PieceKind.HEADING, PieceKind.SPEECH, PieceKind.CODE})


@st.composite
def texts(draw):
    """Return lines of all six texts, mixed, indented and garbled."""
    lines = []
    for _ in range(draw(st.integers(0, 14))):
        line = draw(st.sampled_from(LINES))
        cut = draw(st.integers(0, len(line)))
        garbled = line[:cut] + draw(SCRAPS) + line[cut:] if draw(st.booleans()) else line
        lines.append("  " * draw(st.integers(0, 4)) + garbled)
    return "\n".join(lines)


def sentences_in(text, language):
    """Return every sentence of a text, in its order."""
    found = []
    for piece in pieces_of(text):
        whole = piece.kind in WHOLE
        parts = (piece.text,) if whole else sentences_of(piece.text, cues_of(language))
        found += [part.strip() for part in parts]
    return found


@given(texts(), st.sampled_from(list(Language)))
@settings(max_examples=40)
def test_used_and_unused_together_are_all_sentences_and_the_draft_is_valid(text, language):
    imported = from_prose(text, name="Draft", language=language)

    accounted = [each.piece for each in imported.report if each.place]
    assert accounted == sentences_in(text, language)
    assert parse_procedure(imported.source, name="draft.yaml").body.blocks


@given(texts())
@settings(max_examples=40)
def test_pieces_hold_every_word_of_the_text(text):
    words = re.findall(r"[^\W\d_]+", text)

    found = re.findall(r"[^\W\d_]+", " ".join(piece.text for piece in pieces_of(text)))

    labels = {word for word in words if len(word) == 1}
    assert set(words) - labels <= set(found)


@pytest.mark.parametrize("language", Language)
def test_a_sentence_that_was_not_used_says_why(language):
    report = from_prose(text_in(language), name="Draft").report

    assert all(each.is_used == (each.used_as is not None) for each in report)
    assert sum(each.used_as is None for each in report) == 0
    for each in report:
        assert say(each.sentence, language)


def test_what_the_text_does_not_say_is_to_be_filled_in():
    imported = from_prose("1. Ask for the number.\n", name="Numbers")

    to_fill_in = [each.used_as for each in imported.report if not each.place]
    assert to_fill_in == ["department", "purpose", "outcome", "owner"]
    assert "owner: to_be_named  # ? Which role answers for it?" in imported.source


@pytest.mark.parametrize("language", Language)
def test_the_words_of_a_draft_are_its_authors(language):
    source = text_in(language)
    procedure = parse_procedure(from_prose(source, name="Draft").source, name="draft.yaml")
    known = set(re.findall(r"\w+", plain(source).lower()))

    for step in procedure.steps():
        if not step.id.startswith("end"):
            words = set(re.findall(r"\w+", step.text.said_in(language).lower()))
            assert words <= known


@pytest.mark.parametrize("text", ["a" * 200_001, "Ask. " * 1_501])
def test_a_text_that_nobody_could_go_through_is_refused(text):
    with pytest.raises(ProseTooLarge, match="cut it into several"):
        from_prose(text, name="Draft")


def test_an_empty_text_is_an_empty_draft():
    imported = from_prose("", name="Nothing")

    assert parse_procedure(imported.source, name="d").title.said_in(Language.EN) == "Nothing"
