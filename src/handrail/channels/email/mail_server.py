"""The mail server that takes our letters: where it is, and a connection to it."""

import smtplib
import ssl
from dataclasses import dataclass, field
from functools import lru_cache
from ipaddress import ip_address
from typing import Literal


class PasswordWouldBeSeen(ValueError):
    """A password would go over the network unencrypted."""

    def __init__(self, host: str) -> None:
        super().__init__(f"Set starttls or tls for {host}: without, anyone can read the password.")


@dataclass(frozen=True, kw_only=True)
class MailServer:
    """Where letters are handed over.

    `encryption`: "starttls" and "tls" verify the server's certificate; "none" is for a server on
    this machine or on a network of one's own.
    """

    host: str
    port: int = 587
    encryption: Literal["starttls", "tls", "none"] = "starttls"
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    timeout_seconds: float = 30.0

    def __post_init__(self) -> None:
        if self.user and self.encryption == "none" and not _is_this_machine(self.host):
            raise PasswordWouldBeSeen(self.host)


def connected(mailer: MailServer) -> smtplib.SMTP:
    """Return a connection to the server, encrypted and signed in as it says.

    Raises:
        OSError, smtplib.SMTPException: it cannot be reached, or not as it should be.
    """
    if mailer.encryption == "tls":
        server: smtplib.SMTP = smtplib.SMTP_SSL(
            mailer.host, mailer.port, timeout=mailer.timeout_seconds, context=_trust()
        )
    else:
        server = smtplib.SMTP(mailer.host, mailer.port, timeout=mailer.timeout_seconds)
    try:
        server.ehlo_or_helo_if_needed()
        if mailer.encryption == "starttls":
            if not server.has_extn("starttls"):
                raise ssl.SSLError(1, "STARTTLS is not offered")
            server.starttls(context=_trust())
            server.ehlo_or_helo_if_needed()
        if mailer.user:
            server.login(mailer.user, mailer.password or "")
    except BaseException:
        server.close()
        raise
    return server


def _trust() -> ssl.SSLContext:
    """Return whose certificates are believed: as the system says, read once from each place."""
    return _trust_from(ssl.get_default_verify_paths())


@lru_cache(maxsize=4)
def _trust_from(_: ssl.DefaultVerifyPaths) -> ssl.SSLContext:
    return ssl.create_default_context()


def _is_this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
