from datetime import UTC, datetime
from time import process_time

import pytest

from handrail.channels.email.letter import Address, Unreadable
from handrail.channels.email.limits import (
    MAX_ADDRESSES,
    MAX_DEPTH,
    MAX_PARTS,
    MAX_TEXT_CHARS,
)
from handrail.channels.email.read import read_letter
from handrail.words import Language, say
from tests.channels.email.letters import ALTERNATIVE, ATTACHED, BOUNCE, PLAIN, REPLY, letter


def remarks(read):
    return {remark.id for remark in read.remarks}


def test_a_plain_letter_is_read():
    read = read_letter(PLAIN)

    assert read.sender == Address("Ann", "ann@example.org")
    assert [one.address for one in read.to] == ["service@shop.example"]
    assert (read.subject, read.text, read.html) == ("Lamp", "Hello", None)
    assert read.message_id == "1@example.org"
    assert read.date == datetime(2024, 3, 12, 13, 5, tzinfo=UTC)
    assert read.remarks == ()


def test_of_two_alternatives_the_plain_one_is_the_text_and_the_html_is_kept():
    read = read_letter(ALTERNATIVE)

    assert read.text == "Grüße aus Ölden"
    assert read.html.strip() == "<p>Grüße <b>aus</b></p>"
    assert read.attachments == ()


def test_files_images_and_inner_letters_are_attachments():
    read = read_letter(ATTACHED)

    logo, invoice, inner = read.attachments
    assert (logo.content_id, logo.inline, logo.media_type) == ("logo@x", True, "image/png")
    assert (invoice.name, invoice.content, invoice.inline) == ("Rechnung März.pdf", b"%PDF-", False)
    assert (inner.name, inner.media_type) == ("Inner.eml", "message/rfc822")
    assert inner.content.startswith(b"From: bob@example.org\nSubject: Inner\n")
    assert inner.size_bytes == len(inner.content)


def test_a_bounce_is_known_and_its_report_kept():
    read = read_letter(BOUNCE)

    assert read.automatic.kind == "bounce"
    assert read.text == "It could not be delivered."
    assert b"Status: 5.1.1" in read.attachments[0].content


def test_a_reply_names_what_it_answers():
    read = read_letter(REPLY)

    assert read.in_reply_to == ("7@shop.example",)
    assert read.references == ("1@example.org", "7@shop.example")
    assert read.text == "Yes."
    assert read.quoted.endswith("> Broken?")


def test_html_alone_gives_text_with_its_quotation():
    page = (
        "<html><head><style>p{color:red}</style><title>x</title></head><body><p>Dear shop,</p>"
        "<ul><li>one</li><li>two &amp; three</li></ul><table><tr><td>a</td><td>b</td></tr></table>"
        "line<br>next<script>alert(1)</script>"
        "<div>On Tue, 12 Mar 2024 at 14:05, Shop &lt;s@x.example&gt; wrote:</div>"
        "<blockquote><p>older</p></blockquote></body></html>"
    )

    read = read_letter(letter("Content-Type: text/html", body=page))

    assert read.text == "Dear shop,\n\n- one\n- two & three\n\na b\n\nline\nnext"
    assert read.quoted.split("\n")[-1] == "> older"


@pytest.mark.parametrize(
    ("charset", "content", "text", "as_said"),
    [
        ("utf-8", "árvíztűrő".encode(), "árvíztűrő", True),
        ("iso-8859-2", "zażółć".encode("iso-8859-2"), "zażółć", True),
        ("windows-1250", "žlijezda".encode("cp1250"), "žlijezda", True),
        ("ISO-8859-1", "€ 5 blåbær".encode("cp1252"), "€ 5 blåbær", True),
        ("us-ascii", "größer".encode(), "größer", True),
        ("us-ascii", "größer".encode("cp1252"), "größer", False),
        ("utf-8", "größer".encode("cp1252"), "größer", False),
        ("no-such-charset", "größer".encode(), "größer", False),
        ("unicode_escape", rb"\u0041", r"\u0041", False),
        ("punycode", b"abc-", "abc-", False),
        ("zlib", b"plain", "plain", False),
        ("utf-16", "grün".encode("utf-16"), "grün", True),
        ('"', b"x", "x", True),
        ("\x00", b"x", "x", True),
        ("utf-8", b"a\x00b\x1b[31mc", "ab[31mc", True),
    ],
)
def test_any_charset_gives_text(charset, content, text, as_said):
    raw = letter(f'Content-Type: text/plain; charset="{charset}"', body="") + content

    read = read_letter(raw)

    assert read.text == text
    assert ("email-odd-charset" not in remarks(read)) == as_said


