"""A letter's bytes to a mail server, and what became of them."""

import re
import smtplib
import ssl
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from handrail.channels.email.header import one_line
from handrail.channels.email.mail_server import MailServer, connected
from handrail.words import Sentence, sentence

_BARE_BREAK = re.compile(rb"(?<!\r)\n|\r(?!\n)")
_LONGEST_ANSWER = 300


class BareLineBreak(ValueError):
    """A letter has line ends that are not CR LF, by which another letter can be smuggled in."""

    def __init__(self) -> None:
        super().__init__("A letter's lines must end in CR LF. Write it with `write_letter`.")


@dataclass(frozen=True)
class RefusedRecipient:
    """One of several recipients whom the server did not take; `again` if it may later."""

    address: str
    why: Sentence
    again: bool


@dataclass(frozen=True)
class Accepted:
    """The server has the letter, for all recipients but the refused; keep the receipt."""

    receipt: str
    refused: tuple[RefusedRecipient, ...] = ()


@dataclass(frozen=True)
class Later:
    """The server does not have the letter; try again with the same bytes.

    `perhaps_delivered`: the connection broke when the server had all of it but had not answered.
    """

    why: Sentence
    perhaps_delivered: bool = False


@dataclass(frozen=True)
class Refused:
    """The server will never take the letter as it is."""

    why: Sentence


Outcome = Accepted | Later | Refused


def hand_over(raw: bytes, *, sender: str, recipients: Sequence[str], mailer: MailServer) -> Outcome:
    """Give the letter to the server and return what became of it.

    Args:
        raw: as `write_letter` made it.
        sender: who is told when it cannot be delivered; empty for automatic letters.
        recipients: everybody who is to get it, hidden or not.
        mailer: the server.
    """
    if _BARE_BREAK.search(raw):
        raise BareLineBreak
    try:
        server = connected(mailer)
    except ssl.SSLError as error:
        return Later(sentence("email-server-unsafe", host=mailer.host, why=_said(str(error))))
    except (smtplib.SMTPException, OSError) as error:
        return _unreachable(mailer, error)
    try:
        return _Delivery(server, mailer.host).of(raw, sender, recipients)
    except (smtplib.SMTPServerDisconnected, OSError) as error:
        return _unreachable(mailer, error)
    finally:
        _leave(server)


def _leave(server: smtplib.SMTP) -> None:
    """Say good-bye; whatever the answer, it does not change what became of the letter."""
    with suppress(smtplib.SMTPException, OSError):
        server.quit()
    server.close()


def _unreachable(mailer: MailServer, error: Exception) -> Later:
    return Later(sentence("email-server-unreachable", host=mailer.host, why=_said(str(error))))


@dataclass
class _Delivery:
    server: smtplib.SMTP
    host: str

    def of(self, raw: bytes, sender: str, recipients: Sequence[str]) -> Outcome:
        options = self._options(sender, *recipients)
        if options is None:
            return Refused(sentence("email-server-cannot", host=self.host))
        code, answer = self.server.mail(sender, options)
        if code != 250:
            return _failure(code, answer)
        answers = [(one, *self.server.rcpt(one)) for one in recipients]
        refused = [_refused(*one) for one in answers if one[1] not in (250, 251)]
        if len(refused) == len(recipients):
            return _worst(refused)
        return self._data(raw, tuple(refused))

    def _options(self, *addresses: str) -> list[str] | None:
        if all(address.isascii() for address in addresses):
            return []
        return ["SMTPUTF8", "BODY=8BITMIME"] if self.server.has_extn("smtputf8") else None

    def _data(self, raw: bytes, refused: tuple[RefusedRecipient, ...]) -> Outcome:
        try:
            code, answer = self.server.data(raw)
        except smtplib.SMTPDataError as error:
            return _failure(error.smtp_code, error.smtp_error)
        except (smtplib.SMTPServerDisconnected, OSError):
            lost = sentence("email-answer-lost", host=self.host)
            return Later(lost, perhaps_delivered=True)
        if code != 250:
            return _failure(code, answer)
        return Accepted(_said(answer), refused)


def _failure(code: int, answer: bytes | str) -> Later | Refused:
    if code >= 500:
        return Refused(sentence("email-server-refused", code=str(code), answer=_said(answer)))
    return Later(sentence("email-server-busy", code=str(code), answer=_said(answer)))


def _refused(address: str, code: int, answer: bytes) -> RefusedRecipient:
    failure = _failure(code, answer)
    return RefusedRecipient(address, failure.why, again=isinstance(failure, Later))


def _worst(refused: Sequence[RefusedRecipient]) -> Later | Refused:
    """Return how all recipients together fared: later, if later any of them may be taken."""
    waiting = next((one for one in refused if one.again), None)
    return Later(waiting.why) if waiting else Refused(refused[0].why)


def _said(answer: bytes | str) -> str:
    text = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    return one_line(text)[:_LONGEST_ANSWER]
