"""A whole desk as an operator runs it: its own process, its own data, real mail in and out."""

import os
import re
import signal
import smtplib
import socket
import subprocess
import sys
import time
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import httpx
from aiosmtpd.controller import Controller

HANDRAIL = Path(sys.executable).parent / "handrail"
LINK = re.compile(r"https?://\S+/(?:first-run|sign-in|s)/\S+")


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


class Postbox:
    """Takes every letter that the desk sends."""

    def __init__(self):
        self.letters = []

    async def handle_DATA(self, server, session, envelope):  # noqa: N802 (aiosmtpd's name)
        self.letters.append(message_from_bytes(envelope.content, policy=policy.default))
        return "250 OK"

    def wait_for(self, count, *, seconds=60):
        until = time.monotonic() + seconds
        while len(self.letters) < count:
            if time.monotonic() > until:
                raise TimeoutError(f"{len(self.letters)} letters instead of {count}")
            time.sleep(0.1)
        return self.letters[count - 1]


class House:
    """A desk that runs `handrail serve`, with the mail server of its customers."""

    def __init__(self, data: Path):
        self.data, self.port, self.smtp_in = data, free_port(), free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.postbox = Postbox()
        self.mail = Controller(self.postbox, hostname="127.0.0.1", port=free_port())
        self.log = data / "serve.log"
        self.process = None

    @property
    def environment(self):
        return {
            **{
                name: value
                for name, value in os.environ.items()
                if not name.startswith(("HANDRAIL", "DJANGO"))
            },
            "HANDRAIL_DATA": str(self.data),
            "HANDRAIL_URL": self.address,
            "HANDRAIL_SMTP_IN": f"127.0.0.1:{self.smtp_in}",
            "HANDRAIL_SMTP_OUT": f"smtp://127.0.0.1:{self.mail.port}",
            "HANDRAIL_MAIL_ADDRESS": "service@shop.example",
        }

    def __enter__(self):
        self.mail.start()
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [HANDRAIL, "serve", "--port", str(self.port)],
                env=self.environment,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        try:
            self._wait_until_open()
        except TimeoutError:
            self.__exit__()
            raise
        return self

    def __exit__(self, *problem):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=30)
        self.mail.stop()

    def _wait_until_open(self):
        for _ in range(300):
            try:
                httpx.get(f"{self.address}/sign-in", timeout=2)
            except httpx.TransportError:
                time.sleep(0.1)
            else:
                return
        raise TimeoutError(self.log.read_text())

    @property
    def first_run_link(self):
        return LINK.search(self.log.read_text())[0]

    def command(self, *words):
        """Run a command of the operator's and return what it prints."""
        ran = subprocess.run(
            [HANDRAIL, *words],
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
        )
        return ran.stdout

    def colleague(self, email, name, role):
        """Add a colleague with a role at every branch, and return a link to sign in."""
        self.command("person", "add", email, "--name", name, "--branch", "main")
        self.command("person", "role", email, role)
        return LINK.search(self.command("person", "link", email))[0]

    def write(self, *, sender, subject, text, to="service@shop.example", **headers):
        """Write a letter to the desk as a customer does, over SMTP."""
        letter = EmailMessage()
        letter["From"], letter["To"], letter["Subject"] = sender, to, subject
        letter["Message-ID"] = f"<{time.time_ns()}@mail.example>"
        for name, value in headers.items():
            letter[name.replace("_", "-")] = value
        letter.set_content(text)
        with smtplib.SMTP("127.0.0.1", self.smtp_in, timeout=20) as door:
            door.send_message(letter)
