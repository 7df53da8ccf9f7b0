import os
import socket
from pathlib import Path

import click

from handrail.cli.desk import data_option, on_a_desk, open_desk
from handrail.cli.terminal import tell

BACKLOG = 2_048
"""Connections that wait to be taken, as many as uvicorn lets wait."""


@click.command(help=tell("cli-help-serve"))
@click.option("--host", default="127.0.0.1", show_default=True, help=tell("cli-help-host"))
@click.option(
    "--port",
    type=click.IntRange(1, 65_535),
    default=8000,
    show_default=True,
    help=tell("cli-help-port"),
)
@data_option
def serve(host: str, port: int, data: Path | None) -> None:
    """Serve the desk's pages."""
    os.environ.setdefault("HANDRAIL_URL", address_of(host, port))
    open_desk(data)
    from handrail.cli.serving import serve_desk  # only on an open desk

    with _door(host, port) as door:
        serve_desk(door, announce=click.echo)


def _door(host: str, port: int) -> socket.socket:
    """Return the open port, before anything is done or promised that needs it.

    Raises:
        ClickException: it is taken, or not ours to take.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=BACKLOG)
    except OSError as problem:
        address = f"{host}:{port}"
        words = tell("cli-port-unusable", address=address, why=str(problem.strerror))
        raise click.ClickException(words) from problem


@click.command(help=tell("cli-help-work"))
@on_a_desk
def work() -> None:
    """Do the work behind the screens."""
    from handrail.cli.serving import work_behind_the_screens  # only on an open desk

    work_behind_the_screens(announce=click.echo)


def address_of(host: str, port: int) -> str:
    """Return where a browser on this machine finds a desk that listens there."""
    everywhere = host in {"", "::", "0.0.0.0"}  # noqa: S104 (recognised, not listened on)
    name = "127.0.0.1" if everywhere else f"[{host}]" if ":" in host else host
    return f"http://{name}:{port}"
