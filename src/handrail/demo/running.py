"""The desk of the demonstration while it runs. Import this only once Django has started."""

import secrets
import socket
import time
from base64 import urlsafe_b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from threading import Thread

import uvicorn
from django.db import connection
from django.utils.module_loading import import_string
from typing_extensions import override

from handrail.channels.work.ports import ports
from handrail.channels.work.work import Work, all_loops
from handrail.demo.cast import COLLEAGUES, GUESTS
from handrail.demo.house import House
from handrail.demo.postbox import LOOPBACK
from handrail.demo.shop import email_of
from handrail.people.actions.issue_link import issue_link
from handrail.people.link_purpose import LinkPurpose
from handrail.people.links import TOKEN_BYTES
from handrail.people.queries import person_by_email
from handrail.people.roles import Role

APPLICATION = "handrail.config.asgi.application"
LONGEST_START_SECONDS = 15.0
LONGEST_ANSWER_SECONDS = 5
LINKS_LIVE_FOR = timedelta(hours=12)


class DidNotStart(Exception):
    """The pages did not come up."""

    def __init__(self, port: int) -> None:
        super().__init__(f"The pages did not come up on port {port}. Is another program there?")


class _Server(uvicorn.Server):
    """A server that ends live streams before it waits for open connections."""

    @override
    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        import_string(APPLICATION).end_streams()
        await super().shutdown(sockets)


@contextmanager
def running(house: House) -> Iterator[None]:
    """Serve the pages and do the work behind them while the block lasts.

    Raises:
        DidNotStart: the pages did not come up.
    """
    connection.close()
    with Work(all_loops(ports())):
        server = _Server(
            uvicorn.Config(
                import_string(APPLICATION),
                host=LOOPBACK,
                port=house.port,
                lifespan="on",
                log_config=None,
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=LONGEST_ANSWER_SECONDS,
            )
        )
        pages = Thread(target=server.run, name="pages", daemon=True)
        pages.start()
        try:
            _wait_until_started(server, pages, house.port)
            yield
        finally:
            server.should_exit = True
            pages.join()


def sign_in_links(house: House) -> Mapping[Role, str]:
    """Return a fresh link for each role, by which a visitor signs in once."""
    roles = {each.name: each.role for each in COLLEAGUES}
    return {roles[name]: _link(house, name) for name in GUESTS}


def _link(house: House, name: str) -> str:
    token = secrets.token_bytes(TOKEN_BYTES)
    issue_link(
        person_id=person_by_email(email_of(name)).id,
        purpose=LinkPurpose.SIGN_IN,
        token=token,
        real_now=datetime.now(UTC),
        lives_for=LINKS_LIVE_FOR,
    )
    return f"{house.address}/sign-in/{urlsafe_b64encode(token).decode().rstrip('=')}"


def _wait_until_started(server: uvicorn.Server, pages: Thread, port: int) -> None:
    until = time.monotonic() + LONGEST_START_SECONDS
    while not server.started:
        if not pages.is_alive() or time.monotonic() > until:
            raise DidNotStart(port)
        time.sleep(0.02)
