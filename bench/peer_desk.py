"""django-helpdesk in an environment of its own: installed, filled and asked, never part of us.

It is free software (BSD), from PyPI; https://github.com/django-helpdesk/django-helpdesk
"""

import json
import re
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from bench.browser import Browser
from bench.server import running
from bench.throwaway import free_port
from handrail.config.environment import database_settings

PACKAGES = ("django-helpdesk", "django>=5.2,<5.3", "a2wsgi", "uvicorn", "psycopg[binary]")
ROOT = Path(__file__).parents[1]
DATA_CALL = re.compile(r'"url": "([^"]*datatables_ticket_list[^"]*)"')
LISTED = {"draw": 1, "start": 0, "length": 25, "search[value]": ""}


@dataclass(frozen=True)
class Peer:
    """django-helpdesk, installed and filled.

    Attributes:
        open: tickets that are open, the newest first.
    """

    python: Path
    environment: Mapping[str, str]
    folder: Path
    port: int
    open: tuple[int, ...]
    user: str
    password: str

    @property
    def url(self) -> str:
        """Return where its pages are."""
        return f"http://127.0.0.1:{self.port}"


def version_in(python: Path) -> str:
    """Return which version of it an environment has."""
    asked = "import importlib.metadata as found; print(found.version('django-helpdesk'))"
    return _run(python, "-c", asked).strip()


def filled(python: Path, folder: Path, tickets: int, *, database: str) -> Peer:
    """Return it with so many tickets, on the database or, if that is "", on a SQLite file."""
    settings = settings_of(database or f"sqlite:///{folder / 'peer.sqlite3'}")
    environment = {
        "DJANGO_SETTINGS_MODULE": "bench.peer_settings",
        "PEER_DATABASE": json.dumps(settings),
        "PEER_FOLDER": str(folder),
        "PATH": "/usr/bin:/bin",
    }
    told = json.loads(
        _run(python, "-m", "bench.peer_fill", "--tickets", str(tickets), environment=environment)
    )
    return Peer(
        python=python,
        environment=environment,
        folder=folder,
        port=free_port(),
        open=tuple(told["open"]),
        user=told["user"],
        password=told["password"],
    )


def settings_of(database: str) -> dict[str, Any]:
    """Return our settings of a database, with the backend that Django brings: it has no other."""
    settings = database_settings(database)
    kind = "postgresql" if "postgresql" in str(settings["ENGINE"]) else "sqlite3"
    return {**settings, "ENGINE": f"django.db.backends.{kind}"}


@contextmanager
def served(peer: Peer) -> Iterator[Browser]:
    """Serve it, as our own pages are served, and return a browser that has signed in."""
    command = [
        *(str(peer.python), "-m", "uvicorn", "bench.peer_asgi:application"),
        *("--host", "127.0.0.1", "--port", str(peer.port), "--lifespan", "off"),
        *("--app-dir", str(ROOT), "--no-access-log", "--log-level", "warning"),
    ]
    log = peer.folder / "peer.log"
    ready = f"{peer.url}/login/"
    with running(command, peer.environment, log=log, ready=ready), Browser(peer.url) as browser:
        browser.get("/login/")
        fields = {"username": peer.user, "password": peer.password, "next": "/tickets/"}
        browser.post("/login/", fields, expected=302)
        yield browser


def data_call(browser: Browser) -> str:
    """Return the address from which its list of tickets fetches its first page."""
    found = DATA_CALL.search(browser.get("/tickets/").text)
    if found is None:
        raise LookupError("Its list of tickets names no address of its data.")
    return f"{found[1]}?{urlencode(LISTED)}"


def _run(python: Path, *options: str, environment: Mapping[str, str] | None = None) -> str:
    return subprocess.run(
        [str(python), *options],
        env=None if environment is None else dict(environment),
        cwd=ROOT,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    ).stdout