def test_a_charset_whose_name_is_no_text_hurts_nobody():
    raw = b"From: a@x.example\nContent-Type: text/plain; charset=\xc2\n\ngr\xc3\xbcn"

    assert read_letter(raw).text == "grün"


@pytest.mark.parametrize("kind", ["image/\xff", "a b/c", "x/" + "y" * 200, "image/<b>"])
def test_a_media_type_that_is_none_is_only_bytes(kind):
    raw = b"From: a@x.example\nContent-Type: " + kind.encode("latin-1") + b"\n\nHi"

    assert read_letter(raw).attachments[0].media_type == "application/octet-stream"


@pytest.mark.parametrize(
    ("encoding", "body", "text"),
    [
        ("base64", "SGVsbG8=", "Hello"),
        ("BASE64 ", "SGVs\n bG8", "Hello"),
        ("base64", "!!SGVs*bG8=====", "Hello"),
        ("base64", "S", ""),
        ("quoted-printable", "a=3Db=", "a=b"),
        ("quoted-printable", "a=ZZ b=", "a=ZZ b"),
        ("quoted-printable; x=y", "a=3Db", "a=b"),
        ("x-uuencode", "begin 644 a.txt\n%2&5L;&\\\n`\nend\n", "Hello"),
        ("uuencode", "no beginning", "no beginning"),
        ("8bit", "as it is", "as it is"),
        ("nonsense", "as it is", "as it is"),
        ("", "as it is", "as it is"),
    ],
)
def test_any_transfer_encoding_gives_text(encoding, body, text):
    read = read_letter(letter(f"Content-Transfer-Encoding: {encoding}", body=body))

    assert read.text == text
    assert ("email-odd-encoding" in remarks(read)) == (encoding == "nonsense")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("=?utf-8?Q?Gr=C3=BC=C3=9Fe_aus?=", "Grüße aus"),
        ("=?utf-8?B?R3LDvA==?= =?utf-8?B?w59l?=", "Grüße"),
        ("=?utf-8?B?R3LD?= =?utf-8?B?vMOfZQ==?=", "Grüße"),
        ("=?utf-8?q?a?= and =?iso-8859-2?q?=BF?=", "a and ż"),
        ("=?utf-8*en?q?a?=", "a"),
        ("=?none?q?caf=C3=A9?=", "café"),
        ("=?utf-8?q?a b?=", "a b"),
        ("=?utf-8?x?a?=", "=?utf-8?x?a?="),
        ("=?utf-8?b?", "=?utf-8?b?"),
        ("=?utf-8?b??=", ""),
        ("Gr\u00fc\u00dfe", "Grüße"),
        ("=?utf-8?q?safe=E2=80=AEfdp.exe?=", "safefdp.exe"),
        ("a =?utf-8?q?b=0D=0ABcc=3A_x=40y.example?=", "a b Bcc: x@y.example"),
    ],
)
def test_a_subject_is_decoded_onto_one_line(written, read):
    raw = f"From: a@x.example\r\nSubject: {written}\r\n\r\n".encode()

    assert read_letter(raw).subject == read


def test_a_hidden_line_break_is_remarked_on():
    raw = b"From: a@x.example\nSubject: =?utf-8?q?x=0D=0ABcc=3A_all=40x.example?=\n\n"

    assert remarks(read_letter(raw)) == {"email-hidden-break"}


@pytest.mark.parametrize(
    ("line", "sender"),
    [
        ("ann@x.example", Address("", "ann@x.example")),
        ("Ann Hall <ann@X.Example>", Address("Ann Hall", "ann@x.example")),
        ('"Hall, Ann" <ann@x.example>', Address("Hall, Ann", "ann@x.example")),
        ('"bob@y.example" <ann@x.example>', Address("bob@y.example", "ann@x.example")),
        ("ann@x.example (Ann Hall)", Address("Ann Hall", "ann@x.example")),
        ("Ann ann@x.example", Address("Ann", "ann@x.example")),
        ("=?utf-8?q?=C3=89va?= <eva@x.example>", Address("Éva", "eva@x.example")),
        ('"=?utf-8?q?=C3=89va?=" <eva@x.example>', Address("Éva", "eva@x.example")),
        ("<@relay.example:ann@x.example>", Address("", "ann@x.example")),
        ("Shop: Ann <ann@x.example>;", Address("Ann", "ann@x.example")),
        ('"un closed <ann@x.example>', Address("", "ann@x.example")),
        ("(un closed ann@x.example", Address("", "ann@x.example")),
        ("<ann@x.example", Address("", "ann@x.example")),
        ("ann@x.example)bob@y.example", None),
        # An address within an encoded name stays a name.
        ("=?utf-8?q?Boss_=3Cboss=40shop.example=3E?= <ann@x.example>", None),
    ],
)
def test_the_sender_is_made_out(line, sender):
    read = read_letter(f"From: {line}\r\n\r\nHi".encode())

    if sender is not None:
        assert read.sender == sender
    else:
        assert read.sender.address in {"ann@x.example", "ann@x.example)bob@y.example"}


