"""What goes where, and what half a request comes to."""

import asyncio
import logging
import socket

import pytest

from handrail.config.router import Desk
from handrail.config.whole_body import BodyCutShort

from .browser import served


class Pages:
    """A WSGI application that reads the whole body, and keeps what it acted on."""

    def __init__(self):
        self.acted_on = []

    def __call__(self, environ, start_response):
        body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
        self.acted_on.append(body)
        start_response("200 OK", [("Content-Type", "text/plain")])
        return [b"thank you"]


def refusing(environ, start_response):
    """Refuse a form by its length alone, as Django does: nothing of it is read."""
    start_response("413 Content Too Large", [("Content-Type", "text/plain")])
    return [b"too much at once"]


def request(desk, *messages, waiting=None, path="/reply", method="POST", kind="http"):
    """Send the messages of one request and return those of the answer.

    Args:
        waiting: the messages instead, in a list from which those are taken that were asked for.
    """
    scope = {
        "type": kind,
        "method": method,
        "path": path,
        "query_string": b"",
        "http_version": "1.1",
        "headers": [(b"content-length", b"10")],
    }
    answered = []

    async def send(message):
        answered.append(message)

    async def ask():
        left = list(messages) if waiting is None else waiting

        async def receive():
            return left.pop(0)

        await asyncio.wait_for(desk(scope, receive, send), 10)

    asyncio.run(ask())
    return answered


def test_a_page_is_answered_from_the_pool():
    pages = Pages()

    start, *body = request(
        Desk(pages),
        {"type": "http.request", "body": b"hello", "more_body": True},
        {"type": "http.request", "body": b"world", "more_body": False},
    )

    assert pages.acted_on == [b"helloworld"]
    assert start["status"] == 200
    assert b"".join(message["body"] for message in body) == b"thank you"


def test_nothing_acts_on_half_a_body_when_the_browser_goes_away(caplog):
    pages = Pages()

    with caplog.at_level(logging.CRITICAL), pytest.raises(BodyCutShort):
        request(
            Desk(pages),
            {"type": "http.request", "body": b"hello", "more_body": True},
            {"type": "http.disconnect"},
        )

    assert pages.acted_on == []


def sent(address, form):
    """Send all of a form before listening, as browsers do, and return the status of the answer."""
    host, port = address.removeprefix("http://").split(":")
    head = f"POST /reply HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n"
    with socket.create_connection((host, int(port)), timeout=30) as door:
        door.sendall(f"{head}Content-Length: {len(form)}\r\n\r\n".encode() + form)
        with door.makefile("rb") as answer:
            return answer.read().split()[1]


def test_who_sends_more_than_the_desk_takes_is_answered_and_not_cut_off(caplog):
    form = b"x" * 10_000_000

    with served(refusing) as address:
        answers = [sent(address, form) for _ in range(5)]

    assert answers == [b"413"] * 5
    assert caplog.records == []


def test_what_is_left_of_a_form_is_taken_before_its_refusal_leaves():
    parts = [
        {"type": "http.request", "body": b"x" * 1_000, "more_body": at < 9} for at in range(10)
    ]
    waiting = list(parts)

    answers = request(Desk(refusing), waiting=waiting)

    assert answers[0]["status"] == 413
    assert waiting == []


def test_who_goes_away_before_the_refusal_of_their_form_is_no_mishap():
    answers = request(
        Desk(refusing),
        {"type": "http.request", "body": b"hello", "more_body": True},
        {"type": "http.disconnect"},
    )

    assert answers[0]["status"] == 413


def test_not_everything_is_taken_that_somebody_sends():
    endless = [{"type": "http.request", "body": b"x" * 1_000_000, "more_body": True}] * 200
    waiting = list(endless)

    request(Desk(refusing), waiting=waiting)

    assert waiting


def test_a_websocket_is_closed_at_once():
    (answer,) = request(Desk(Pages()), kind="websocket")

    assert answer["type"] == "websocket.close"


def test_the_server_begins_and_ends_with_the_application():
    answers = request(
        Desk(Pages()),
        {"type": "lifespan.startup"},
        {"type": "lifespan.shutdown"},
        kind="lifespan",
    )

    assert [each["type"] for each in answers] == [
        "lifespan.startup.complete",
        "lifespan.shutdown.complete",
    ]


def test_a_live_stream_is_never_opened_by_a_form():
    start, _ = request(Desk(Pages()), path="/live")

    assert start["status"] == 405
