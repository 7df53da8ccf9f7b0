import socket
import ssl
from contextlib import closing, contextmanager
from threading import Thread

import pytest

from handrail.channels.email.hand_over import Accepted, BareLineBreak, Later, Refused, hand_over
from handrail.channels.email.listener import Kept, Listener
from handrail.channels.email.mail_server import MailServer, PasswordWouldBeSeen
from handrail.words import Language, say
from tests.channels.email.certificates import server_side, write_certificate

RAW = b"From: service@shop.example\r\nSubject: Lamp\r\n\r\n.Dear Ann\r\n"
GREETING = ("220 hi", "250-me\r\n250 SMTPUTF8")
BOTH = ("ann@example.org", "bob@example.org")


@contextmanager
def scripted(*answers, tls=None):
    """Run a mail server that answers each line with the next answer, whatever it says.

    "hang up" closes the connection; after 354 it hears the letter to its end.
    """
    with closing(socket.create_server(("127.0.0.1", 0))) as door:
        door.settimeout(20)

        def run():
            peer, _ = door.accept()
            with peer, peer.makefile("rwb") as lines:
                for answer in answers:
                    if answer == "hang up":
                        return
                    lines.write(f"{answer}\r\n".encode())
                    lines.flush()
                    heard = lines.readline()
                    while answer.startswith("354") and heard not in (b".\r\n", b""):
                        heard = lines.readline()

        thread = Thread(target=run)
        thread.start()
        yield MailServer(
            host="127.0.0.1", port=door.getsockname()[1], encryption="none", timeout_seconds=10
        )
        thread.join()


def sent(mailer, *, recipients=BOTH, sender="service@shop.example", raw=RAW):
    return hand_over(raw, sender=sender, recipients=recipients, mailer=mailer)


def test_a_letter_that_is_taken_leaves_a_receipt():
    with scripted(*GREETING, "250", "250", "250", "354", "250 queued as 7", "221") as mailer:
        assert sent(mailer) == Accepted("queued as 7")


def test_a_bad_good_bye_does_not_undo_what_was_taken():
    with scripted(*GREETING, "250", "250", "250", "354", "250 ok", "500 what?") as mailer:
        assert sent(mailer) == Accepted("ok")


def test_one_refused_recipient_does_not_keep_the_other_from_the_letter():
    with scripted(*GREETING, "250", "550 no such user", "250", "354", "250 ok", "221") as mailer:
        outcome = sent(mailer)

    (refused,) = outcome.refused
    assert (refused.address, refused.again) == ("ann@example.org", False)
    assert "no such user" in say(refused.why, Language.DE)


@pytest.mark.parametrize(
    ("answers", "outcome"),
    [
        (("250", "550 no", "551 no"), Refused),
        (("250", "450 later", "550 no"), Later),
        (("250", "421 later", "421 later"), Later),
        (("550 go away",), Refused),
        (("451 busy",), Later),
        (("250", "250", "250", "554 no data"), Refused),
        (("250", "250", "250", "452 full"), Later),
        (("250", "250", "250", "354", "552 too large"), Refused),
        (("250", "250", "250", "354", "451 later"), Later),
    ],
)
def test_five_hundred_is_for_ever_and_four_hundred_is_later(answers, outcome):
    with scripted(*GREETING, *answers, "221") as mailer:
        result = sent(mailer)

    assert type(result) is outcome
    assert say(result.why, Language.DE)


@pytest.mark.parametrize(
    "answers", [(), ("220 hi",), ("554 we are closed",), GREETING, (*GREETING, "250")]
)
def test_a_connection_that_breaks_before_the_letter_was_sent_is_later(answers):
    with scripted(*answers, "hang up") as mailer:
        result = sent(mailer)

    assert isinstance(result, Later)
    assert not result.perhaps_delivered


def test_a_connection_that_breaks_after_the_letter_was_sent_leaves_a_doubt():
    with scripted(*GREETING, "250", "250", "250", "354", "hang up") as mailer:
        result = sent(mailer)

    assert result.perhaps_delivered
    assert "may have been delivered" in say(result.why, Language.EN)


