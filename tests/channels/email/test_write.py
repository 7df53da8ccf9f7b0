from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.channels.email.header_line import BadAddress, LineBreakInHeader
from handrail.channels.email.letter import Address
from handrail.channels.email.page import page_of
from handrail.channels.email.read import read_letter
from handrail.channels.email.write import OutgoingLetter, write_letter
from handrail.words import Language

WRITTEN = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
words = st.text(st.characters(blacklist_categories=["C", "Zl", "Zp"]), max_size=200)
texts = st.text(st.characters(blacklist_categories=["C", "Zl", "Zp"], whitelist_characters="\n"))


def outgoing(**changes):
    settled = {
        "sender": Address("Shop", "service@shop.example"),
        "to": (Address("Ann", "ann@example.org"),),
        "subject": "Your lamp",
        "text": "Dear Ann,\n\nit is on its way.\n",
        "date": WRITTEN,
        "message_id": "c17.1.abc@shop.example",
        "language": Language.EN,
    }
    return OutgoingLetter(**{**settled, **changes})


def test_a_letter_is_written_as_people_expect_it():
    letter = outgoing(
        reply_to=Address("Shop", "service+c17-abc@shop.example"),
        in_reply_to="1@example.org",
        references=("0@example.org", "1@example.org"),
    )

    head, _, body = write_letter(letter).decode("ascii").partition("\r\n\r\n")

    boundary = body[2:].partition("\r\n")[0]
    assert head.split("\r\n") == [
        "Date: Tue, 24 Nov 2026 09:30:00 +0000",
        "From: Shop <service@shop.example>",
        "Reply-To: Shop <service+c17-abc@shop.example>",
        "To: Ann <ann@example.org>",
        "Subject: Your lamp",
        "Message-ID: <c17.1.abc@shop.example>",
        "In-Reply-To: <1@example.org>",
        "References: <0@example.org> <1@example.org>",
        "Content-Language: en",
        "MIME-Version: 1.0",
        f'Content-Type: multipart/alternative; boundary="{boundary}"',
    ]
    assert "Dear Ann,\r\n\r\nit is on its way.\r\n" in body
    assert "<p>Dear Ann,</p>" in body


def test_the_same_letter_gives_the_same_bytes():
    assert write_letter(outgoing()) == write_letter(outgoing())
    assert write_letter(outgoing()) != write_letter(outgoing(message_id="2@shop.example"))


@given(words, words, texts)
def test_what_is_written_is_read_again(name, subject, text):
    raw = write_letter(outgoing(to=(Address(name, "ann@example.org"),), subject=subject, text=text))

    read = read_letter(raw)

    assert read.subject.split() == subject.split()
    assert read.to == (Address(" ".join(name.split()), "ann@example.org"),)
    whole = [*read.text.split(), *read.quoted.split(), *read.signature.split()]
    assert sorted(whole) == sorted(text.split())
    assert read.remarks == ()


@given(words, words, texts)
def test_no_line_is_too_long_and_every_line_ends_in_cr_lf(name, subject, text):
    raw = write_letter(
        outgoing(
            sender=Address(name, "service@shop.example"),
            subject=subject,
            text=text,
            references=tuple(f"{i}@{'x' * 40}.example" for i in range(40)),
        )
    )

    lines = raw.split(b"\r\n")
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert max(map(len, lines)) <= 78


def test_a_word_without_end_stays_within_what_servers_take():
    raw = write_letter(outgoing(subject="x" * 5_000, references=("y" * 900 + "@x.example",)))

    assert max(map(len, raw.split(b"\r\n"))) <= 998
    assert read_letter(raw).subject == "x" * 5_000


def test_the_standard_library_reads_the_same():
    subject = " ".join(["Größe"] * 30)
    raw = write_letter(outgoing(subject=subject, text="Zażółć = gęślą\n.\n.. jaźń \n"))

    read = message_from_bytes(raw, policy=default)

    assert read["subject"] == subject
    assert read.get_body(("plain",)).get_content() == "Zażółć = gęślą\r\n.\r\n.. jaźń "
    assert "Zażółć = gęślą" in read.get_body(("html",)).get_content()
    assert read.defects == []


@pytest.mark.parametrize("break_", ["\r\n", "\n", "\r", "\x00", "\x0b", "\x85", "\u2028"])
@pytest.mark.parametrize(
    "place", ["subject", "name", "address", "message_id", "in_reply_to", "reference", "unsubscribe"]
)
def test_nothing_breaks_out_of_its_header_line(place, break_):
    evil = f"x@x.example{break_}Bcc: all@example.org"
    changes = {
        "name": {"to": (Address(evil, "ann@example.org"),)},
        "address": {"to": (Address("", evil),)},
        "reference": {"references": (evil,)},
    }

    with pytest.raises(LineBreakInHeader, match="one line"):
        write_letter(outgoing(**changes.get(place, {place: evil})))


@pytest.mark.parametrize(
    "address",
    ["", "ann", "@x.example", "ann@", "a b@x.example", "a@b@c", "a,b@x", "<a@x>", "a@ü..x"],
)
def test_an_address_that_is_none_is_refused(address):
    with pytest.raises(BadAddress, match=r"name@example\.com"):
        write_letter(outgoing(to=(Address("", address),)))


@pytest.mark.parametrize(
    ("address", "written"),
    [
        (Address("Hall, Ann", "a@x.example"), '"Hall, Ann" <a@x.example>'),
        (Address('Ann "A" \\', "a@x.example"), '"Ann \\"A\\" \\\\" <a@x.example>'),
        (Address("", "a@straße.example"), "a@xn--strae-oqa.example"),
        (Address("", "jörg@x.example"), "jörg@x.example"),
        (Address("=?utf-8?q?x?=", "a@x.example"), '"=?utf-8?q?x?=" <a@x.example>'),
    ],
)
def test_addresses_are_written_by_the_rules(address, written):
    raw = write_letter(outgoing(to=(address,))).decode()

    assert f"\r\nTo: {written}\r\n" in raw


def test_a_letter_by_a_program_says_so_and_can_be_unsubscribed_from():
    raw = write_letter(
        outgoing(automatic="auto-generated", unsubscribe="https://shop.example/u/1")
    ).decode()

    assert "\r\nAuto-Submitted: auto-generated\r\n" in raw
    assert "\r\nX-Auto-Response-Suppress: All\r\n" in raw
    assert "\r\nList-Unsubscribe: <https://shop.example/u/1>\r\n" in raw
    assert "\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n" in raw
    assert read_letter(raw.encode()).automatic is not None


def test_the_page_escapes_words_and_follows_links():
    page = page_of("a < b & c\nsee https://x.example/?a=1&b=2.\n\n<script>", language=Language.DE)

    assert '<html lang="de">' in page
    assert "<p>a &lt; b &amp; c<br>\nsee " in page
    link = "https://x.example/?a=1&amp;b=2"
    assert f'<a href="{link}">{link}</a>.</p>' in page
    assert "<p>&lt;script&gt;</p>" in page