@pytest.mark.parametrize(
    ("lines", "address"),
    [
        ("Sender: ann@x.example", "ann@x.example"),
        ("From: nobody\nReply-To: ann@x.example", "ann@x.example"),
        ("Return-Path: <ann@x.example>", "ann@x.example"),
    ],
)
def test_without_a_from_line_the_sender_is_sought_elsewhere(lines, address):
    read = read_letter(f"{lines}\n\nHi".encode())

    assert read.sender.address == address
    assert "email-sender-elsewhere" in remarks(read)


@pytest.mark.parametrize("raw", [b"", b"\r\n \r\n", b"\n" * 1000])
def test_nothing_is_no_letter(raw):
    with pytest.raises(Unreadable) as unreadable:
        read_letter(raw)

    assert unreadable.value.why.id == "email-nothing"


@pytest.mark.parametrize("raw", [b"x", b"Subject: hi\n\nthere", b"\x00\xff" * 50, b"From:\n\nHi"])
def test_a_letter_without_a_sender_cannot_be_read(raw):
    with pytest.raises(Unreadable, match="nobody to answer to") as unreadable:
        read_letter(raw)

    assert "niemandem" in say(unreadable.value.why, Language.DE)


@pytest.mark.parametrize(
    ("written", "odd"),
    [
        ("Tue, 12 Mar 2024 14:05:00 +0100", False),
        ("12 Mar 24 13:05 GMT", False),
        ("Tue, 12 Mar 2024 14:05:00 -0000", False),
        ("yesterday", True),
        ("Tue, 99 Foo 2024", True),
        ("Mon, 30 Jun 3609 15:33:50 +0600", True),
        ("Tue, 12 Mar 2024 14:05:00 +99999999999", True),
        ("9" * 5000, True),
        ("", False),
    ],
)
def test_a_date_is_read_or_remarked_on(written, odd):
    read = read_letter(letter(f"Date: {written}"))

    assert ("email-odd-date" in remarks(read)) == odd
    assert (read.date is None) == (odd or not written)
    assert read.date is None or read.date.tzinfo is not None


def test_lines_that_are_no_header_do_not_hide_the_headers_below():
    raw = b"Received: x\nnonsense here\nFrom: a@x.example\n  \nTo: b@x.example\nSubject: S\n\nHi"

    read = read_letter(raw)

    assert (read.sender.address, read.subject) == ("a@x.example", "S")
    assert remarks(read) == {"email-head-mended"}


def test_a_body_without_an_empty_line_above_is_not_lost():
    read = read_letter(b"From: a@x.example\nSubject: S\nDear shop,\nmy lamp is broken.\n")

    assert read.text == "Dear shop,\nmy lamp is broken."


def test_a_mailbox_line_above_the_letter_is_passed_over_in_silence():
    read = read_letter(b"From a@x.example Mon May  2 16:07:05 2005\nFrom: a@x.example\n\nHi")

    assert (read.text, read.remarks) == ("Hi", ())


@pytest.mark.parametrize(
    "kind",
    [
        "multipart/mixed",
        "multipart/mixed; boundary=",
        'multipart/mixed; boundary="never there"',
        "multipart/alternative; boundary=b",
    ],
)
def test_parts_that_are_not_set_apart_are_read_as_text(kind):
    read = read_letter(letter(f"Content-Type: {kind}", body="My lamp is broken.\n"))

    assert read.text == "My lamp is broken."
    assert "email-odd-structure" in remarks(read)


@pytest.mark.parametrize(
    "kind", ["", "text", "/", "text/plain/x", "texté/plain", ";;;;", "a" * 100_000, "\x00/\x00"]
)
def test_an_odd_content_type_loses_nothing(kind):
    raw = b"From: a@x.example\nContent-Type: " + kind.encode() + b"\n\nMy lamp is broken."

    read = read_letter(raw)

    assert "My lamp" in read.text or b"My lamp" in read.attachments[0].content


def test_ten_thousand_recipients_are_a_thousand_and_a_remark():
    many = ", ".join(f"Somebody <p{i}@x.example>" for i in range(10_000))

    read = read_letter(letter(f"Cc: {many}"))

    assert len(read.cc) == MAX_ADDRESSES
    assert "email-too-many-addresses" in remarks(read)


def test_of_too_many_parts_the_first_are_read():
    body = "--b\nContent-Type: text/plain\n\nfirst\n" + "--b\n\nx\n" * 100_000

    read = read_letter(letter("Content-Type: multipart/mixed; boundary=b", body=body))

    assert read.text.startswith("first\nx")
    assert read.text.count("x") <= MAX_PARTS
    assert "email-too-many-parts" in remarks(read)


