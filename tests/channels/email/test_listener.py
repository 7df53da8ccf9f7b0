import logging
import smtplib
import socket
from contextlib import closing, contextmanager
from threading import Event, Thread

import pytest

from handrail.channels.email.hand_over import Accepted, Later, Refused, hand_over
from handrail.channels.email.listener import Declined, Full, GateLimits, Kept, Listener
from handrail.channels.email.mail_server import MailServer
from handrail.channels.email.read import read_letter
from handrail.words import sentence
from tests.channels.email.letters import PLAIN

SHOP = "service@shop.example"


class Shelf:
    """Keeps letters in memory, or answers what it is told to."""

    def __init__(self, answer=None):
        self.kept = []
        self.answer = answer

    def __call__(self, raw, envelope):
        if self.answer is not None:
            return self.answer
        self.kept.append((raw, envelope))
        return Kept(str(len(self.kept)))


@contextmanager
def listening(receive, **settings):
    with Listener(receive, host="127.0.0.1", port=0, **settings) as listener:
        yield listener


def bring(listener, raw=PLAIN, *, sender="ann@example.org", recipients=(SHOP,)):
    mailer = MailServer(host="127.0.0.1", port=listener.port, encryption="none", timeout_seconds=20)
    return hand_over(raw, sender=sender, recipients=recipients, mailer=mailer)


def say_raw(listener, *lines):
    """Send the bytes one after the other and return the last line of each answer."""
    with (
        closing(socket.create_connection(("127.0.0.1", listener.port), 20)) as line,
        line.makefile("rb") as answers,
    ):
        heard = [answer_from(answers)]
        for one in lines:
            line.sendall(one)
            heard.append(answer_from(answers))
        line.shutdown(socket.SHUT_WR)
        return [*heard, *answers.read().splitlines()]


def answer_from(answers):
    answer = answers.readline()
    while answer[3:4] == b"-":
        answer = answers.readline()
    return answer


def test_commands_that_come_without_waiting_are_answered_in_their_turn():
    shelf = Shelf()
    letter = b"MAIL FROM:<ann@example.org>\r\nRCPT TO:<%s>\r\nDATA\r\n" % SHOP.encode()
    letter += PLAIN + b"\r\n.\r\n"

    with (
        listening(shelf) as listener,
        closing(socket.create_connection(("127.0.0.1", listener.port), 20)) as line,
        line.makefile("rb") as answers,
    ):
        line.sendall(b"EHLO x\r\n" + letter + letter + b"QUIT\r\n")
        codes = [answer_from(answers)[:3] for _ in range(11)]

    assert codes == [b"220", b"250", *[b"250", b"250", b"354", b"250"] * 2, b"221"]
    assert len(shelf.kept) == 2


def test_a_letter_is_kept_before_it_is_acknowledged():
    shelf = Shelf()
    with listening(shelf) as listener:
        outcome = bring(listener, recipients=(SHOP, "other@shop.example"))

    ((raw, envelope),) = shelf.kept
    assert outcome == Accepted("2.0.0 Kept as 1")
    assert raw == (
        b"Return-Path: <ann@example.org>\r\nDelivered-To: service@shop.example\r\n"
        b"Delivered-To: other@shop.example\r\n" + PLAIN
    )
    assert (envelope.sender, envelope.peer) == ("ann@example.org", "127.0.0.1")
    assert envelope.recipients == (SHOP, "other@shop.example")


def test_a_letter_that_is_brought_twice_has_the_same_bytes():
    shelf = Shelf()
    with listening(shelf) as listener:
        bring(listener)
        bring(listener)

    assert shelf.kept[0] == shelf.kept[1]


def test_a_letter_without_a_return_path_is_known_to_be_automatic():
    shelf = Shelf()
    with listening(shelf) as listener:
        bring(listener, sender="")

    ((raw, envelope),) = shelf.kept
    assert envelope.sender == ""
    assert raw.startswith(b"Return-Path: <>\r\n")
    assert read_letter(raw).automatic.why.id == "email-no-return-path"


