from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.channels.email.html_text import text_of
from handrail.channels.email.quote import Kind, split
from tests.channels.email.data import BODIES, needs_bodies
from tests.channels.email.quotations import PLAIN, REPLIES

lines = st.sampled_from(
    [
        "",
        "> quoted",
        ">> older",
        "-- ",
        "--",
        "On Tue, Mar 12, 2024 at 2:05 PM Shop <s@x.example> wrote:",
        "On Tue, Mar 12, 2024",
        "wrote:",
        "From: Shop",
        "Sent: today",
        "To: me",
        "Subject: lamp",
        "_" * 30,
        "-----Original Message-----",
        "Sent from my iPhone",
        "a line",
        " ",
    ]
)


@pytest.mark.parametrize(("new", "rest"), [r[1:] for r in REPLIES], ids=[r[0] for r in REPLIES])
def test_a_reply_is_parted_from_what_it_answers(new, rest):
    parts = split(new + rest)

    assert parts.new == new
    assert parts.quoted.strip()
    assert "".join(piece.text for piece in parts.pieces) == new + rest


@pytest.mark.parametrize(("language", "text"), PLAIN)
def test_a_letter_that_quotes_nothing_stays_whole(language, text):
    assert split(text).new == text


def test_answers_between_the_quoted_lines_are_new():
    text = (
        "On Mon, 4 Mar 2024 at 10:00, Shop <s@x.example> wrote:\n\n> Which colour?\n\nBlue.\n\n"
        "> And which size?\n\n42.\n"
    )

    parts = split(text)

    assert "Blue." in parts.new
    assert "42." in parts.new
    assert "Which colour?" in parts.quoted
    assert "which size?" in parts.quoted


def test_a_signature_ends_where_the_quotation_begins():
    parts = split("Yes.\n-- \nAnn Hall\nLondon\n> older\n")

    assert [piece.kind for piece in parts.pieces] == [Kind.NEW, Kind.SIGNATURE, Kind.QUOTED]
    assert parts.signature == "-- \nAnn Hall\nLondon\n"


@pytest.mark.parametrize(
    "quotation",
    [
        (
            "<div class='gmail_quote gmail_quote_container'>Le mar. 12 mars, Shop a écrit :<br>"
            "<blockquote>Quelle couleur ?</blockquote></div>"
        ),
        (
            "<div id='appendonsend'></div><hr><div id='divRplyFwdMsg'>De : Shop</div>"
            "<div>Quelle couleur ?</div>"
        ),
        (
            "<div class='moz-cite-prefix'>Le 12/03/2024 à 14:05, Shop a écrit :</div>"
            "<blockquote type='cite'>Quelle couleur ?</blockquote>"
        ),
        "<div class='protonmail_quote'>Shop :<br>Quelle couleur ?</div>",
        "<span class='yahoo_quoted'>Shop : Quelle couleur ?</span>",
    ],
)
def test_a_quotation_is_known_by_how_programs_mark_it_in_any_language(quotation):
    parts = split(text_of(f"<div>Bleu.</div>{quotation}"))

    assert parts.new.strip() == "Bleu."
    assert "Shop" in parts.quoted
    assert "Quelle couleur ?" in parts.quoted


def test_answers_within_a_programs_mark_are_the_senders_own():
    parts = split(
        text_of(
            "<div>Hi,</div><div class='gmail_quote'><div class='gmail_attr'>Le 1 mai, Shop :</div>"
            "<blockquote class='gmail_quote'>Quelle couleur ?</blockquote><div>Bleu.</div>"
            "<blockquote class='gmail_quote'>Quelle taille ?</blockquote><div>42.</div></div>"
        )
    )

    assert parts.new.split() == ["Hi,", "Bleu.", "42."]
    assert "Le 1 mai" in parts.quoted
    assert "couleur" in parts.quoted
    assert "taille" in parts.quoted


def test_a_signature_is_known_by_how_programs_mark_it():
    signed = "<p>Bleu.</p><div class='gmail_signature'>Anne<br>Lyon</div>"

    parts = split(text_of(f"{signed}<div class='gmail_quote'>Shop : couleur ?</div>"))

    assert parts.new.strip() == "Bleu."
    assert parts.signature == "-- \nAnne\nLyon\n"
    assert "couleur" in parts.quoted