def test_a_server_that_is_not_there_is_later():
    with closing(socket.create_server(("127.0.0.1", 0))) as door:
        port = door.getsockname()[1]

    result = sent(MailServer(host="127.0.0.1", port=port, encryption="none"))

    assert result.why.id == "email-server-unreachable"


def test_a_server_that_never_speaks_is_given_up():
    with closing(socket.create_server(("127.0.0.1", 0))) as door:
        mailer = MailServer(
            host="127.0.0.1", port=door.getsockname()[1], encryption="none", timeout_seconds=0.2
        )

        assert sent(mailer).why.id == "email-server-unreachable"


def test_an_answer_of_the_server_is_shown_on_one_short_line():
    with scripted(*GREETING, f"550-a\x1b[31m\u202e\r\n550 {'b' * 500}", "221") as mailer:
        answer = sent(mailer).why.values["answer"]

    assert "\n" not in answer
    assert "\x1b" not in answer
    assert len(answer) <= 300


def test_addresses_outside_ascii_need_a_server_that_takes_them():
    with scripted("220 hi", "250 me", "221") as mailer:
        assert sent(mailer, recipients=["jörg@example.org"]).why.id == "email-server-cannot"
    with scripted(*GREETING, "250", "250", "354", "250 ok", "221") as mailer:
        assert sent(mailer, recipients=["jörg@example.org"]) == Accepted("ok")


@pytest.mark.parametrize("raw", [b"a\nb", b"a\rb", b"a\r\n\n.\r\n", b"\n.\n"])
def test_a_letter_with_bare_line_ends_is_never_sent(raw):
    with pytest.raises(BareLineBreak):
        sent(MailServer(host="127.0.0.1"), raw=raw)


def test_a_password_is_never_sent_unencrypted_over_the_network():
    with pytest.raises(PasswordWouldBeSeen, match="starttls"):
        MailServer(host="mail.example.org", encryption="none", user="shop", password="hush")

    assert "hush" not in repr(MailServer(host="mail.example.org", user="shop", password="hush"))


def test_without_starttls_nothing_is_sent():
    with scripted(*GREETING, "221") as plain:
        result = sent(MailServer(host="127.0.0.1", port=plain.port, timeout_seconds=10))

    assert result.why.id == "email-server-unsafe"
    assert "Nothing was sent" in say(result.why, Language.EN)


def test_whose_certificates_are_believed_is_read_once_and_only_for_encryption(
    tmp_path, monkeypatch
):
    public, private = write_certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(public))
    read = []
    create = ssl.create_default_context
    monkeypatch.setattr(ssl, "create_default_context", lambda: read.append(1) or create())

    for how, times in (("none", 0), ("starttls", 1), ("starttls", 1)):
        with Listener(
            lambda raw, envelope: Kept("1"),
            host="127.0.0.1",
            port=0,
            certificate=server_side(public, private),
        ) as listener:
            outcome = sent(MailServer(host="127.0.0.1", port=listener.port, encryption=how))

        assert isinstance(outcome, Accepted)
        assert len(read) == times


def test_only_a_certificate_that_can_be_trusted_is_trusted(tmp_path, monkeypatch):
    public, private = write_certificate(tmp_path)
    kept = []
    with Listener(
        lambda raw, envelope: kept.append(raw) or Kept("1"),
        host="127.0.0.1",
        port=0,
        certificate=server_side(public, private),
    ) as listener:
        mailer = MailServer(host="127.0.0.1", port=listener.port)
        stranger = sent(mailer)
        monkeypatch.setenv("SSL_CERT_FILE", str(public))
        friend = sent(mailer)

    assert stranger.why.id == "email-server-unsafe"
    assert "CERTIFICATE_VERIFY_FAILED" in stranger.why.values["why"]
    assert friend == Accepted("2.0.0 Kept as 1")
    assert len(kept) == 1
