"""A PostgreSQL server of our own that is restarted as if it had crashed.

It keeps what it has said was committed (`synchronous_commit`), which a test server need not.
"""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

import psycopg

TOOL = Path(__file__).parents[1] / ".ci" / "postgres"


@dataclass(frozen=True)
class Server:
    """A server that we may restart."""

    folder: Path
    url: str

    def restart(self) -> None:
        """End the server at once, without its shutting down in order, and start it again."""
        binaries = sorted(Path("/usr/lib/postgresql").glob("*/bin"))[-1]
        command = [str(binaries / "pg_ctl"), "-D", str(self.folder / "data"), "-w", "-t", "60"]
        as_server = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
        subprocess.run(
            [*as_server, *command, "-m", "immediate", "-l", "/dev/null", "restart"],
            check=True,
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
        )


@contextmanager
def own_server() -> Iterator[Server]:
    """Start a server that is gone at the end."""
    folder = Path(mkdtemp(prefix="handrail-fire-"))
    folder.rmdir()
    begun = subprocess.run(
        [str(TOOL), "start", str(folder)], check=True, capture_output=True, text=True
    )
    server = Server(folder, begun.stdout.strip())
    try:
        with psycopg.connect(server.url, autocommit=True) as connection:
            connection.execute("ALTER ROLE handrail SET synchronous_commit = on")
        yield server
    finally:
        subprocess.run([str(TOOL), "stop", str(folder)], check=False, capture_output=True)
