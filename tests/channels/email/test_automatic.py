import pytest

from handrail.channels.email.automatic import judge_own
from handrail.channels.email.ids import message_id_for
from handrail.channels.email.read import read_letter
from handrail.words import Language, say
from tests.channels.email.letters import PLAIN, letter

SECRET = b"a secret of thirty-two bytes ..."


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (["Auto-Submitted: auto-replied"], "auto_reply"),
        (["Auto-Submitted: auto-replied; owner-email=x"], "auto_reply"),
        (["Auto-Submitted: auto-generated (failure)"], "report"),
        (["Auto-Submitted: auto-notified"], "report"),
        (["X-Autoreply: yes"], "auto_reply"),
        (["X-Autorespond: gone fishing"], "auto_reply"),
        (["Precedence: auto_reply"], "auto_reply"),
        (["Precedence: bulk"], "list"),
        (["Precedence: Junk"], "list"),
        (["List-Id: <lamps.example.org>"], "list"),
        (["List-Unsubscribe: <https://x.example>"], "list"),
        (["Return-Path: <>"], "auto_reply"),
        (["X-Auto-Response-Suppress: DR, OOF, AutoReply"], "report"),
        (["X-Failed-Recipients: x@y.example"], "bounce"),
        (["Content-Type: multipart/report; report-type=delivery-status; boundary=b"], "bounce"),
        (["Content-Type: multipart/report; report-type=disposition-notification"], "receipt"),
        (["Return-Path: <>", "List-Id: x"], "list"),
    ],
)
def test_a_program_that_says_so_is_believed(lines, kind):
    read = read_letter(letter(*lines))

    assert read.automatic.kind == kind
    assert say(read.automatic.why, Language.DE)


@pytest.mark.parametrize(
    "sender", ["MAILER-DAEMON@mx.example", "Mail System <mailer-daemon@mx.example>"]
)
def test_a_mail_server_is_no_person(sender):
    assert read_letter(letter(sender=sender)).automatic.kind == "bounce"


@pytest.mark.parametrize(
    "lines",
    [
        [],
        ["Auto-Submitted: no"],
        ["Precedence: normal"],
        ["X-Auto-Response-Suppress: RN, NRN"],
        ["Return-Path: <ann@example.org>"],
        ["X-Autoreply: no"],
    ],
)
def test_a_letter_that_a_person_may_have_written_is_not_automatic(lines):
    assert read_letter(letter(*lines)).automatic is None


def test_our_own_letter_that_comes_back_is_known():
    ours = message_id_for(thread_id="c17", ordinal=1, domain="shop.example", secret=SECRET)
    back = read_letter(letter(f"Message-ID: <{ours}>"))
    forged = read_letter(letter(f"Message-ID: <{ours.replace('c17', 'c18')}>"))

    assert judge_own(back, domain="shop.example", secret=SECRET).automatic.kind == "own"
    assert judge_own(forged, domain="shop.example", secret=SECRET) == forged
    assert judge_own(read_letter(PLAIN), domain="shop.example", secret=SECRET).automatic is None
