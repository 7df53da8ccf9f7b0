"""Letters in and letters out, over loopback: a customer's mail program, and a mail server."""

import smtplib
from collections import Counter
from dataclasses import dataclass, field
from email.message import EmailMessage
from threading import Event, Thread

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from bench.past_texts import TEXT, TITLES

BRANCHES = ("warsaw", "budapest", "zagreb", "oslo", "berlin")


@dataclass
class Postman:
    """Brings letters to the desk's door, evenly spread over time."""

    port: int
    per_minute: int
    brought: int = 0
    failures: Counter[str] = field(default_factory=Counter)

    def run(self, stop: Event) -> None:
        """Bring letters until told to stop."""
        number = 0
        while not stop.wait(60 / self.per_minute):
            number += 1
            try:
                with smtplib.SMTP("127.0.0.1", self.port, timeout=30) as door:
                    door.send_message(_letter(number))
            except (smtplib.SMTPException, OSError) as problem:
                self.failures[type(problem).__name__] += 1
            else:
                self.brought += 1


@dataclass
class MailServer:
    """Takes whatever the desk sends and keeps it."""

    letters: list[bytes] = field(default_factory=list)

    async def handle_DATA(  # noqa: N802 (aiosmtpd's name)
        self, _: SMTP, __: Session, envelope: Envelope
    ) -> str:
        """Keep the letter."""
        self.letters.append(bytes(envelope.original_content or b""))
        return "250 2.0.0 kept"

    def listening(self, port: int) -> Controller:
        """Return what listens on the port between its `start` and its `stop`."""
        return Controller(self, hostname="127.0.0.1", port=port)


def in_the_background(postman: Postman, stop: Event) -> Thread:
    """Return the postman's thread, begun."""
    thread = Thread(target=postman.run, args=(stop,), name="postman")
    thread.start()
    return thread


def _letter(number: int) -> EmailMessage:
    letter = EmailMessage()
    letter["From"] = f"Customer {number} <writer-{number}@mail.example>"
    letter["To"] = f"{BRANCHES[number % len(BRANCHES)]}@shop.example"
    letter["Subject"] = TITLES[number % len(TITLES)]
    letter["Message-ID"] = f"<floor-{number}@mail.example>"
    letter["Date"] = "Mon, 23 Nov 2026 09:00:00 +0000"
    letter.set_content(TEXT.format(number=number % 10_000))
    return letter
