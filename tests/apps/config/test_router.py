"""What goes where, and what half a request comes to."""

import asyncio
import logging

import pytest

from handrail.config.router import BodyCutShort, Desk


class Pages:
    """A WSGI application that reads the whole body, and keeps what it acted on."""

    def __init__(self):
        self.acted_on = []

    def __call__(self, environ, start_response):
        body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
        self.acted_on.append(body)
        start_response("200 OK", [("Content-Type", "text/plain")])
        return [b"thank you"]


def request(desk, *messages, path="/reply", method="POST", kind="http"):
    """Send the messages of one request and return those of the answer."""
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
        waiting = list(messages)

        async def receive():
            return waiting.pop(0)

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
