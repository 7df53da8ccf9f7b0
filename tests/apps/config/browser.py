"""A real server of the desk, and a browser that listens to live streams."""

import json
import threading
from contextlib import contextmanager
from dataclasses import dataclass

import httpx
import uvicorn
from django.conf import settings
from django.test import Client

from handrail.config.router import Desk
from handrail.config.wsgi import application as pages
from handrail.people.models import Person


class Server(uvicorn.Server):
    """Says when it is ready, and ends live streams before it waits for them."""

    def __init__(self, desk):
        super().__init__(
            uvicorn.Config(
                desk, port=0, lifespan="on", log_config=None, timeout_graceful_shutdown=10
            )
        )
        self.desk = desk
        self.ready = threading.Event()

    async def startup(self, sockets=None):
        await super().startup(sockets)
        self.ready.set()

    async def shutdown(self, sockets=None):
        self.desk.end_streams()
        await super().shutdown(sockets)


@contextmanager
def served(application=pages):
    """Serve the desk, or other pages, on a free port; yield its address."""
    server = Server(Desk(application))
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        assert server.ready.wait(20)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join(20)
        assert not thread.is_alive()


def cookies_of(grants):
    """Return the cookies of a browser in which the person is signed in."""
    client = Client()
    client.force_login(Person.objects.get(pk=grants.person_id))
    name = settings.SESSION_COOKIE_NAME
    return {name: client.cookies[name].value}


@dataclass(frozen=True)
class Event:
    name: str
    id: str
    data: dict


class Stream:
    """An open stream; reads event by event."""

    def __init__(self, response):
        self.response = response
        self._lines = response.iter_lines()

    def next(self):
        """Return the next event, or None where the stream has ended."""
        found = {}
        for line in self._lines:
            if not line and "event" in found:
                return Event(found["event"], found.get("id", ""), json.loads(found["data"]))
            name, _, value = line.partition(": ")
            if name in ("event", "id", "data"):
                found[name] = value
        return None

    def wait_until_open(self):
        """Read the first line: from then on nothing is missed."""
        next(self._lines)
        return self


@contextmanager
def listening(address, topics, *, cookies, after="", last_event_id=""):
    """Open a stream and yield it."""
    headers = {"Last-Event-ID": last_event_id} if last_event_id else {}
    params = {"topics": topics, **({"after": after} if after else {})}
    with (
        httpx.Client(timeout=10, cookies=cookies) as client,
        client.stream("GET", f"{address}/live", params=params, headers=headers) as response,
    ):
        yield Stream(response)


def status_of(address, topics, *, cookies=None, **params):
    """Return the status that a request for a stream is answered with, and leave."""
    with (
        httpx.Client(timeout=10, cookies=cookies) as client,
        client.stream("GET", f"{address}/live", params={"topics": topics, **params}) as response,
    ):
        return response.status_code
