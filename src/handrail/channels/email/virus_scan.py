"""Files looked at by a virus scanner, where the operator has one.

The port is `Scanner`; `NoScanner` stands for none, `Clamd` asks ClamAV's daemon over a socket. What
is found is withheld: the case names it, and nobody is handed it. Where the scanner cannot be asked,
the letter goes on and each of its files says that it was not checked.

Source: clamd(8), the command INSTREAM.
"""

import socket
from collections.abc import Iterator
from dataclasses import dataclass, replace
from struct import pack
from typing import Protocol

from handrail.channels.email.header import one_line
from handrail.channels.email.letter import Attachment, Letter
from handrail.words import sentence

PIECE_BYTES = 64_000
LONGEST_ANSWER = 1_000


@dataclass(frozen=True)
class Clean:
    """Nothing was found."""


@dataclass(frozen=True)
class Infected:
    """Something was found, called so by the scanner."""

    name: str


@dataclass(frozen=True)
class NotChecked:
    """The scanner could not be asked, or did not say; why, in its own words."""

    why: str


Verdict = Clean | Infected | NotChecked


class Scanner(Protocol):
    """Looks at a file's content."""

    def scan(self, content: bytes) -> Verdict | None:
        """Return what was found, None where there is no scanner."""
        ...


class NoScanner:
    """No scanner is set up: files are judged by name and content alone."""

    def scan(self, content: bytes) -> None:
        """Return that there is none."""


@dataclass(frozen=True)
class Clamd:
    """ClamAV's daemon.

    Attributes:
        address: a path of a socket, or host and port.
        timeout_seconds: for each answer.
    """

    address: str | tuple[str, int]
    timeout_seconds: float = 10.0

    def scan(self, content: bytes) -> Verdict:
        """Return what the daemon says; no failure of its is ours."""
        try:
            with self._connected() as connection:
                connection.sendall(b"zINSTREAM\0")
                for at in range(0, len(content), PIECE_BYTES):
                    piece = content[at : at + PIECE_BYTES]
                    connection.sendall(pack(">I", len(piece)) + piece)
                connection.sendall(pack(">I", 0))
                return _verdict(_answer(connection))
        except OSError as problem:
            return NotChecked(str(problem))

    def _connected(self) -> socket.socket:
        if isinstance(self.address, tuple):
            return socket.create_connection(self.address, self.timeout_seconds)
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        connection.settimeout(self.timeout_seconds)
        try:
            connection.connect(self.address)
        except BaseException:
            connection.close()
            raise
        return connection


def scanned(letter: Letter, scanner: Scanner) -> Letter:
    """Return the letter with what the scanner says of each file."""
    return replace(letter, attachments=tuple(_scanned(letter.attachments, scanner)))


def _scanned(files: tuple[Attachment, ...], scanner: Scanner) -> Iterator[Attachment]:
    unreachable: NotChecked | None = None
    for file in files:
        verdict = unreachable or scanner.scan(file.content)
        match verdict:
            case Infected(name):
                warning = sentence("email-file-infected", virus=name)
                yield replace(file, is_withheld=True, warnings=(warning, *file.warnings))
            case NotChecked():
                unreachable = verdict
                remark = sentence("email-file-unchecked")
                yield replace(file, remarks=(*file.remarks, remark))
            case _:
                yield file


def _answer(connection: socket.socket) -> str:
    received = b""
    while len(received) < LONGEST_ANSWER and not received.endswith(b"\0"):
        more = connection.recv(LONGEST_ANSWER)
        if not more:
            break
        received += more
    return received.rstrip(b"\0").decode("utf-8", "replace")


def _verdict(answer: str) -> Verdict:
    """Return the verdict in an answer such as `stream: Eicar-Signature FOUND`."""
    told = one_line(answer).removeprefix("stream:").strip()
    if told == "OK":
        return Clean()
    if told.endswith(" FOUND"):
        return Infected(told.removesuffix(" FOUND")[:100])
    return NotChecked(told or "no answer")
