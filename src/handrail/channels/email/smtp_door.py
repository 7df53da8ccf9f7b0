"""What `aiosmtpd` asks us about each connection and each letter, answered."""

import asyncio
import logging
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Session
from aiosmtpd.smtp import Envelope as SmtpEnvelope
from typing_extensions import override

from handrail.channels.email.envelope import (
    Declined,
    Envelope,
    Full,
    Kept,
    Receive,
    delivery_lines,
)
from handrail.channels.email.gate import Gate
from handrail.words import Language, Sentence, say, sentence

MAX_RECIPIENTS = 100

_BARE_BREAK = re.compile(rb"(?<!\r)\n|\r(?!\n)")

log = logging.getLogger(__name__)


@dataclass
class Doorkeeper:
    """Decides at each stage of a letter's coming in; `aiosmtpd` knows its methods by name."""

    receive: Receive
    knows: Callable[[str], bool]
    gate: Gate
    pool: ThreadPoolExecutor

    async def handle_EHLO(  # noqa: N802 - aiosmtpd's name
        self, server: "Door", session: Session, _: SmtpEnvelope, name: str, said: list[str]
    ) -> list[str]:
        session.host_name = name
        return [*said[:-1], *(f"250-{each}" for each in server.extensions), said[-1]]

    async def handle_MAIL(  # noqa: N802 - aiosmtpd's name
        self, _: SMTP, session: Session, envelope: SmtpEnvelope, address: str, options: list[str]
    ) -> str:
        if not self.gate.may_bring(_peer(session)):
            return _reply("450 4.7.1", sentence("email-door-too-often"))
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 OK"

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, _: SMTP, __: Session, envelope: SmtpEnvelope, address: str, options: list[str]
    ) -> str:
        if len(envelope.rcpt_tos) >= MAX_RECIPIENTS:
            return _reply("452 4.5.3", sentence("email-door-too-many-recipients"))
        loop = asyncio.get_running_loop()
        if not await loop.run_in_executor(self.pool, self.knows, address):
            return _reply("550 5.1.1", sentence("email-door-unknown"))
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 OK"

    async def handle_DATA(  # noqa: N802 - aiosmtpd's name
        self, _: SMTP, session: Session, envelope: SmtpEnvelope
    ) -> str:
        content = bytes(envelope.original_content or b"")
        if _BARE_BREAK.search(content):
            return _reply("550 5.6.0", sentence("email-door-bare-line-break"))
        about = Envelope(
            sender=_sender(envelope),
            recipients=tuple(envelope.rcpt_tos),
            peer=_peer(session),
        )
        loop = asyncio.get_running_loop()
        raw = delivery_lines(about) + content
        return _answer(await loop.run_in_executor(self.pool, self.receive, raw, about))

    async def handle_exception(self, error: Exception) -> str:
        """Answer when something of ours failed: whoever brings the letter keeps it."""
        log.error("A letter could not be taken in.", exc_info=error)
        return _reply("451 4.3.0", sentence("email-door-error"))


class Door(SMTP):
    """One connection; turned away before a word is exchanged where the gate says so."""

    line_length_limit = 100_000
    extensions: tuple[str, ...] = ()
    gate: Gate
    _entered: str | None = None

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        peer = str((transport.get_extra_info("peername") or ("",))[0])
        if self._entered is not None or self.gate.enter(peer):  # STARTTLS makes it once more
            self._entered = peer
            super().connection_made(transport)
        elif isinstance(transport, asyncio.WriteTransport):
            words = _reply("421 4.7.0", sentence("email-door-too-many-connections"))
            transport.write(f"{words}\r\n".encode())
            transport.close()

    @override
    def connection_lost(self, error: Exception | None) -> None:
        if self._entered is not None:
            self.gate.leave(self._entered)
            super().connection_lost(error)


class DoorThread(Controller):
    """The thread in which the port is listened on."""

    gate: Gate
    door: type[Door]

    @override
    def start(self) -> None:
        try:
            super().start()
        except OSError:
            if not self.loop.is_running():
                self.loop.close()
            raise

    @override
    def factory(self) -> Door:
        door = self.door(self.handler, ident="Handrail", **self.SMTP_kwargs)
        door.gate = self.gate
        return door

    @override
    def _trigger_server(self) -> None:
        if isinstance(self.server, asyncio.Server):
            self.port = self.server.sockets[0].getsockname()[1]  # port 0 has become a real one
        super()._trigger_server()  # type: ignore[no-untyped-call] # aiosmtpd is typed in part


def _answer(result: Kept | Full | Declined) -> str:
    match result:
        case Kept(receipt):
            return _reply("250 2.0.0", sentence("email-door-kept", receipt=receipt))
        case Full():
            return _reply("452 4.3.1", sentence("email-door-full"))
        case Declined(why):
            return _reply("550 5.7.1", why)


def _reply(code: str, what: Sentence) -> str:
    words = " ".join(say(what, Language.EN).split())[:400]
    return f"{code} {words.encode('ascii', 'replace').decode()}"


def _sender(envelope: SmtpEnvelope) -> str:
    """Return where failures go; aiosmtpd says "<>" where nobody wants to hear of any."""
    return "" if envelope.mail_from in (None, "<>") else str(envelope.mail_from)


def _peer(session: Session) -> str:
    return str(session.peer[0]) if session.peer else ""
