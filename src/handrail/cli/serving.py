"""The processes of a desk in real use: pages, and what goes on behind them."""

import socket
from collections.abc import Callable
from contextlib import nullcontext

import uvicorn
from django.conf import settings
from django.db import connection
from django.utils.module_loading import import_string
from typing_extensions import override

from handrail.channels.work.ports import ports
from handrail.channels.work.stopping import told_to_stop
from handrail.channels.work.work import Work, all_loops
from handrail.cli.one_time_links import first_run_link
from handrail.cli.set_up import set_up
from handrail.cli.terminal import tell

APPLICATION = "handrail.config.asgi.application"
LONGEST_ANSWER_SECONDS = 10
"""How long a page that is being answered may take when the server is told to stop."""

Announce = Callable[[str], None]


class DeskServer(uvicorn.Server):
    """A server that says when it is open, and ends live streams before it waits for the rest."""

    def __init__(self, config: uvicorn.Config, *, when_open: Callable[[], None]) -> None:
        super().__init__(config)
        self._when_open = when_open

    @override
    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._when_open()

    @override
    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        import_string(APPLICATION).end_streams()
        await super().shutdown(sockets)


def serve_desk(door: socket.socket, *, announce: Announce) -> None:
    """Serve pages at the open port until told to stop; on SQLite, do all behind them here too."""
    set_up()
    words = _welcome()
    does_all = connection.vendor == "sqlite"
    connection.close()
    with told_to_stop(), Work(all_loops(ports())) if does_all else nullcontext():
        desk_server(when_open=lambda: announce(words)).run(sockets=[door])


def desk_server(*, when_open: Callable[[], None]) -> DeskServer:
    """Return the server of the desk's pages, not yet running."""
    config = uvicorn.Config(
        import_string(APPLICATION),
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=LONGEST_ANSWER_SECONDS,
    )
    return DeskServer(config, when_open=when_open)


def _welcome() -> str:
    """Return where the desk is, and on a new one the link to its first administrator."""
    words, link = tell("cli-serving", address=settings.BASE_URL), first_run_link()
    return words if link is None else f"{words}\n{tell('cli-first-run', link=link)}"


def work_behind_the_screens(*, announce: Announce) -> None:
    """Take letters in, route them, send replies, fire timers, until told to stop."""
    set_up()
    connection.close()
    with told_to_stop() as asked, Work(all_loops(ports())):
        host, port = ports().listen
        announce(tell("cli-working", host=host, port=str(port)))
        asked.wait()
