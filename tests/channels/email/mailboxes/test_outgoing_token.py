"""Letters are handed over to a host that lets programs in by OAuth 2, with the mailbox's tokens."""

import base64
import socketserver
from contextlib import contextmanager
from dataclasses import replace
from threading import Thread

import pytest

from handrail.channels.email.hand_over import Accepted, Later, hand_over
from handrail.channels.email.mail_server import MailServer
from handrail.channels.email.mailboxes.actions.set_up_mailbox import connect_mailbox
from handrail.channels.email.mailboxes.kinds import SignIn
from handrail.channels.email.mailboxes.models import Mailbox
from handrail.channels.email.mailboxes.outgoing_token import OutgoingToken
from handrail.channels.email.mailboxes.queries import refresh_name
from handrail.record.secrets import secret
from handrail.words import Language, say
from tests import cast
from tests.channels.email.token_server import token_server

pytestmark = pytest.mark.django_db(transaction=True)

USER = "service@shop.example"
LETTER = b"From: service@shop.example\r\nSubject: Lamp\r\n\r\nDear Ann\r\n"


COMPLAINT = base64.b64encode(b'{"status": "401"}')


@contextmanager
def big_host(tokens, *, complaint=COMPLAINT):
    """Run a mail server that lets in whoever brings a token that the token server knows."""
    taken = []

    class Host(socketserver.StreamRequestHandler):
        def handle(self):
            self.wfile.write(b"220 hello\r\n")
            is_in = False
            for line in self.rfile:
                verb = line.split()[0].upper()
                if verb == b"EHLO":
                    self.wfile.write(b"250-hello\r\n250 AUTH XOAUTH2\r\n")
                elif verb == b"AUTH":
                    is_in = self.lets_in(line.split()[2])
                    if not is_in:
                        self.wfile.write(b"334 " + complaint + b"\r\n")
                        self.rfile.readline()
                    self.wfile.write(b"235 in\r\n" if is_in else b"535 no\r\n")
                elif verb == b"DATA" and is_in:
                    self.wfile.write(b"354 go on\r\n")
                    taken.append(b"".join(iter(self.rfile.readline, b".\r\n")))
                    self.wfile.write(b"250 queued\r\n")
                else:
                    self.wfile.write(b"250 ok\r\n" if is_in else b"530 sign in first\r\n")
                if verb == b"QUIT":
                    return

        def lets_in(self, response):
            user, bearer, *rest = base64.b64decode(response).decode().split("\x01")
            token = bearer.removeprefix("auth=Bearer ")
            return user == f"user={USER}" and rest == ["", ""] and token in tokens.valid

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Host) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server.server_address[1], taken
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture
def tokens():
    with token_server(USER) as running:
        yield running


@pytest.fixture
def mailer(settings, post, tokens):
    """Return a function that gives the mail server at a port, with the mailbox's tokens."""
    known = replace(
        settings,
        user=USER,
        sign_in=SignIn.REFRESH,
        token_url=f"{tokens.url}/token",
        client_id="desk",
    )
    connect_mailbox(
        settings=known,
        secret=tokens.client_secret,
        refresh=tokens.refresh,
        by=cast.ada(),
        edge=post.edge,
    )
    token = OutgoingToken(USER, edge=lambda: post.edge)
    return lambda port: MailServer(
        host="127.0.0.1", port=port, encryption="none", user=USER, token=token, timeout_seconds=5
    )


def sent(mailer):
    return hand_over(LETTER, sender=USER, recipients=["ann@mail.example"], mailer=mailer)


def test_a_letter_is_handed_over_with_the_mailboxs_token(mailer, tokens):
    with big_host(tokens) as (port, taken):
        outcomes = [sent(mailer(port)), sent(mailer(port))]

    assert outcomes == [Accepted("queued"), Accepted("queued")]
    assert len(taken) == 2
    assert len(tokens.asked) == 1


def test_a_token_that_is_taken_no_more_is_asked_for_anew_and_once(mailer, tokens):
    with big_host(tokens) as (port, taken):
        sent(mailer(port))
        tokens.valid.clear()
        again = sent(mailer(port))

    assert again == Accepted("queued")
    assert len(taken) == 2
    assert len(tokens.asked) == 2


@pytest.mark.parametrize("complaint", [COMPLAINT, b"abcde"])
def test_a_host_that_takes_no_token_gets_the_letter_later(mailer, tokens, complaint):
    with big_host(replace(tokens, valid=frozenset()), complaint=complaint) as (port, taken):
        outcome = sent(mailer(port))

    assert isinstance(outcome, Later)
    assert taken == []
    assert len(tokens.asked) == 2


def test_a_letter_waits_while_nobody_gives_a_token(mailer, tokens):
    tokens.client_secret = "another"

    with big_host(tokens) as (port, taken):
        outcome = sent(mailer(port))

    assert isinstance(outcome, Later)
    assert "invalid_client" in say(outcome.why, Language.EN)
    assert "the client's secret" not in say(outcome.why, Language.EN)
    assert taken == []


def test_without_a_mailbox_that_signs_in_so_the_letter_waits(tokens, post):
    token = OutgoingToken("nobody@shop.example", edge=lambda: post.edge)

    with big_host(tokens) as (port, _):
        outcome = sent(
            MailServer(host="127.0.0.1", port=port, encryption="none", user=USER, token=token)
        )

    assert isinstance(outcome, Later)


def test_a_new_refresh_token_is_kept_where_the_mailbox_finds_it(mailer, tokens):
    tokens.rotates = True

    with big_host(tokens) as (port, _):
        sent(mailer(port))

    name = refresh_name(Mailbox.objects.get().secret_name)
    assert secret(name).text == "refresh-1"


def test_a_token_shows_itself_in_no_value(mailer, tokens):
    assert "token" not in repr(mailer(25))
