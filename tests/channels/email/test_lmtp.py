"""A mail server beside us brings letters by LMTP, and hears of each recipient."""

import smtplib
import socket
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from handrail.channels.email.listener import Full, GateLimits, Protocol
from handrail.channels.work.letters_in import Listening
from handrail.channels.work.ports import ports
from handrail.channels.work.work import all_loops
from handrail.record.intake import counts_by_state
from tests import cast
from tests.channels.email.letters import PLAIN
from tests.channels.email.post import raw
from tests.channels.email.test_listener import SHOP, Shelf, answer_from, listening

OTHER = "other@shop.example"
SENDER = b"MAIL FROM:<a@x.example>\r\n"
BEGIN = b"LHLO x\r\n" + SENDER
END = b".\r\nQUIT\r\n"


def to(*addresses):
    return b"".join(b"RCPT TO:<%s>\r\n" % each.encode() for each in addresses)


def lmtp(receive, **settings):
    return listening(receive, protocol=Protocol.LMTP, **settings)


def say(listener, *words, hear):
    """Send everything without waiting, and return so many answers, the greeting first."""
    with (
        closing(socket.create_connection(("127.0.0.1", listener.port), 20)) as line,
        line.makefile("rb") as answers,
    ):
        line.sendall(b"".join(words))
        return [answer_from(answers) for _ in range(hear)]


def codes(answers):
    return [each[:3].decode() for each in answers]


def test_a_letter_is_kept_once_and_said_to_be_for_each_recipient():
    shelf = Shelf()
    with lmtp(shelf) as listener:
        said = say(listener, BEGIN, to(SHOP, OTHER), b"DATA\r\n", PLAIN, END, hear=9)

    assert said[6:8] == [b"250 2.0.0 Kept as 1\r\n"] * 2
    assert codes(said) == ["220", "250", "250", "250", "250", "354", "250", "250", "221"]
    assert [envelope.recipients for _, envelope in shelf.kept] == [(SHOP, OTHER)]


def test_a_recipient_that_is_not_ours_gets_its_no_at_once_and_no_answer_later():
    stranger = "stranger@elsewhere.example"
    with lmtp(Shelf(), knows=lambda address: address == SHOP) as listener:
        said = say(listener, BEGIN, to(stranger, SHOP), b"DATA\r\n", PLAIN, END, hear=8)

    assert said[3].startswith(b"550 5.1.1")
    assert codes(said[4:]) == ["250", "354", "250", "221"]


def test_python_hands_a_letter_over_by_lmtp():
    shelf = Shelf()
    with lmtp(shelf) as listener, smtplib.LMTP("127.0.0.1", listener.port) as server:
        refused = server.sendmail("ann@example.org", [SHOP], PLAIN)

        assert {"8bitmime", "pipelining", "size"} <= set(server.esmtp_features)
    assert refused == {}
    assert shelf.kept[0][0].endswith(PLAIN)


@pytest.mark.parametrize(
    ("settings", "answer"), [({}, b"452 4.3.1"), ({"max_bytes": 10_000}, b"552")]
)
def test_what_we_cannot_keep_is_said_of_each_recipient(settings, answer):
    letter = PLAIN + b"lamp\r\n" * (5_000 if settings else 1)
    with lmtp(Shelf(Full()), **settings) as listener:
        said = say(listener, BEGIN, to(SHOP, OTHER), b"DATA\r\n", letter, END, hear=9)

    assert [each.startswith(answer) for each in said[6:8]] == [True, True]
    assert codes(said[8:]) == ["221"]


def test_whatever_goes_wrong_with_us_is_said_of_each_recipient():
    def broken(raw, envelope):
        raise OSError("the disk is on fire")

    with lmtp(broken) as listener:
        said = say(listener, BEGIN, to(SHOP, OTHER), b"DATA\r\n", PLAIN, END, hear=9)

    assert codes(said[6:]) == ["451", "451", "221"]


def test_the_second_letter_of_a_connection_has_answers_of_its_own():
    first = BEGIN + to(SHOP, OTHER) + b"DATA\r\n" + PLAIN + b".\r\n"
    second = SENDER + to(SHOP) + b"DATA\r\n" + PLAIN
    with lmtp(Shelf()) as listener:
        said = say(listener, first, second, END, hear=13)

    assert codes(said[6:]) == ["250", "250", "250", "250", "354", "250", "221"]


def test_a_letter_for_nobody_is_not_asked_for():
    with lmtp(Shelf()) as listener:
        said = say(listener, BEGIN, b"DATA\r\nQUIT\r\n", hear=5)

    assert codes(said[3:]) == ["503", "221"]


def test_who_greets_as_by_smtp_is_told_so():
    with lmtp(Shelf()) as listener:
        said = say(listener, b"EHLO x\r\nQUIT\r\n", hear=3)

    assert codes(said) == ["220", "500", "221"]


def test_a_peer_with_too_many_letters_is_asked_to_come_later():
    with lmtp(Shelf(), limits=GateLimits(letters_per_peer_per_minute=1)) as listener:
        said = say(listener, BEGIN, b"RSET\r\n", SENDER, hear=5)

    assert said[4].startswith(b"450 4.7.1")


@pytest.mark.django_db(transaction=True)
def test_the_desk_keeps_a_letter_that_is_brought_by_lmtp():
    cast.alice()
    door = Listening("127.0.0.1", 0, protocol=Protocol.LMTP)
    door.run_once(datetime.now(UTC))

    with smtplib.LMTP("127.0.0.1", door.port, timeout=10) as server:
        server.sendmail("ines@mail.example", ["warsaw@shop.example"], raw())
        with pytest.raises(smtplib.SMTPRecipientsRefused):
            server.sendmail("ines@mail.example", ["nobody@shop.example"], raw())
    door.close()

    assert counts_by_state()["waiting"] == 1


def test_the_door_for_lmtp_is_there_where_it_is_set():
    def doors(plugged):
        names = (loop.name for loop in all_loops(plugged))
        return [name for name in names if name.startswith("letters-door")]

    without = doors(replace(ports(), listen_lmtp=None))
    with_it = doors(replace(ports(), listen_lmtp=("127.0.0.1", 0)))

    assert without == ["letters-door"]
    assert with_it == ["letters-door", "letters-door-lmtp"]
