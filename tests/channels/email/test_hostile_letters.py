"""Letters made to hurt: each is read within the limits, or held, and the next one is read."""

import io
import zipfile
from time import process_time

import pytest

from handrail.channels.email.limits import MAX_ADDRESSES, MAX_DEPTH, MAX_PARTS, MAX_TEXT_CHARS
from handrail.channels.email.read import read_letter
from handrail.channels.email.reading_process import (
    BoundedReader,
    ReadingLimits,
    TookTooLong,
    TookTooMuch,
)
from tests.channels.email.corpus.oddities import raw_letter, tnef
from tests.channels.email.letters import PLAIN

MIXED = "Content-Type: multipart/mixed; boundary=b"


@pytest.fixture(scope="module")
def reader():
    with BoundedReader(ReadingLimits(wall_seconds=120)) as bounded:
        yield bounded


def zip_bomb():
    """Return a small file that would be two hundred megabytes if anybody unpacked it."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bomb:
        for number in range(20):
            bomb.writestr(f"{number}.txt", b"\0" * 10_000_000)
    return packed.getvalue()


def nested(depth):
    return b"".join(
        b"--n%d\r\nContent-Type: message/rfc822\r\n\r\nFrom: a@x.example\r\n"
        b"Content-Type: multipart/mixed; boundary=n%d\r\n\r\n" % (at, at + 1)
        for at in range(depth)
    )


BOMBS = {
    "sixty megabytes of words": raw_letter("Content-Type: text/plain", b"lamp \r\n" * 8_600_000),
    "sixty megabytes of nothing": raw_letter("Content-Type: text/plain", b"\0" * 60_000_000),
    "a million parts": raw_letter(MIXED, b"--b\r\n\r\nx\r\n" * 1_000_000),
    "a million ends of parts": raw_letter(MIXED, b"--b--\r\n" * 1_000_000),
    "parts within letters within parts": raw_letter(
        "Content-Type: multipart/mixed; boundary=n0", nested(5_000)
    ),
    "a million header lines": raw_letter("X: y\n" * 1_000_000 + "A: b", b"x"),
    "a header line of ten megabytes": raw_letter("X-Long: " + "y" * 10_000_000, b"x"),
    "ten thousand recipients": raw_letter(
        "Cc: " + ", ".join(f"p{number}@mail.example" for number in range(10_000)), b"x"
    ),
    "a hundred thousand received lines": raw_letter("Received: by x\n" * 100_000 + "A: b", b"x"),
    "encoded words without end": raw_letter("X: y", b"x", subject="=?utf-8?q?=41?= " * 200_000),
    "pages of tags": raw_letter("Content-Type: text/html", b"<div><b>" * 100_000),
    "pages of quotations": raw_letter(
        "Content-Type: text/html", b"<div class=gmail_quote>" * 100_000
    ),
    "a calendar without end": raw_letter(
        "Content-Type: text/calendar", b"BEGIN:VEVENT\r\n" * 200_000
    ),
    "lines of a calendar that fold for ever": raw_letter(
        "Content-Type: text/calendar", b"BEGIN:VCALENDAR\r\nSUMMARY:x" + b"\r\n y" * 200_000
    ),
    "winmail.dat of a million attributes": raw_letter(
        "Content-Type: application/ms-tnef", tnef(*[(2, 0x9002, b"")] * 100_000)
    ),
    "a report on a million recipients": raw_letter(
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
        b"--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n"
        + b"\r\nFinal-Recipient: rfc822; a@x\r\nAction: failed\r\n" * 100_000
        + b"--b--",
    ),
    "authentication without end": raw_letter(
        "Authentication-Results: mx; " + "dkim=pass " * 500_000, b"x"
    ),
    "ids without end": raw_letter("Auto-Submitted: auto-replied", (b"<" + b"@" * 555) * 20_000),
    "pictures behind spaces": raw_letter(
        "Content-Type: text/html", b"<p style='background:url(" + b" " * 900_000 + b"'>"
    ),
    "a name without end": raw_letter("X: y", b"x", sender="a" * 150_000 + " <a@x.example>"),
    "labels of a quotation without end": raw_letter("X: y", b"From: a\r\n" * 100_000),
    "introductions without end": raw_letter("X: y", b"On 1.1.2024 a@x wrote\r\n" * 100_000),
}


def read_or_held(reader, raw):
    """Return the letter; an empty one where it was too much, as long as that is why."""
    try:
        return reader.read(raw)
    except (TookTooLong, TookTooMuch):
        return read_letter(PLAIN)


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS)
def test_a_bomb_is_read_within_the_limits_or_held_and_the_next_letter_is_read(reader, bomb):
    letter = read_or_held(reader, bomb)

    assert len(letter.text) <= MAX_TEXT_CHARS
    assert len(letter.attachments) <= MAX_PARTS
    assert len(letter.cc) <= MAX_ADDRESSES
    assert reader.read(PLAIN) == read_letter(PLAIN)


def test_a_packed_bomb_is_kept_as_it_came_and_never_opened():
    bomb = zip_bomb()
    began = process_time()

    (file,) = read_letter(
        raw_letter('Content-Type: application/zip; name="a.zip"', bomb)
    ).attachments

    assert file.content == bomb
    assert process_time() - began < 2


@pytest.mark.parametrize("depth", [MAX_DEPTH + 5, 150])
def test_what_lies_too_deep_is_left_in_the_original_and_remarked_on(depth):
    letter = read_letter(
        raw_letter(
            "Content-Type: multipart/mixed; boundary=n0",
            b"".join(
                b"--n%d\r\nContent-Type: multipart/mixed; boundary=n%d\r\n\r\n" % (at, at + 1)
                for at in range(depth)
            )
            + b"deep",
        )
    )

    assert "email-too-deep" in {remark.id for remark in letter.remarks}
