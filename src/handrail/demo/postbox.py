"""The letters that the desk has sent: in a demonstration they go into a folder, not out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from itertools import count
from pathlib import Path
from threading import Lock

from handrail.channels.email.envelope import Envelope, Kept
from handrail.channels.email.gate import GateLimits
from handrail.channels.email.listener import Listener

LOOPBACK = "127.0.0.1"
PLENTY = GateLimits(letters_per_peer_per_minute=100_000)
NAME = re.compile(r"[0-9]{6}")
LINK = re.compile(r"https?://\S+/s/[^\s>]+")


@dataclass(frozen=True)
class Posted:
    """A letter that lies in the postbox; the newest has the highest number."""

    number: int
    raw: bytes
    message: EmailMessage

    @property
    def to(self) -> str:
        """Return whom it is for, as its own line says."""
        return str(self.message["To"] or "")

    @property
    def subject(self) -> str:
        """Return its subject."""
        return str(self.message["Subject"] or "")

    @property
    def at(self) -> datetime | None:
        """Return when it was written by the desk's clock, if it says so."""
        written = self.message["Date"]
        return parsedate_to_datetime(str(written)) if written else None

    @property
    def text(self) -> str:
        """Return its words."""
        body = self.message.get_body(("plain",))
        return str(body.get_content()) if body else ""

    @property
    def survey_link(self) -> str | None:
        """Return the link by which it asks how it went, None if it does not ask."""
        found = LINK.search(self.text)
        return found[0] if found else None


class Postbox:
    """A folder of letters, and the door through which they come while it is open."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._lock = Lock()
        self._numbers = count(max((each.number for each in letters_in(folder)), default=0) + 1)

    def door(self) -> Listener:
        """Return the door, not yet open, on a free port of this machine."""
        return Listener(self.keep, host=LOOPBACK, port=0, limits=PLENTY)

    def keep(self, raw: bytes, _: Envelope) -> Kept:
        """Keep a letter for good."""
        with self._lock:
            name = f"{next(self._numbers):06}"
        fresh = self._folder / f"{name}.new"
        fresh.write_bytes(raw)
        fresh.rename(self._folder / f"{name}.eml")
        return Kept(name)


def letters_in(folder: Path) -> Iterator[Posted]:
    """Yield the letters in a folder, the newest first."""
    for path in sorted(folder.glob("*.eml"), reverse=True):
        if NAME.fullmatch(path.stem):
            yield _read(path)


def letter_in(folder: Path, number: int) -> Posted | None:
    """Return one letter, None if there is none of this number."""
    path = folder / f"{number:06}.eml"
    return _read(path) if path.is_file() else None


def _read(path: Path) -> Posted:
    raw = path.read_bytes()
    return Posted(int(path.stem), raw, message_from_bytes(raw, policy=policy.default))