def test_without_room_the_letter_stays_where_it_was():
    with listening(Shelf(Full())) as listener:
        outcome = bring(listener)

    assert isinstance(outcome, Later)
    assert outcome.why.values["code"] == "452"


def test_a_letter_that_we_decline_goes_back_with_a_reason():
    with listening(Shelf(Declined(sentence("email-door-unknown")))) as listener:
        outcome = bring(listener)

    assert isinstance(outcome, Refused)
    assert "no such mailbox" in outcome.why.values["answer"]


def test_whatever_goes_wrong_with_us_the_sender_tries_again(caplog):
    def broken(raw, envelope):
        raise OSError("the disk is on fire")

    with caplog.at_level(logging.ERROR), listening(broken) as listener:
        outcome = bring(listener)

    assert outcome.why.values["code"] == "451"
    assert "fire" not in outcome.why.values["answer"]
    assert "the disk is on fire" in caplog.text


def test_a_letter_that_is_too_large_is_refused_whether_it_says_so_or_not():
    shelf = Shelf()
    with listening(shelf, max_bytes=10_000) as listener:
        said = say_raw(listener, b"EHLO x\r\n", b"MAIL FROM:<a@x.example> SIZE=20000\r\n")
        outcome = bring(listener, PLAIN + b"lamp\r\n" * 5_000)
        still_works = bring(listener)

    assert said[-1].startswith(b"552")
    assert outcome.why.values["code"] == "552"
    assert isinstance(outcome, Refused)
    assert isinstance(still_works, Accepted)
    assert len(shelf.kept) == 1


@pytest.mark.parametrize(
    "hidden",
    [
        b"\n.\r\nMAIL FROM:<boss@shop.example>\r\n",
        b"\n.\nMAIL FROM:<boss@shop.example>\r\n",
        b"\r\n.\nMAIL FROM:<boss@shop.example>\r\n",
        b"\r.\r\nMAIL FROM:<boss@shop.example>\r\n",
        b"\r.\rMAIL FROM:<boss@shop.example>\r\n",
        b"\r\n.\rMAIL FROM:<boss@shop.example>\r\n",
        b"\r\n\x00.\nMAIL FROM:<boss@shop.example>\r\n",
    ],
)
def test_no_second_letter_is_smuggled_in(hidden):
    shelf = Shelf()
    with listening(shelf) as listener:
        heard = say_raw(
            listener,
            b"EHLO x\r\n",
            b"MAIL FROM:<a@x.example>\r\n",
            b"RCPT TO:<service@shop.example>\r\n",
            b"DATA\r\n",
            PLAIN + hidden + b"RCPT TO:<service@shop.example>\r\nDATA\r\nx\r\n.\r\n",
        )

    assert heard[5].startswith(b"550 5.6.0")
    assert len(heard) == 6
    assert shelf.kept == []


def test_nul_eight_bits_and_other_alphabets_are_kept_as_they_are():
    shelf = Shelf()
    raw = "From: jörg@exämple.org\r\nSubject: Zażółć\r\n\r\nÁrvíz\x00tűrő\r\n".encode()
    with listening(shelf) as listener:
        outcome = bring(listener, raw, sender="jörg@exämple.org", recipients=["é@shop.example"])

    assert isinstance(outcome, Accepted)
    kept = shelf.kept[0][0]
    assert kept.endswith(raw)
    assert read_letter(kept).text == "Árvíztűrő"
    assert read_letter(kept).delivered_to[0].address == "é@shop.example"


def test_dots_at_the_beginning_of_a_line_stay():
    shelf = Shelf()
    with listening(shelf) as listener:
        bring(listener, PLAIN + b".\r\n..\r\n.a\r\n")

    assert shelf.kept[0][0].endswith(b"\r\n.\r\n..\r\n.a\r\n")


def test_the_door_offers_what_it_can():
    with listening(Shelf()) as listener, smtplib.SMTP("127.0.0.1", listener.port) as server:
        server.ehlo()

        assert {"8bitmime", "smtputf8", "size"} <= set(server.esmtp_features)
        assert server.esmtp_features["size"] == "25000000"
        assert "auth" not in server.esmtp_features


