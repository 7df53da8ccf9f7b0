"""Senders and files that are not what they seem."""

import pytest

from handrail.channels.email.file_kind import kind_of, warnings_about_file
from handrail.channels.email.letter import Address
from handrail.channels.email.letter_json import from_json, to_json
from handrail.channels.email.read import read_letter
from handrail.channels.email.sender_looks import warnings_about
from handrail.words import Language, say
from tests.channels.email.letters import letter

RA = "\N{CYRILLIC SMALL LETTER ER}\N{CYRILLIC SMALL LETTER A}"
OCO = "\N{CYRILLIC SMALL LETTER O}\N{CYRILLIC SMALL LETTER ES}\N{CYRILLIC SMALL LETTER O}"


def about(address, name=""):
    return [each.id.removeprefix("email-") for each in warnings_about(Address(name, address))]


def of_file(name, content=b"x"):
    return [each.id.removeprefix("email-file-") for each in warnings_about_file(name, content)]


@pytest.mark.parametrize(
    ("address", "name", "warned"),
    [
        (f"a@{RA}ypal.example", "", ["sender-mixes"]),
        (f"a@{f'{RA}ypal'.encode('punycode').decode()}.example", "", []),
        (f"a@xn--{f'{RA}ypal'.encode('punycode').decode()}.example", "", ["sender-mixes"]),
        (f"a@{OCO}.example", "", ["sender-looks-like"]),
        (f"a@xn--{OCO.encode('punycode').decode()}.example", "", ["sender-looks-like"]),
        ("a@xn--999999999.example", "", []),
        ("a@x.example", f"{RA}yPal", ["name-mixes"]),
        ("a@x.example", "service@bank.example", ["name-is-address"]),
    ],
)
def test_a_sender_that_looks_like_somebody_else_is_marked(address, name, warned):
    assert about(address, name) == warned


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("ann@example.org", "Ann Hall"),
        ("eva@müller.example", "Eva Müller"),
        ("a@почта.рф", "Анна"),
        ("a@xn--80a1acny.xn--p1ai", "Anna Анна"),
        ("a@例え.example", "日本 Taro"),
        ("ann@example.org", "ann@EXAMPLE.org"),
        ("", ""),
    ],
)
def test_a_sender_in_one_alphabet_is_not(address, name):
    assert about(address, name) == []


@pytest.mark.parametrize(
    ("name", "content", "warned"),
    [
        ("invoice.pdf.exe", b"", ["runs"]),
        ("invoice.pdf", b"MZ\x90\x00", ["runs"]),
        ("photo.jpg", b"\x7fELF", ["runs"]),
        ("start.JS", b"x", ["runs"]),
        ("start.js. ", b"x", ["runs"]),
        ("run", b"#!/bin/sh\n", ["runs"]),
        ("list.docm", b"PK\x03\x04\x00\x00\x00", ["macros"]),
        ("list.docx", b"PK\x03\x04\x00\x00\x00...word/vbaProject.bin", ["macros"]),
        ("page.html", b"hello", ["page"]),
        ("picture.svg", b"<svg onload=alert(1)>", ["page"]),
        ("invoice.pdf", b" <html><script>", ["page"]),
        ("invoice.pdf", b"PK\x03\x04\x00\x00\x00", ["not-as-named"]),
        ("photo.jpg", b"\x89PNG\r\n\x1a\n", ["not-as-named"]),
        ("secret.zip", b"PK\x03\x04\x14\x00\x01\x00", ["locked"]),
    ],
)
def test_a_file_that_can_act_or_is_not_what_its_name_says_is_marked(name, content, warned):
    assert of_file(name, content) == warned


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("invoice.pdf", b"%PDF-1.7"),
        ("photo.jpeg", b"\xff\xd8\xff\xe0"),
        ("letter.docx", b"PK\x03\x04\x14\x00\x06\x00"),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("notes.txt", b"PK is a name"),
        ("notes", b""),
        ("picture.webp", b"RIFF\x00\x00\x00\x00WEBP"),
        ("empty.pdf", b""),
    ],
)
def test_a_file_that_is_what_its_name_says_is_not(name, content):
    assert of_file(name, content) == []


def test_every_kind_of_file_is_told_in_words():
    kinds = [b"MZ", b"PK\x03\x04", b"Rar!\x1a\x07", b"<html>", b"\x89PNG\r\n\x1a\n", b"%PDF-", b"?"]

    for content in kinds:
        for warning in warnings_about_file("x.gif", content):
            assert say(warning, Language.EN) != say(warning, Language.DE)

    assert {kind_of(content) for content in kinds} == {
        "program",
        "zip",
        "rar",
        "page",
        "png",
        "pdf",
        "",
    }


def test_what_is_marked_leaves_the_reading_process_with_the_letter():
    raw = letter(
        'Content-Type: application/pdf; name="invoice.pdf"',
        body="MZ",
        sender=f"x <a@{RA}b.example>",
    )

    read = read_letter(raw)

    assert [each.id for each in read.warnings] == ["email-sender-mixes"]
    assert [each.id for each in read.attachments[0].warnings] == ["email-file-runs"]
    assert from_json(to_json(read)) == read
