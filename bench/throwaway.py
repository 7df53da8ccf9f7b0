"""A desk that is there for a measurement, and gone afterwards."""

import os
import secrets
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory


@dataclass(frozen=True)
class Place:
    """Where a desk lies and is reached.

    Attributes:
        database: its address, or "" for a SQLite file in the folder.
    """

    folder: Path
    port: int
    database: str = ""

    @property
    def url(self) -> str:
        """Return the address of its pages."""
        return f"http://127.0.0.1:{self.port}"

    def environment(self, **more: str) -> Mapping[str, str]:
        """Return the environment of every process that opens this desk."""
        own = {"HANDRAIL_DATA": str(self.folder), "HANDRAIL_URL": self.url}
        if self.database:
            own["HANDRAIL_DATABASE"] = self.database
        kept = {name: value for name, value in os.environ.items() if "HANDRAIL" not in name}
        return {**kept, "DJANGO_SETTINGS_MODULE": "handrail.config.settings", **own, **more}


@contextmanager
def throwaway_folder() -> Iterator[Path]:
    """Return a folder that is removed at the end."""
    with TemporaryDirectory(prefix="handrail-bench-", ignore_cleanup_errors=True) as name:
        yield Path(name)


def free_port() -> int:
    """Return a port on loopback that nobody listens on."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def open_here(place: Place) -> None:
    """Open the desk in this process: its settings are read and its tables made."""
    os.environ.update(place.environment())
    import django

    django.setup()
    from handrail.cli.set_up import migrate

    migrate()


def fresh_token() -> bytes:
    """Return the token of a one-time link."""
    return secrets.token_bytes(32)
