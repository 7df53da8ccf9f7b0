"""Letters as customers' mail programs send them: real mail, over SMTP."""

import smtplib
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import make_msgid

from handrail.demo.postbox import Posted

PATIENCE_SECONDS = 20.0


@dataclass(frozen=True)
class Writer:
    """Somebody with a mail program."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        """Return where their mail lies."""
        return self.address.rpartition("@")[2]


def written(writer: Writer, *, to: str, subject: str, text: str) -> EmailMessage:
    """Return a letter."""
    letter = EmailMessage()
    letter["From"] = Address(writer.name, addr_spec=writer.address)
    letter["To"] = to
    letter["Subject"] = subject
    letter["Message-ID"] = make_msgid(domain=writer.domain)
    letter.set_content(text)
    return letter


def answer_to(posted: Posted, *, text: str) -> EmailMessage:
    """Return the answer to a letter of the desk's, as "Reply" in a mail program makes it."""
    was_to = posted.message["To"].addresses[0]
    writer = Writer(was_to.display_name, was_to.addr_spec)
    letter = written(
        writer,
        to=str(posted.message["Reply-To"] or posted.message["From"]),
        subject=posted.subject if posted.subject[:3].lower() == "re:" else f"Re: {posted.subject}",
        text=f"{text}\n\n> " + "\n> ".join(posted.text.strip().splitlines()) + "\n",
    )
    letter["In-Reply-To"] = str(posted.message["Message-ID"])
    return letter


def post(letter: EmailMessage, *, door: tuple[str, int]) -> None:
    """Hand a letter to the desk's door.

    Raises:
        OSError, SMTPException: the door is closed, or does not take it.
    """
    host, port = door
    with smtplib.SMTP(host, port, timeout=PATIENCE_SECONDS) as server:
        server.send_message(letter)