def test_a_long_rest_after_two_dashes_is_no_signature():
    text = "Part one\n--\n" + "a line of part two\n" * 40

    assert split(text).new == text


@given(st.lists(lines).map("\n".join))
def test_no_line_is_ever_lost(text):
    parts = split(text)

    assert "".join(piece.text for piece in parts.pieces) == text
    assert len(parts.new) + len(parts.quoted) + len(parts.signature) == len(text)


@given(st.text())
def test_no_character_is_ever_lost(text):
    assert "".join(piece.text for piece in split(text).pieces) == text


@pytest.mark.parametrize(
    "line",
    [
        ">",
        ">\n",
        "> > > ",
        "On ",
        "On \n",
        "On wrote:\n",
        "On 1 wrote wrote 1 wrote:\n",
        "--\n",
        "--\nx\n",
        "\n",
        "From: x\n",
        "Am schrieb ",
        "_____\n",
        "<@<@<@\n",
        "wrote 1 " * 50 + ":\n",
        "<a@" * 150 + ":\n",
        "\n\n\n\n\nOn\n",
    ],
)
def test_a_megabyte_of_anything_is_split_at_once(line):
    text = line * (1_000_000 // len(line))

    began = process_time()
    parts = split(text)

    assert process_time() - began < 5
    assert "".join(piece.text for piece in parts.pieces) == text


EXPECTED = {
    "correct_sig.txt": ("this is an email with a correct -- signature.", "", "rick"),
    "email_1_1.txt": ("Hi folks", "", "riak-users mailing list"),
    "email_1_2.txt": ("Hi,", "What is the best way", "riak-users mailing list"),
    "email_1_3.txt": ("Oh thanks.", "Russell Brown wrote:", "riak-users"),
    "email_1_4.txt": ("Awesome! I haven't had another", "Loader seems", ""),
    "email_1_5.txt": ("One: Here's what I've got.", "", ""),
    "email_1_6.txt": ("I get proper rendering as well.", "caching related", ""),
    "email_1_7.txt": (":+1:", "Steps 0-2 are in prod", ""),
    "email_1_8.txt": ("I will reply under this one", "okay?", "this is my signature"),
    "email_2_1.txt": ("Outlook with a reply", "Dear Google Apps Sync user", ""),
    "email_2_2.txt": ("Outlook with a reply directly", "A new comment has been added", ""),
    "email_2_3.txt": ("Outlook with a reply directly", "A new comment has been added", ""),
    "email_BlackBerry.txt": ("Here is another email", "", "Sent from my BlackBerry"),
    "email_bullets.txt": ("and retain this formatting", "Give us an example", "Joe Smith"),
    "email_iPhone.txt": ("Here is another email", "", "Sent from my iPhone"),
    "email_long_quote.txt": ("Hi folks", ">>>>>>>>", "riak-users mailing list"),
    "email_multi_word_sent_from_my_mobile_device.txt": (
        "Here is another email",
        "",
        "Verizon Wireless BlackBerry",
    ),
    "email_one_is_not_on.txt": ("One outstanding question I had:", "The good news", ""),
    "email_sent_from_my_not_signature.txt": ("is much easier then my mobile", "", ""),
    "email_sig_delimiter_in_middle_of_line.txt": ("kthxbai", "", ""),
    "greedy_on.txt": ("On your remote host you can run:", "I am having an odd issue", ""),
    "pathological.txt": ("I think you're onto something.", "I think your code is", ""),
}


@needs_bodies
@pytest.mark.parametrize("name", EXPECTED)
def test_replies_of_a_public_corpus_are_parted(name):
    text = Path(BODIES / name).read_text(encoding="utf-8")
    new, quoted, signature = EXPECTED[name]

    parts = split(text)

    assert "".join(piece.text for piece in parts.pieces) == text
    assert new in parts.new
    assert quoted in parts.quoted
    assert signature in parts.signature
    assert quoted or not parts.quoted
    assert signature or not parts.signature
    assert not any(line.startswith(">") for line in parts.new.split("\n"))


@needs_bodies
def test_every_reply_of_the_corpus_has_an_expectation():
    assert {file.name for file in BODIES.iterdir()} == set(EXPECTED)