def test_only_our_own_mailboxes_are_known():
    with listening(Shelf(), knows=lambda address: address == SHOP) as listener:
        outcome = bring(listener, recipients=("stranger@elsewhere.example", SHOP))

    assert isinstance(outcome, Accepted)
    assert [one.address for one in outcome.refused] == ["stranger@elsewhere.example"]


def test_one_letter_has_a_hundred_recipients_at_most():
    with listening(Shelf()) as listener:
        outcome = bring(listener, recipients=[f"p{i}@shop.example" for i in range(103)])

    assert len(outcome.refused) == 3
    assert all(one.again for one in outcome.refused)


def test_a_peer_with_too_many_connections_is_asked_to_come_later():
    limits = GateLimits(connections_per_peer=2)
    with listening(Shelf(), limits=limits) as listener:
        first = socket.create_connection(("127.0.0.1", listener.port), 20)
        second = socket.create_connection(("127.0.0.1", listener.port), 20)
        with first, second:
            first.recv(100)
            second.recv(100)
            outcome = bring(listener)

    assert isinstance(outcome, Later)


def test_a_peer_with_too_many_letters_is_asked_to_come_later():
    with listening(Shelf(), limits=GateLimits(letters_per_peer_per_minute=2)) as listener:
        outcomes = [bring(listener) for _ in range(3)]

    assert [type(one) for one in outcomes] == [Accepted, Accepted, Later]


@pytest.mark.parametrize(
    "nonsense",
    [
        b"\x00\xff\r\n",
        b"MAIL FROM:<\x00>\r\n",
        b"MAIL FROM:<" + b"a" * 600 + b">\r\n",
        b"RCPT TO:<x>\r\n",
        b"DATA\r\n",
        b"GET / HTTP/1.1\r\n",
        b"MAIL FROM:<a@x> SIZE=nine\r\n",
        b"VRFY root\r\n",
        b"EXPN all\r\n",
        b"AUTH PLAIN AHgAeQ==\r\n",
        b"STARTTLS\r\n",
    ],
)
def test_nonsense_gets_an_error_and_leaves_the_door_open(nonsense):
    with listening(Shelf()) as listener:
        heard = say_raw(listener, b"EHLO x\r\n", nonsense)

        assert heard[-1][:1] in b"245"
        assert isinstance(bring(listener), Accepted)


def test_a_connection_that_breaks_within_a_letter_keeps_nothing():
    shelf = Shelf()
    with listening(shelf) as listener:
        say_raw(
            listener,
            b"EHLO x\r\n",
            b"MAIL FROM:<a@x.example>\r\n",
            b"RCPT TO:<service@shop.example>\r\n",
            b"DATA\r\n",
        )
        assert isinstance(bring(listener), Accepted)

    assert len(shelf.kept) == 1


def test_stopping_ends_open_connections_and_frees_the_port():
    with listening(Shelf()) as listener:
        port = listener.port
        idle = socket.create_connection(("127.0.0.1", port), 20)
        idle.recv(100)

    with idle:
        assert idle.recv(100) == b""
    with Listener(Shelf(), host="127.0.0.1", port=port) as again:
        assert isinstance(bring(again), Accepted)


def test_a_port_that_is_taken_is_said():
    with (
        listening(Shelf()) as listener,
        pytest.raises(OSError, match="address already in use"),
        Listener(Shelf(), host="127.0.0.1", port=listener.port),
    ):
        pass


def test_a_letter_that_is_just_being_kept_is_kept_before_the_door_closes():
    begun, go_on, kept = Event(), Event(), []

    def slow(raw, envelope):
        begun.set()
        go_on.wait(20)
        kept.append(raw)
        return Kept("1")

    listener = Listener(slow, host="127.0.0.1", port=0)
    listener.start()
    outcomes = []
    bringing = Thread(target=lambda: outcomes.append(bring(listener)))
    bringing.start()
    begun.wait(20)
    stopping = Thread(target=listener.stop)
    stopping.start()
    go_on.set()
    stopping.join(20)
    bringing.join(20)

    assert len(kept) == 1
    assert isinstance(outcomes[0], Accepted) or outcomes[0].perhaps_delivered
