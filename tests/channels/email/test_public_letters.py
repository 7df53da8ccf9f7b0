"""The 103 letters of the public `mikel/mail` corpus, as they are read."""

from contextlib import nullcontext
from dataclasses import dataclass
from time import perf_counter

import pytest

from handrail.channels.email.letter import Unreadable
from handrail.channels.email.read import read_letter
from tests.channels.email.data import LETTERS, needs_letters

pytestmark = needs_letters
NAMES = sorted(str(file.relative_to(LETTERS)) for file in LETTERS.rglob("*.eml"))
NOBODY = {"error_emails/bad_encoded_subject.eml"}


@dataclass(frozen=True)
class Facts:
    sender: str
    subject: str
    begins: str
    files: tuple[str, ...] = ()
    remarks: frozenset[str] = frozenset()
    automatic: str | None = None


def odd(*ids: str) -> frozenset[str]:
    return frozenset(f"email-{one}" for one in ids)


PDF = "Just attaching another PDF, here, to see what the message looks like,"
PARTY = "Another PDF with \N{PARTY POPPER} Unicode chars in it \N{POPCORN}"
KOREAN = "대부분의 마찬가지로, 우리는 하나님을 믿습니다."
FACTS = {
    "attachment_emails/attachment_content_disposition.eml": Facts(
        "foo@example.com", "testing", "This is the first part.", ("api.rb",)
    ),
    "attachment_emails/attachment_content_location.eml": Facts(
        "foo@example.com", "testing", "This is the first part.", ("Photo25.jpg",)
    ),
    "attachment_emails/attachment_message_rfc822.eml": Facts(
        "foo@example.com", "testing", "This is the first part.", ("ForwardedMessage.eml",)
    ),
    "attachment_emails/attachment_message_rfc822_inline_image.eml": Facts(
        "test@example.com", "test", "", ("img.png", "Testmail.eml")
    ),
    "attachment_emails/attachment_nonascii_filename.eml": Facts(
        "foo@example.com", "testing", "This is the first part.", ("ciële.txt",)
    ),
    "attachment_emails/attachment_only_email.eml": Facts(
        "rfinnie@domain.dom", "this message JUST contains an attachment", "", ("blah.gz",)
    ),
    "attachment_emails/attachment_pdf.eml": Facts("xxxx@xxxx.com", PARTY, PDF, ("broken.pdf",)),
    "attachment_emails/attachment_pdf_non_ascii_lf.eml": Facts(
        "xxxx@xxxx.com", PARTY, PDF, ("broken.pdf",), remarks=odd("odd-charset")
    ),
    "attachment_emails/attachment_with_encoded_name.eml": Facts(
        "xxxxxxxxx.xxxxxxx@gmail.com",
        "Fwd: Signed email causes file attachments",
        "We should not include these files",
        ("01 Quien Te DijŠat. Pitbull.mp3",),
    ),
    "attachment_emails/attachment_with_quoted_filename.eml": Facts(
        "jeff@37signals.com", "Eelanalüüsi päring", "", ("Eelanalüüsi päring.jpg",)
    ),
    "attachment_emails/attachment_with_unquoted_name.eml": Facts(
        "foo@example.com", "testing", "This is the first part.", ("This is a test.txt",)
    ),
    "error_emails/bad_date_header2.eml": Facts(
        "enews@free-quilting.com",
        "40% OFF holiday patterns and fabric!",
        "",
        remarks=odd("odd-date", "odd-structure"),
    ),
    "error_emails/bad_subject.eml": Facts(
        "carol@mysurvey.com",
        "MySurvey.com: You have a survey waiting! 91123105",
        "You have a survey waiting!",
        remarks=odd("pictures-elsewhere"),
    ),
    "error_emails/content_transfer_encoding_plain.eml": Facts(
        "baocqccyw@hq.lindsayelec.com",
        "bookkeeping Get in on IGTS asap.",
        "acidness",
        remarks=odd("odd-encoding"),
    ),
    "error_emails/content_transfer_encoding_qp_with_space.eml": Facts(
        "fyouizjnp@swissonline.ch",
        "Low or High Blood Pressure? We can help.",
        "If you're in need of a good RX site",
    ),
    "error_emails/content_transfer_encoding_text-html.eml": Facts(
        "abhijit.862153drinnan@datavalet.com",
        "Re: We will help you refinance your home.",
        "Hello,\n\nYou have qualified",
        remarks=odd("odd-encoding"),
    ),
    "error_emails/header_fields_with_empty_values.eml": Facts(
        "jorn@prikkprikkprikk.no", "Testmail", ""
    ),
    "error_emails/invalid_subject_characters.eml": Facts(
        "info@formacaofrenetik.info",
        "Formação FrenetikPolis: Mega Campanha Final Verão | Cursos de Setembro",
        "TEST",
    ),
    "error_emails/missing_body.eml": Facts(
        "redacted@attglobal.net", "REDACTED", "", remarks=odd("odd-structure", "odd-address")
    ),
    "error_emails/missing_content_disposition.eml": Facts(
        "redacted@example.com", "Redacted", "", ("somefile.jpg",)
    ),
    "error_emails/multiple_content_types.eml": Facts(
        "redacted@flashmail.net", "Redacted", "foo", remarks=odd("repeated-header")
    ),
    "error_emails/multiple_invalid_content_dispositions.eml": Facts(
        "redacted@flashmail.net", "Redacted", "foo"
    ),
    "mime_emails/email_with_similar_boundaries.eml": Facts(
        "xxxxxx@xxxxxxxx.xxx", "Xxxxxx", "Test", ("LOGO.png",)
    ),
    "mime_emails/raw_email4.eml": Facts("xxx@xxxx.xxx", "Filth", "Some text"),
    "mime_emails/raw_email7.eml": Facts(
        "foo@example.com",
        "testing",
        "This is the first part.",
        ("test.rb", "test.pdf", "smime.p7s"),
    ),
    "mime_emails/raw_email_with_mimepart_without_content_type.eml": Facts(
        "MAILER-DAEMON@antivirus.uqam.ca",
        "Warning: could not send message for past 1 day",
        "    ****",
        ("report.txt", "Est-ce toi _.eml"),
        automatic="bounce",
    ),
    "mime_emails/raw_email_with_nested_attachment.eml": Facts(
        "jamis@37signals.com",
        "Testing attachments",
        "Here is a test of an attachment via email.",
        ("truncated.png", "smime.p7s"),
    ),
    "mime_emails/raw_email_with_quoted_illegal_boundary.eml": Facts(
        "email_test@me.nowhere", "Testing outlook", "Hello\nThis is an outlook test"
    ),
    "multi_charset/japanese.eml": Facts("raasdnil@gmail.com", "まみむめも", "かきくえこ"),
    "multi_charset/japanese_attachment.eml": Facts(
        "raasdnil@gmail.com", "testing", "testing", ("てすと.txt",)
    ),
    "multi_charset/japanese_iso_2022.eml": Facts(
        "raasdnil@gmail.com", "まみむめも", "すみません。"
    ),
    "multi_charset/japanese_shift_jis.eml": Facts("xxxxxxx@docomo.ne.jp", "test", "あいうえお"),
    "multi_charset/ks_c_5601-1987.eml": Facts("from@example.com", "test", "스티해"),
    "multipart_report_emails/multi_address_bounce1.eml": Facts(
        "MAILER-DAEMON@lvmail01.ll.com",
        "Undelivered Mail Returned to Sender",
        "This is the mail system at host",
        ("report.txt", "Test of bounce email.eml"),
        automatic="bounce",
    ),
    "plain_emails/mix_caps_content_type.eml": Facts(
        "bb@bug.com", "undef method parameter bug", "foo bar"
    ),
    "plain_emails/raw_email.eml": Facts("jamis@37signals.com", "NOTE: 한국말로 하는 것", KOREAN),
    "plain_emails/raw_email_incorrect_header.eml": Facts(
        "xxx@xxx.xxx",
        "Stop adware/spyware once and for all.",
        "You are infected with:",
        remarks=odd("head-mended"),
    ),
    "plain_emails/raw_email_multiple_from.eml": Facts(
        "tim@powerupdev.com",
        "/home/svn/public/minebox revision 214",
        "<p><b>recordkick</b>",
        remarks=odd("several-senders"),
    ),
    "plain_emails/raw_email_with_partially_quoted_subject.eml": Facts(
        "jamis@37signals.com", 'Re: Test: "漢字" mid "漢字" tail', KOREAN
    ),
    "rfc2822/example10.eml": Facts("pete@silly.test", "", "Testing.", remarks=odd("odd-date")),
    "rfc2822/example13.eml": Facts(
        "jdoe@machine.example",
        "Saying Hello",
        "This is a message just",
        remarks=odd("odd-date", "head-mended"),
    ),
    "rfc6532/utf8_headers.eml": Facts("jdöe@mächine.example", "Säying Hello", "body"),
}


@pytest.mark.parametrize("name", NAMES)
def test_a_public_letter_is_read_within_two_seconds(name):
    raw = (LETTERS / name).read_bytes()
    began = perf_counter()

    with pytest.raises(Unreadable, match="nobody to answer") if name in NOBODY else nullcontext():
        assert "@" in read_letter(raw).sender.address

    assert perf_counter() - began < 2


@pytest.mark.parametrize("name", FACTS)
def test_a_public_letter_says_what_it_says(name):
    expected = FACTS[name]

    letter = read_letter((LETTERS / name).read_bytes())

    assert letter.sender.address == expected.sender
    assert letter.subject == expected.subject
    assert letter.text.startswith(expected.begins)
    assert bool(letter.text) == bool(expected.begins)
    assert tuple(one.name for one in letter.attachments) == expected.files
    assert {remark.id for remark in letter.remarks} == expected.remarks
    assert (letter.automatic and letter.automatic.kind) == expected.automatic


def test_all_letters_of_the_corpus_are_here():
    assert len(NAMES) == 103
