"""The demonstration as one process: a shop, its desk, its mail, its customers."""

import os
import socket
from dataclasses import dataclass
from pathlib import Path
from shutil import rmtree

import django
from django.core.management import call_command

from handrail.demo.postbox import LOOPBACK
from handrail.demo.second_half import SecondHalf
from handrail.demo.towns import DOMAIN

SETTINGS = "handrail.config.settings"
MARK = "this-is-a-demonstration"
"""The file by which we know a folder to be ours, to be emptied when asked to."""


class NotOurFolder(Exception):
    """The folder holds something else; nothing in it is touched."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder} holds something else than a demonstration. Name another one.")
        self.folder = folder


@dataclass(frozen=True)
class House:
    """Where the demonstration lives.

    Attributes:
        data: its folder.
        port: where its pages are.
        letters_in: the port at which it takes letters.
    """

    data: Path
    port: int
    letters_in: int

    @property
    def address(self) -> str:
        """Return where a browser finds it."""
        return f"http://{LOOPBACK}:{self.port}"

    @property
    def is_new(self) -> bool:
        """Return whether nothing was ever kept there."""
        return not (self.data / "handrail.sqlite3").exists()

    @property
    def postbox(self) -> Path:
        """Return the folder of the letters that the desk has sent."""
        return self.data / "postbox"

    @property
    def door(self) -> tuple[str, int]:
        """Return where customers' letters are handed in."""
        return LOOPBACK, self.letters_in


def free_port() -> int:
    """Return a port of this machine that nobody listens on now."""
    with socket.socket() as free:
        free.bind((LOOPBACK, 0))
        return int(free.getsockname()[1])


def is_free(port: int) -> bool:
    """Return whether nobody listens on the port."""
    with socket.socket() as tried:
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            tried.bind((LOOPBACK, port))
        except OSError:
            return False
    return True


def claim(folder: Path, *, fresh: bool) -> None:
    """Make the folder the demonstration's, empty if asked to.

    Raises:
        NotOurFolder: it holds something else.
    """
    is_ours = (folder / MARK).is_file()
    if not is_ours and folder.exists() and any(folder.iterdir()):
        raise NotOurFolder(folder)
    if fresh and is_ours:
        rmtree(folder)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    (folder / MARK).touch()


def open_django(house: House, *, mail_out: int, database: str | None = None) -> None:
    """Start Django for the house: with its own folder, database and mail, whatever else is set.

    Args:
        mail_out: the port at which it hands letters over.
        database: its address, if it is not the house's own file.
    """
    for name in [each for each in os.environ if each.startswith("HANDRAIL_")]:
        del os.environ[name]
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": SETTINGS,
        "HANDRAIL_DATA": str(house.data),
        "HANDRAIL_DEMO": "1",
        "HANDRAIL_URL": house.address,
        "HANDRAIL_HOSTS": f"{LOOPBACK},localhost",
        "HANDRAIL_MAIL_ADDRESS": f"service@{DOMAIN}",
        "HANDRAIL_SMTP_IN": f"{LOOPBACK}:{house.letters_in}",
        "HANDRAIL_SMTP_OUT": f"smtp://{LOOPBACK}:{mail_out}",
    }
    if database is not None:
        os.environ["HANDRAIL_DATABASE"] = database
    django.setup()


def furnish(second_half: SecondHalf) -> bool:
    """Bring the tables up to date, and let the shop move in; return whether it just did."""
    from handrail.demo.moving_in import has_moved_in, move_in  # only once Django has started

    call_command("migrate", verbosity=0, interactive=False)
    if has_moved_in():
        return False
    move_in(
        real_now=second_half.real_now,
        letters=second_half.letters,
        elsewhere=second_half.decided if second_half.begin() else None,
    )
    return True