def test_parts_within_parts_are_unpacked_to_a_depth():
    body = "".join(
        f"--b{i}\nContent-Type: multipart/mixed; boundary=b{i + 1}\n\n"
        for i in range(MAX_DEPTH + 30)
    )

    read = read_letter(letter("Content-Type: multipart/mixed; boundary=b0", body=body))

    assert "email-too-deep" in remarks(read)


def test_letters_within_letters_are_one_attachment():
    raw = PLAIN
    for _ in range(190):
        raw = b"From: a@x.example\nContent-Type: message/rfc822\n\n" + raw

    read = read_letter(raw)

    assert len(read.attachments) <= 1
    assert read.attachments or "email-part-lost" in remarks(read)


def test_a_text_that_never_ends_is_cut():
    read = read_letter(letter(body="lamp " * 500_000))

    assert len(read.text) == MAX_TEXT_CHARS
    assert "email-text-cut" in remarks(read)


@pytest.mark.parametrize(
    "line",
    [
        "To: " + "(" * 150_000,
        "To: " + "<" * 150_000,
        "To: " + '"' * 150_001,
        "To: " + '\\"' * 80_000,
        "To: " + "a@" * 80_000,
        "To: " + "a@b " * 40_000,
        "Subject: " + "=?" * 80_000,
        "Subject: " + "=?a?q?x?= " * 16_000,
        "Subject: " + "=?a?b?" * 30_000,
        "Content-Type: text/plain; " + ';"' * 80_000,
        "Content-Type: text/plain; x*" + "9" * 5_000 + "=1",
        "Content-Disposition: attachment; filename*" + "9" * 5_000 + "*=1",
        "Content-Type: multipart/mixed; boundary*" + "9" * 5_000 + "=1",
        "References: " + "<a@b>" * 30_000,
        "References: " + "<" * 150_000,
        "Message-ID: " + "<" * 150_000 + ">",
        "Date: " + ":" * 100_000,
        "Content-Language: " + "x" * 100_000,
        "Return-Path: " + "<>" * 50_000,
        "Auto-Submitted: " + "(" * 100_000,
    ],
)
def test_no_header_line_takes_long(line):
    began = process_time()
    read = read_letter(letter(line))

    assert process_time() - began < 2
    assert read.sender.address == "ann@example.org"


@pytest.mark.parametrize(
    "unit",
    ["<div>", "<b x=1>", "<!--", "<a href='", '<a "', "<script>", "&#9;", "&#99999999;", "<p>"],
)
def test_no_html_takes_long(unit):
    body = unit * (1_000_000 // len(unit))

    began = process_time()
    read_letter(letter("Content-Type: text/html", body=body))

    assert process_time() - began < 5


def test_an_entity_with_a_number_of_five_thousand_digits_is_a_sign():
    read = read_letter(letter("Content-Type: text/html", body=f"a &#{'9' * 5000}; b"))

    assert read.text == "a \N{REPLACEMENT CHARACTER} b"


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("invoice.pdf", "invoice.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\system.ini", "system.ini"),
        ("in\u202efdp.exe", "infdp.exe"),
        ("a\r\nb.txt", "a b.txt"),
        (".htaccess", "htaccess"),
        ("..", "part-1.pdf"),
        ("a" * 300 + ".pdf", "a" * 116 + ".pdf"),
        ('a"<b>|c?.pdf', "a__b__c_.pdf"),
    ],
)
def test_a_file_gets_a_name_that_hurts_nobody(name, safe):
    encoded = "".join(f"%{byte:02x}" for byte in name.encode())
    lines = (
        "Content-Type: application/pdf",
        f"Content-Disposition: attachment; filename*=utf-8''{encoded}",
    )

    assert read_letter(letter(*lines)).attachments[0].name == safe


def test_a_file_name_in_pieces_is_put_together():
    lines = (
        "Content-Type: application/pdf",
        "Content-Disposition: attachment; filename*0*=utf-8''%C3%A4; filename*1=\"bc\";",
        " filename*2*=%2Epdf",
    )

    assert read_letter(letter(*lines)).attachments[0].name == "äbc.pdf"


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Content-Language: de-AT", Language.DE),
        ("Content-Language: no", Language.NB),
        ("Accept-Language: hu, en", Language.HU),
        ("Content-Language: xx", None),
        ("X-Nothing: de", None),
    ],
)
def test_the_language_is_what_the_letter_says(line, language):
    assert read_letter(letter(line)).language is language


def test_delivery_lines_are_read():
    read = read_letter(b"Delivered-To: service+x@shop.example\r\n" + PLAIN)

    assert [one.address for one in read.delivered_to] == ["service+x@shop.example"]
