"""The corpus of labelled replies, and how well they are parted from what they quote."""

from collections import Counter

from bench.quotes import PAPER, written
from handrail.channels.email.read import read_letter
from tests.channels.email.corpus.replies import labelled_replies
from tests.channels.email.corpus.score import score

REPLIES = labelled_replies()
OPEN = [reply for reply in REPLIES if not reply.held_back]
HELD_BACK = [reply for reply in REPLIES if reply.held_back]


def test_the_corpus_has_hundreds_of_letters_in_six_languages_and_half_is_held_back():
    languages = Counter(reply.language for reply in REPLIES)

    assert len({reply.name for reply in REPLIES}) == len(REPLIES) >= 300
    assert set(languages) == {"en", "de", "pl", "hu", "hr", "nb"}
    assert min(languages.values()) >= 50
    assert 0.4 < len(HELD_BACK) / len(REPLIES) < 0.6


def test_no_line_of_the_corpus_is_lost():
    for reply in REPLIES:
        letter = read_letter(reply.raw)
        everything = "".join("".join([letter.text, letter.quoted, letter.signature]).split())

        for _, line in reply.lines:
            assert "".join(line.lstrip("> ").split()) in everything, reply.name


def test_replies_are_parted_from_what_they_quote():
    for replies in (OPEN, HELD_BACK):
        parted = score(replies)

        assert parted.precision >= 0.99
        assert parted.recall >= 0.99


def test_the_paper_says_what_is_measured():
    paper = PAPER.read_text(encoding="utf-8")

    assert written(paper) == paper


def test_no_letter_of_the_corpus_is_taken_for_another_language_and_few_for_none():
    found = [(read_letter(reply.raw).language, reply.language) for reply in REPLIES]

    assert all(language in (None, written) for language, written in found)
    assert sum(language is None for language, _ in found) <= 25
