"""A post office to test with: letters as text, a reader in this process, a mail server of ours."""

from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random

from handrail.channels.email.envelope import Declined, Envelope, Kept
from handrail.channels.email.intake import take_in
from handrail.channels.email.listener import Listener
from handrail.channels.email.mail_server import MailServer
from handrail.channels.email.post_office import PostOffice
from handrail.channels.email.read import read_letter
from handrail.channels.email.route import route_item
from handrail.desk.edge import Edge
from handrail.record.chance import Chance
from handrail.words import sentence
from tests import cast

SECRET = b"a secret of thirty-two bytes....."


def office(port=1):
    server = MailServer(host="127.0.0.1", port=port, encryption="none", timeout_seconds=5)
    return PostOffice(
        secret=SECRET, domain="shop.example", server=server, base_url="https://desk.example"
    )


def raw(
    text="My parcel has not arrived.",
    subject="Parcel",
    sender="Ines <ines@mail.example>",
    to="warsaw@shop.example",
    number=1,
    head="",
):
    """Return a letter's bytes; `head` holds further header lines."""
    return (
        f"From: {sender}\r\nTo: {to}\r\nSubject: {subject}\r\n"
        f"Message-ID: <{number}@mail.example>\r\n{head}"
        f"Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
    ).encode()


class PlainReader:
    """Reads letters in this process, without limits."""

    def read(self, content):
        return read_letter(content)


@dataclass
class FailingReader:
    """Fails in the way it is told to."""

    problem: Exception

    def read(self, content):
        raise self.problem


@dataclass
class Post:
    """Takes letters in and routes them, at a moment that moves when it is told to."""

    now: object = cast.NOW
    real_now: object = cast.REAL_NOW
    chance: Chance = field(default_factory=lambda: Chance(Random(7).randbytes))
    office: PostOffice = field(default_factory=office)

    @property
    def edge(self):
        return Edge(at=self.now, real_at=self.real_now, chance=self.chance)

    def later(self, **time):
        self.now += timedelta(**time)
        self.real_now += timedelta(**time)
        return self

    def keep(self, content, *, recipients=()):
        return take_in(content, edge=self.edge, recipients=recipients).item_id

    def route(self, item_id, *, reader=None):
        return route_item(
            item_id,
            reader=reader or PlainReader(),
            office=self.office,
            worker="test",
            edge=self.edge,
        )

    def receive(self, content, **more):
        """Keep a letter and route it."""
        return self.route(self.keep(content, **more))


@dataclass
class MailSink:
    """A mail server that keeps every letter, or declines them all."""

    letters: list[tuple[Envelope, bytes]] = field(default_factory=list)
    declines: bool = False
    port: int = 0

    def take(self, content, envelope):
        if self.declines:
            return Declined(sentence("email-door-unknown"))
        self.letters.append((envelope, content))
        return Kept(str(len(self.letters)))


@contextmanager
def mail_sink(**more):
    """Run a mail server that keeps what it is given."""
    sink = MailSink(**more)
    with Listener(sink.take, host="127.0.0.1", port=0) as listener:
        sink.port = listener.port
        yield sink
